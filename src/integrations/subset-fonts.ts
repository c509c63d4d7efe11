import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontSubsets } from '#domain/font-subset.ts';
import { filesIn } from './files-in.ts';

/** Of all the font can do, the site keeps two weights with what lies between, and kerning. */
const kept = {
  variationAxes: { wght: { min: 400, max: 700 } }, keepFeatures: ['kern'], dropTables: ['STAT', 'MVAR'], noHinting: true,
} as const;

/**
 * Cuts the typeface down to the characters that the site's texts use, in .cache/fonts, where the style sheet finds
 * them. A file is made anew only when its characters change.
 */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const root = fileURLToPath(config.root);
        const folder = join(root, '.cache/fonts');
        mkdirSync(folder, { recursive: true });
        const { core, accents, sami } = fontSubsets([...textsIn(join(root, 'content')), ...textsIn(join(root, 'src'))]);
        for (const [name, source, characters] of [
          ['core', 'latin', core], ['accents', 'latin', accents], ['sami', 'latin-ext', sami],
        ] as const) {
          const original = readFileSync(fileURLToPath(
            import.meta.resolve(`@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-${source}-wght-normal.woff2`),
          ));
          const key = createHash('sha256').update(original).update(characters).update(JSON.stringify(kept)).digest('hex');
          const target = join(folder, `${name}.woff2`);
          if (existsSync(target) && existsSync(`${target}.key`) && readFileSync(`${target}.key`, 'utf8') === key) continue;
          const { default: subsetFont } = await import('subset-font');
          const subset = await subsetFont(original, characters, { targetFormat: 'woff2', ...kept });
          writeFileSync(target, subset);
          writeFileSync(`${target}.key`, key);
          logger.info(`${name}: ${[...characters].length} characters, ${subset.length} bytes`);
        }
      },
    },
  };
}

/** Every text below a folder that a reader can come to see. */
const textsIn = (folder: string): string[] =>
  filesIn(folder).filter((file) => /\.(?:mdx|yaml|astro)$|\/client\/.*\.ts$/.test(file)).map((file) =>
    readFileSync(join(folder, file), 'utf8'));
