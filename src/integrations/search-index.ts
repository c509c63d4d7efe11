import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Marks that are not words of the text: source numbers and words for screen readers only. */
const excludeSelectors = ['.citation', '.visually-hidden'];

/** The interfaces that Pagefind brings along, a quarter of a megabyte that no page uses. */
const unused = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui']
  .flatMap((name) => [`${name}.js`, `${name}.css`])
  .concat('pagefind-highlight.js');

/**
 * Builds Pagefind's index over the finished pages. Whatever goes wrong fails the build: half an index would find nothing without a word.
 */
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
          const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
          if (written.errors.length > 0) throw failure(written.errors);
          for (const file of unused) rmSync(new URL(`pagefind/${file}`, dir), { force: true });
          logger.info(`${added.page_count} pages indexed`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

const failure = (errors: readonly string[]): Error => new Error(`The search index could not be built: ${errors.join('; ')}`);
