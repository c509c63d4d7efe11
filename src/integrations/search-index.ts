import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { minify, transformWithOxc } from 'vite';
import { targets } from '#config/browsers.ts';

/** Marks that are not words of the text: source numbers and words for screen readers only. */
const excludeSelectors = ['.citation', '.visually-hidden'];

/**
 * Word positions in one piece of the index. Pagefind's own measure, 20 000, gives a site of this size two pieces of
 * 30 kB, of which a search fetches one; a search should fetch what it asks for. Only this variable sets it.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '4000';

/** What our own search asks for. Pagefind brings four interfaces and a worker too: half a megabyte that no page uses. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.nb\.pagefind|.+\.pf_(?:meta|index|fragment))$/;

/**
 * As light as it can travel. The engine is unpacked: as brotli it is a seventh lighter than as the gzip that Pagefind stores, and
 * Pagefind reads both. Its script comes with long names, a fifth of its weight, and with words that promised browsers do not know.
 */
async function asServed({ path, content }: pagefind.IndexFile): Promise<Uint8Array | string> {
  if (path.endsWith('.pagefind')) return gunzipSync(content);
  if (!path.endsWith('.js')) return content;
  const lowered = await transformWithOxc(new TextDecoder().decode(content), path, { target: targets('plain') });
  const { code, errors } = await minify(path, lowered.code, { module: true });
  if (errors.length > 0) throw failure(errors.map(({ message }) => message));
  return code;
}

/** Builds Pagefind's index over the finished pages. Whatever goes wrong fails the build: a search that finds nothing is a lie. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nb', keepIndexUrl: false, excludeSelectors });
        try {
          if (!index) throw failure(errors);
          const added = await index.addDirectory({ path: fileURLToPath(dir) });
          if (added.errors.length > 0) throw failure(added.errors);
          if (added.page_count === 0) throw failure(['no page has data-pagefind-body']);
          const made = await index.getFiles();
          if (made.errors.length > 0) throw failure(made.errors);
          for (const file of made.files.filter(({ path }) => used.test(path))) {
            const target = fileURLToPath(new URL(`pagefind/${file.path}`, dir));
            mkdirSync(dirname(target), { recursive: true });
            writeFileSync(target, await asServed(file));
          }
          logger.info(`${added.page_count} pages indexed`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

const failure = (errors: readonly string[]): Error => new Error(`The search index could not be built: ${errors.join('; ')}`);
