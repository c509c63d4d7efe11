import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a built module imports before it can run: `import"./panel.abc.js"`, `import{a}from"./b.js"`. */
const staticImport = /(?:^|[;}\s])(?:import|export)(?:[\w*{}\s,$]*from)?\s*["'](\.[^"']+\.js)["']/g;

/**
 * Names in the head of each page the modules that its scripts import, so that they are fetched together with the scripts
 * and not one round trip later: on a slow line that is what the first answer of the search waits for.
 */
export function preloadModules(): AstroIntegration {
  return {
    name: 'preload-modules',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
          const html = readFileSync(join(root, file), 'utf8');
          const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map((match) => match[1] as string);
          const modules = new Set(scripts.flatMap((script) => importsOf(root, script)));
          if (modules.size === 0) continue;
          const links = [...modules].map((address) => `<link rel="modulepreload" href="${address}">`).join('');
          writeFileSync(join(root, file), html.replace('</head>', `${links}</head>`));
        }
      },
    },
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
