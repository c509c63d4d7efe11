import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineSearchListId } from '#config/inline-search-list.ts';
import {
  attribute, basePath, brotliSize, builtFiles, builtPages, dist, firstWithTag, sentSize, textOf, withTag, type BuiltPage,
} from '../support/dist.ts';
import budgets from './budgets.json' with { type: 'json' };

/**
 * What a first visit may weigh, in bytes of brotli, per kind of page. `markup` is the HTML without its inlined `styles`; `firstPaint`
 * is what must have come before anything shows: the head with the styles, and the page as far as its title (the rest streams in
 * after, and nothing blocks); `list` is the short list that the search page has at its end; `script` is what a page fetches before
 * the reader does anything; `all` is everything, with fonts, icon and the sheet of drawings.
 */
type PageKind = keyof typeof budgets;
type Part = keyof (typeof budgets)['article'];

const placeOf = (address: string): string => address.slice(basePath.length);
const file = (address: string): Buffer => readFileSync(join(dist, placeOf(address)));

function kindOf(path: string): PageKind {
  const place = placeOf(path);
  if (place === '') return 'front';
  if (/^artikler\/./.test(place)) return 'article';
  if (/^(?:veiledning|rusmidler)\/./.test(place)) return 'guide';
  if (place === 'hjelp/') return 'help';
  return place === 'sok/' ? 'search' : 'other';
}

/** A script and all that it imports at once, but for what has been counted. */
function scriptBytes(address: string, seen: Set<string>): number {
  if (seen.has(address)) return 0;
  seen.add(address);
  const imported = [...file(address).toString().matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map((match) =>
    new URL(match[1] as string, `https://x${address}`).pathname);
  return sentSize(placeOf(address)) + imported.reduce((sum, other) => sum + scriptBytes(other, seen), 0);
}

/** The fonts whose characters stand on the page: the core always, the others when a letter calls for them. */
function fontBytes(page: BuiltPage): number {
  const styles = withTag(page, 'style').map(textOf).join('');
  const text = withTag(page, 'script').reduce((rest, script) => rest.replace(textOf(script), ''), textOf(firstWithTag(page, 'body')));
  const faces = [...styles.matchAll(/@font-face\s*\{[^}]*?url\(([^)]+)\)[^}]*?unicode-range:([^;}]+)/g)];
  return faces
    .filter(([, , ranges = '']) => {
      const spans = ranges.split(',').map((range) => range.trim().replace(/^U\+/i, '').split('-').map((hex) => Number.parseInt(hex, 16)));
      return [...text].some((character) =>
        spans.some(([from = 0, to = from]) => (character.codePointAt(0) ?? 0) >= from && (character.codePointAt(0) ?? 0) <= to));
    })
    .reduce((sum, [, url = '']) => sum + file(url.replaceAll(/["']/g, '')).length, 0);
}

function weigh(page: BuiltPage): Record<Part, number> {
  const { html } = page;
  const styles = withTag(page, 'style').map(textOf).join('');
  const scripts = withTag(page, 'script').map((element) => attribute(element, 'src')).filter((src) => src !== undefined);
  const counted = new Set<string>();
  const script = scripts.reduce((sum, src) => sum + scriptBytes(src, counted), 0);
  const list = withTag(page, 'script').filter((element) => attribute(element, 'id') === inlineSearchListId).map(textOf).join('');
  const icon = sentSize('favicon.svg') + (html.includes('tegninger.svg') ? sentSize('tegninger.svg') : 0);
  return {
    markup: brotliSize(html.replace(styles, '').replace(list, '')),
    styles: brotliSize(styles),
    firstPaint: brotliSize(html.slice(0, html.indexOf('</h1>'))),
    list: list === '' ? 0 : brotliSize(list),
    script,
    all: sentSize(placeOf(page.path.replace(/\/$/, '/index.html'))) + script + fontBytes(page) + icon,
  };
}

/**
 * What pages have inlined, as they differ, and the sheets fetched for print and search; no page asks for those that Pagefind brings
 * along.
 */
const sheets = (): string[] => [
  ...new Set(builtPages().flatMap((page) => withTag(page, 'style').map(textOf))),
  ...builtFiles().filter((name) => /^_astro\/.+\.css$/.test(name)).map((name) => readFileSync(join(dist, name), 'utf8')),
];

it('has 14 kB of styles in all', () => {
  expect(sheets().length).toBeGreaterThan(3);
  expect(brotliSize(sheets().join('\n'))).toBeLessThanOrEqual(14_000);
});

describe('no page is heavier than its budget', () => {
  it.each(builtPages())('$path', (page) => {
    const kind = kindOf(page.path);
    const weight = weigh(page);
    const over = (Object.keys(budgets[kind]) as Part[])
      .filter((part) => weight[part] > budgets[kind][part])
      .map((part) => `${part}: ${weight[part]} bytes, ${weight[part] - budgets[kind][part]} over the ${budgets[kind][part]} of a page ` +
        `of kind «${kind}»: shorten the page, or raise budgets.json and say why`);
    expect(over).toEqual([]);
  });
});
