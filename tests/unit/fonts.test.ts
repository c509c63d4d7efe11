import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';

const letters = [...'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 .,'];

/** How wide Arial sets these letters, in thousandths of its size; Liberation Sans and Helvetica have the same widths. */
const arialWidths: Record<string, readonly number[]> = {
  400: [
    556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500,
    500, 500, 889, 611, 556,
    667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 1000, 778, 667,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 278,
  ],
  700: [
    556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556,
    556, 500, 889, 611, 556,
    722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 1000, 778, 722,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 278,
  ],
};

const original = readFileSync(
  fileURLToPath(import.meta.resolve('@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2')),
);

/** All running text of the articles, in the letters that are measured. */
const text = [...globSync('content/artikler/*/index.mdx')]
  .map((file) => readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---/, '').replace(/<[^>]+>|\]\([^)]*\)/g, ''))
  .join(' ');
const measured = [...text].filter((letter) => letters.includes(letter));

const mean = (widthOf: (letter: string) => number): number => measured.reduce((sum, letter) => sum + widthOf(letter), 0) / measured.length;

async function overrides(weight: number) {
  const font = create(await subsetFont(original, letters.join(''), { targetFormat: 'truetype', variationAxes: { wght: weight } }));
  if (!('glyphForCodePoint' in font)) throw new Error('a collection, not a font');
  const own = new Map(letters.map((letter) =>
    [letter, font.glyphForCodePoint(letter.codePointAt(0) as number).advanceWidth / font.unitsPerEm]));
  const size = mean((letter) =>
    own.get(letter) as number) / mean((letter) => (arialWidths[weight]?.[letters.indexOf(letter)] as number) / 1000);
  return {
    'size-adjust': size, 'ascent-override': font.ascent / font.unitsPerEm / size,
    'descent-override': -font.descent / font.unitsPerEm / size,
  };
}

const faces = readFileSync('src/styles/fonts.css', 'utf8').split('@font-face').slice(1);

describe('the fallback typeface', () => {
  it.each([400, 700])('has the measures of Schibsted Grotesk at weight %i', async (weight) => {
    const face = faces.find((rule) => rule.includes("Grotesk Fallback'") && rule.includes(`font-weight: ${weight};`)) ?? '';
    for (const [property, value] of Object.entries(await overrides(weight))) {
      const written = Number(new RegExp(`${property}: ([\\d.]+)%`).exec(face)?.[1]);
      expect(Math.abs(written - value * 100), `${property} should be ${(value * 100).toFixed(1)}%, is ${written}%`).toBeLessThan(0.5);
    }
  });

  it('is never swapped under the reader', () => {
    for (const face of faces.filter((rule) => rule.includes('url('))) expect(face).toContain('font-display: optional');
  });
});
