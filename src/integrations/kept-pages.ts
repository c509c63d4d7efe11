import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files-in.ts';

/** Settings from outside that a page may show. Astro itself watches the address of the site. */
const settings = ['SECURITY_CONTACT', 'COMPONENT_PAGE', 'NODE_ENV'];

/** All that a page is made of but texts; the typefaces are cut before, and their names stand in the styles of each page. */
const parts = ['src', '.cache/fonts'];

/**
 * Makes it safe to keep the pages of the last build that have not changed (Astro 7.3, `experimental.incrementalBuild`):
 * a reader must never see an old number because a build was clever.
 *
 * - Astro compares the modules that a page imports, but not the styles that Tailwind makes of all of them together, nor the
 *   plugins that read the texts, nor the typefaces, which are cut to the letters of the texts. So all of it becomes part of
 *   the configuration, which it compares first.
 * - Its list of kept pages is written last and the pages themselves as they come. A build that was broken off, or two at the
 *   same time, leave pages that do not fit the list. A mark stands as long as a build works; the next one that finds the mark
 *   of another keeps nothing. (Two builds in one folder at once write into the same site, and neither is worth anything.)
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
  const folders = parts.map((part) => join(root, part)).filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) => filesIn(folder).map((file) => join(folder, file)));
  // Dates are written by Node's own data.
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...settings.map((name) => process.env[name] ?? null)]));
  for (const file of [...files, join(root, 'astro.config.mjs')]) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
