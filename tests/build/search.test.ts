import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { headingIds, unpackList, unpackWords, type PackedList } from '#domain/search/list.ts';
import { attribute, builtFiles, builtPages, dist, withTag } from '../support/dist.ts';

const files = builtFiles();
const named = (pattern: RegExp): string => {
  const found = files.filter((file) => pattern.test(file));
  if (found.length !== 1) throw new Error(`${String(pattern)} fits ${found.length} files`);
  return found[0] as string;
};
const read = (file: string) => readFileSync(join(dist, file));
const listFile = named(/^sok\/liste\.[0-9a-f]{10}\.json$/);
const wordsFile = named(/^sok\/ord\.[0-9a-f]{10}\.json$/);
const list = unpackList(JSON.parse(read(listFile).toString()) as PackedList);
const compressed = (file: string) => brotliCompressSync(read(file)).length;

it('keeps the short list within 12 kB and the words within 6 kB, brotli', () => {
  expect(compressed(listFile)).toBeLessThanOrEqual(12_000);
  expect(compressed(wordsFile)).toBeLessThanOrEqual(6_000);
});

it('adds at most 1.3 kB of script to a page that is not searched', () => {
  const page = builtPages().find(({ path }) => path.endsWith('/artikler/'));
  const address = page && withTag(page, 'script').map((script) => attribute(script, 'src') ?? '').find((source) => source.includes('SearchLink'));
  expect(compressed((address ?? '').replace(/^.*\/_astro\//, '_astro/')) + compressed(named(/preload-helper.*\.js$/))).toBeLessThanOrEqual(1_300);
});

it('leads to pages and sections that exist', () => {
  const pages = new Map(builtPages().map((page) => [page.path, new Set(page.elements.map((element) => attribute(element, 'id')))]));
  const base = [...pages.keys()].find((path) => path.endsWith('/404.html'))?.replace('404.html', '') ?? '/';
  const addresses = [
    ...list.pages.flatMap(({ path, headings }) => [path, ...headingIds(headings).map((id) => `${path}#${id}`)]),
    ...list.topics.flatMap(({ targets }) => targets),
    ...list.glossary.map(({ path }) => path),
    ...list.cards.flatMap(({ link }) => (link ? [link.path] : [])),
  ];
  const broken = addresses.filter((address) => {
    const [path = '', id] = address.split('#');
    const ids = pages.get(base + path.slice(1));
    return !ids || (id !== undefined && !ids.has(id));
  });
  expect(broken).toEqual([]);
});

it('has every text, every word of the glossary, and someone to call', () => {
  const texts = builtPages().filter(({ path }) => /\/(?:artikler|veiledning)\/[^/]+\/$/.test(path));
  expect(list.pages.filter(({ headings }) => headings.length > 0)).toHaveLength(texts.length);
  expect(list.glossary.length).toBeGreaterThan(40);
  expect(list.people.every(({ uri }) => uri.startsWith('tel:'))).toBe(true);
  expect(unpackWords(JSON.parse(read(wordsFile).toString()) as string).length).toBeGreaterThan(500);
});

it('names what the search page needs in its head, so that one round trip is enough', () => {
  const page = builtPages().find(({ path }) => path.endsWith('/sok/'));
  const links = page ? withTag(page, 'link') : [];
  const preloaded = links.filter((link) => ['preload', 'modulepreload'].includes(attribute(link, 'rel') ?? '')).map((link) => attribute(link, 'href') ?? '');
  expect(preloaded.some((href) => href.endsWith(listFile))).toBe(true);
  expect(preloaded.some((href) => /\/_astro\/.*\.js$/.test(href))).toBe(true);
});
