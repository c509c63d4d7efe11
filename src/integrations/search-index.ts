import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Marks that are not words of the text: source numbers and words for screen readers only. */
const excludeSelectors = ['.citation', '.visually-hidden'];

/**
 * Word positions in one piece of the index. Pagefind's own measure, 20 000, gives a site of this size two pieces of
 * 30 kB, of which a search fetches one; a search should fetch what it asks for. Only this variable sets it.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '4000';

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
          const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
          if (written.errors.length > 0) throw failure(written.errors);
          logger.info(`${added.page_count} pages indexed`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

const failure = (errors: readonly string[]): Error => new Error(`The search index could not be built: ${errors.join('; ')}`);
