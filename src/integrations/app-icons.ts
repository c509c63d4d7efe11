import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { iconPaths } from '#config/routes.ts';
import { iconSizes, maskableIcon, squareIcon } from '#domain/seo/icons.ts';
import { cached } from './cached-file.ts';

/** Makes the app icons from the one mark in public/favicon.svg, so that they cannot drift from it. */
export function appIcons(): AstroIntegration {
  let root: URL;
  return {
    name: 'app-icons',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        const mark = readFileSync(new URL('public/favicon.svg', root), 'utf8');
        for (const [name, size] of Object.entries(iconSizes)) {
          const svg = name === 'small' || name === 'large' ? mark : name === 'touch' ? squareIcon(mark) : maskableIcon(mark);
          const png = await cached(new URL('.cache/icons/', root), `${size}\n${svg}`, async () => {
            const { default: sharp } = await import('sharp');
            return sharp(Buffer.from(svg), { density: (72 * size) / 32 }).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
          });
          writeFileSync(new URL(`.${iconPaths[name as keyof typeof iconSizes]}`, dir), png);
        }
      },
    },
  };
}
