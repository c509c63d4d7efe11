import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Settings from outside that a page may show. Astro itself watches the address of the site. */
const settings = ['SECURITY_CONTACT', 'COMPONENT_PAGE', 'NODE_ENV'];

/**
 * Makes it safe to keep the pages of the last build that have not changed (Astro 7.3, `experimental.incrementalBuild`):
 * a reader must never see an old number because a build was clever.
 *
 * - Astro compares the modules that a page imports, but not the styles that Tailwind makes of all of them together, nor the
 *   plugins that read the texts. So the whole of src/ becomes part of the configuration, which it compares first.
 * - Its list of kept pages is written last and the pages themselves as they come. A build that was broken off, or another
 *   at the same time, leaves pages that do not fit the list. A mark stands as long as a build works; one that finds the mark
 *   of another keeps nothing.
 */
export function keptPages(): AstroIntegration {
  const own: string = randomUUID();
  let list: URL;
  let mark: URL;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.CODE_VERSION': JSON.stringify(codeVersion(fileURLToPath(config.root))) } } });
      },
      'astro:config:done': ({ config }) => {
        list = new URL('incremental-build.json', config.cacheDir);
        mark = new URL('building', config.cacheDir);
      },
      'astro:build:start': () => {
        if (existsSync(mark)) rmSync(list, { force: true });
        mkdirSync(new URL('.', mark), { recursive: true });
        writeFileSync(mark, own);
      },
      'astro:build:done': () => {
        const alone = existsSync(mark) && readFileSync(mark, 'utf8') === own;
        if (alone) rmSync(mark);
        else writeFileSync(mark, own);
      },
    },
  };
}

function codeVersion(root: string): string {
  const code = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = createHash('sha256').update(JSON.stringify(settings.map((name) => process.env[name] ?? null)));
  for (const file of [...code, join(root, 'astro.config.mjs')]) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
