import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownListId } from '#config/own-list.ts';
import { headingIds } from '#domain/search/list.ts';
import { unpackList, type FirstStageFile } from '#domain/search/packed-list.ts';
import { unpackWords, widenList, type SecondStageFile } from '#domain/search/packed-words.ts';
import { attribute, builtFiles, builtPages, contentPages, dist, sentSize, textOf, withTag } from '../support/dist.ts';

const files = builtFiles();
const named = (pattern: RegExp): string => {
  const found = files.filter((file) => pattern.test(file));
  if (found.length !== 1) throw new Error(`${String(pattern)} fits ${found.length} files`);
  return found[0] as string;
};
const read = (file: string) => readFileSync(join(dist, file));
const listFile = named(/^sok\/liste\.json$/);
const wordsFile = named(/^sok\/ord\.json$/);
const list = unpackList(JSON.parse(read(listFile).toString()) as FirstStageFile);

const second = JSON.parse(read(wordsFile).toString()) as SecondStageFile;
const wide = widenList(list, second.more);

/** What one search fetches: brotli where a server compresses. */
const onTheWay = (pattern: RegExp): number => files.filter((file) => pattern.test(file)).reduce((sum, file) => sum + (/\.pf_/.test(file) ? read(file).length : sentSize(file)), 0);

it('answers from the first letters with at most 25 kB, and from the full text with at most 150 kB even for the largest texts', () => {
  expect(sentSize(listFile)).toBeLessThanOrEqual(12_000);
  const first = onTheWay(/^sok\/liste\..*json$|^_astro\/(?:sok|sources|shared)\..*js$|^_astro\/sok\.astro.*js$/);
  expect(first).toBeGreaterThan(15_000);
  expect(first).toBeLessThanOrEqual(25_000);
  const largest = (ending: string, count: number) => files.filter((file) => file.endsWith(ending)).map((file) => read(file).length).sort((a, b) => b - a).slice(0, count).reduce((sum, size) => sum + size, 0);
  // One piece of the index and five texts, the largest there are.
  const text = onTheWay(/^sok\/ord\..*json$|^_astro\/text\..*js$|^pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.nb\.pagefind|.*\.pf_meta)$/) + largest('.pf_index', 1) + largest('.pf_fragment', 5);
  expect(text).toBeGreaterThan(60_000);
  expect(first + text).toBeLessThanOrEqual(150_000);
});

it('brings along nothing of Pagefind that no page uses', () => {
  expect(files.filter((file) => file.startsWith('pagefind/') && !/\.pf_(?:meta|index|fragment)$|\/(?:pagefind\.js|pagefind-entry\.json|wasm\.nb\.pagefind)(?:\.br|\.gz)?$/.test(file))).toEqual([]);
});

it('leads to pages and sections that exist', () => {
  const pages = new Map(builtPages().map((page) => [page.path, new Set(page.elements.map((element) => attribute(element, 'id')))]));
  const base = [...pages.keys()].find((path) => path.endsWith('/404.html'))?.replace('404.html', '') ?? '/';
  const addresses = [
    ...list.pages.flatMap(({ path, headings }) => [path, ...headingIds(headings).map((id) => `${path}#${id}`)]),
    ...list.topics.flatMap(({ targets }) => targets),
    ...wide.glossary.map(({ path }) => path),
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
  const texts = contentPages();
  expect(list.pages.filter(({ headings }) => headings.length > 0)).toHaveLength(texts.length);
  expect(list.glossary.length).toBeGreaterThan(40);
  expect(list.people.every(({ uri }) => uri.startsWith('tel:'))).toBe(true);
  expect(unpackWords(second.texts).length).toBeGreaterThan(500);
  expect(wide.topics.flatMap(({ moreTerms }) => moreTerms).length).toBeGreaterThan(500);
  expect(wide.glossary.some(({ path, aliases }) => path === '/hjelp/#tilbud-nodtelefon' && aliases.includes('113'))).toBe(true);
});

it('has the short list in the search page, and names what else it needs before the styles, so that one round trip is enough', () => {
  const page = builtPages().find(({ path }) => path.endsWith('/sok/'));
  if (!page) throw new Error('there is no search page');
  const own = withTag(page, 'script').filter((script) => attribute(script, 'id') === ownListId).map(textOf);
  expect(own.map((json) => JSON.parse(json) as unknown)).toEqual([JSON.parse(read(listFile).toString())]);
  expect(own[0]).not.toMatch(/[<>]/);
  const head = page.html.slice(0, page.html.indexOf('<style'));
  expect(head).toMatch(/<link rel="modulepreload" href="[^"]*\/_astro\/sources\.[^"]+\.js">/);
  expect(head).toMatch(/<link rel="modulepreload" href="[^"]*\/_astro\/sok\.[^"]+\.js">/);
});
