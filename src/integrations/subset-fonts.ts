import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** All a Norwegian text needs. Letters of other languages fall back to the system's font. */
const alphabet =
  'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 .,:;?!«»–-()/\'"%§+…·’éèêóòôäöüÉÄÖÜ\u00a0\u00ad→←↑';

/** Letters of the Sámi languages that the first file lacks; a file of its own, fetched only by a page that uses one. */
const samiAlphabet = 'áÁčČđĐŋŊšŠŧŦžŽńŃ';

/** Schibsted Grotesk has the weights 400–900; the site uses regular to bold. */
const weights = { wght: { min: 400, max: 700 } };

/**
 * Cuts the fonts down to the letters of the site. Written to .cache/fonts, where the style sheet finds them;
 * done once, since neither font nor alphabet changes between builds.
 */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const folder = new URL('.cache/fonts/', config.root);
        mkdirSync(folder, { recursive: true });
        const jobs = [
          { file: 'latin', letters: alphabet },
          { file: 'latin-ext', letters: samiAlphabet },
        ];
        for (const { file, letters } of jobs) {
          const source = readFileSync(
            fileURLToPath(import.meta.resolve(`@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-${file}-wght-normal.woff2`)),
          );
          const key = `${source.length}\n${letters}\n${JSON.stringify(weights)}`;
          const target = new URL(`schibsted-grotesk-${file}.woff2`, folder);
          const keyFile = new URL(`schibsted-grotesk-${file}.key`, folder);
          if (existsSync(target) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) continue;
          const subset = await subsetFont(source, letters, { targetFormat: 'woff2', variationAxes: weights });
          writeFileSync(target, subset);
          writeFileSync(keyFile, key);
          logger.info(`${file}: ${subset.length} byte`);
        }
      },
    },
  };
}
