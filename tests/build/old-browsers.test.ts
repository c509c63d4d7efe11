import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attribute, builtFiles, builtPages, dist, textOf, withTag } from '../support/dist.ts';

const sheets = () => [
  ...builtPages().flatMap((page) => withTag(page, 'style').map(textOf)),
  ...builtFiles().filter((name) => /^_astro\/.+\.css$/.test(name)).map((name) => readFileSync(join(dist, name), 'utf8')),
];

it('colours are written as every browser that knows layers reads them', () => {
  for (const sheet of new Set(sheets())) expect(sheet.match(/\b(?:oklch|oklab|lch|lab|color-mix|light-dark|color)\(/g) ?? []).toEqual([]);
});

it('every page brings the plain look', () => {
  for (const page of builtPages())
    expect(withTag(page, 'style').map(textOf).join(''), page.path).toContain('@supports not ((text-emphasis:none)');
});

it.each(builtPages())('$path: every picture has its size without styles, and a drawing its colours', (page) => {
  for (const element of [...withTag(page, 'svg'), ...withTag(page, 'img')]) {
    expect(Number(attribute(element, 'width')), 'width').toBeGreaterThan(0);
    expect(Number(attribute(element, 'height')), 'height').toBeGreaterThan(0);
  }
  expect(page.html.match(/fill="var\(--[\w-]+\)"/g) ?? []).toEqual([]);
});
