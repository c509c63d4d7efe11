import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { ownListId } from '#config/own-list.ts';

/** What a built module imports before it can run: `import"./panel.abc.js"`, `import{a}from"./b.js"`. */
const staticImport = /(?:^|[;}\s])(?:import|export)(?:[\w*{}\s,$]*from)?\s*["'](\.[^"']+\.js)["']/g;

/**
 * The elements that name the scripts of the search page and the modules that they import. At the beginning of the head all of them are
 * fetched together, before the styles have been read and not one round trip later: that is what the first answer waits for. On other
 * pages nobody waits for a script, and the text and the numbers come first.
 */
export function modulePreloads(root: string): (html: string) => string {
  const known = new Map<string, readonly string[]>();
  const imports = (script: string) => known.get(script) ?? (known.set(script, importsOf(root, script)).get(script) as readonly string[]);
  return (html) => {
    if (!html.includes(`id="${ownListId}"`)) return '';
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map((match) => match[1] as string);
    const modules = new Set([...scripts.flatMap(imports), ...scripts]);
    return [...modules].map((address) => `<link rel="modulepreload" href="${address}">`).join('');
  };
}

/** The addresses a script imports, all the way down. The site may be published under a path; the files know nothing of it. */
function importsOf(root: string, script: string, seen = new Set<string>()): string[] {
  const [, base = '', path = ''] = /^(.*?)(\/_astro\/.*)$/.exec(script) ?? [];
  const code = readFileSync(join(root, path), 'utf8');
  for (const [, imported = ''] of code.matchAll(staticImport)) {
    const address = base + posix.join(dirname(path), imported);
    if (seen.has(address)) continue;
    seen.add(address);
    importsOf(root, address, seen);
  }
  return [...seen];
}
