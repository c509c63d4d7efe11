import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageKindNames, pageKinds } from '#config/page-kinds.ts';
import {
  attribute, basePath, builtPages, contentPages, dist, firstWithTag, textOf, withTag, type BuiltPage, type Element,
} from '../support/dist.ts';

const pages = builtPages();
const guidePages = contentPages('veiledning');
const pageAt = (path: string): BuiltPage => {
  const page = pages.find((candidate) => candidate.path === basePath + path);
  if (!page) throw new Error(`${path} is missing`);
  return page;
};
const links = (page: BuiltPage) => withTag(page, 'a').map((link) => attribute(link, 'href'));
const insideOf = (element: Element): Element[] =>
  element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...insideOf(child)] : []));
const withClass = (page: BuiltPage, name: string) =>
  page.elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

const slugs = [
  'abstinens-hva-skjer-og-nar', 'behandlingen-hva-finnes', 'er-det-farlig-a-slutte-bratt',
  'etter-behandling-de-forste-ukene', 'for-parorende',
  'forgiftning-og-farlig-blanding', 'forste-dag-i-avrusning', 'gravid', 'lar-i-praksis', 'manedene-etterpa', 'mindre-fare', 'overdose',
  'slik-far-du-behandling', 'ung',
];

/** Whether its editor warns of what is life or death; tests/unit/safety-advice.test.ts says which pages must. */
const warns = ({ path }: BuiltPage): boolean =>
  readFileSync(`content/veiledninger/${path.split('/').at(-2) as string}/index.mdx`, 'utf8').includes('<Varsel nivaa="liv"');

describe('the guides', () => {
  it('stand at their fixed addresses', () =>
    expect(guidePages.map((page) => page.path)).toEqual(expect.arrayContaining(slugs.map((slug) => `${basePath}veiledning/${slug}/`))));

  it.each(pageKindNames)('of every kind, here %s, are reached from the list of the kind and from the list from A to Å', (kind) => {
    for (const path of [pageKinds[kind].list.path.slice(1), 'sok/']) {
      const reached = links(pageAt(path));
      for (const page of contentPages(kind)) expect(reached, `${path} leads to ${page.path}`).toContain(page.path);
    }
  });

  it('stand under the articles of their theme', () => {
    const listed = ['avrusning/', 'behandling/', 'tiden-etter/'].flatMap((path) =>
      withClass(pageAt(path), 'article-list').flatMap(insideOf).filter((element) => element.tagName === 'a').map((link) =>
        attribute(link, 'href')));
    for (const page of contentPages()) expect(listed.filter((href) => href === page.path), page.path).toHaveLength(1);
  });

  it.each(guidePages)('$path warns, tells that nobody has reviewed it, and points from claim to source and back', (page) => {
    const text = textOf(firstWithTag(page, 'main')).replaceAll('\u00a0', ' ');
    for (const words of ['Kort fortalt', ...(warns(page) ? ['Ring 113 når'] : []), 'Ikke gjennomgått av helsepersonell ennå', 'Kilder'])
      expect(text, words).toContain(words);
    const ids = new Set(page.elements.map((element) => attribute(element, 'id')));
    const citations = withClass(page, 'citation');
    expect(citations.length).toBeGreaterThan(10);
    for (const href of links(page).filter((href) => /^#(?:hevd|kilde)-/.test(href ?? ''))) expect(ids).toContain(href?.slice(1));
    expect(links(page).filter((href) => href?.startsWith('#hevd-'))).toHaveLength(citations.length);
  });

  it.each(guidePages)('$path is in the search index, and leads back to the list', (page) => {
    expect(page.elements.some((element) => attribute(element, 'data-pagefind-body') !== undefined)).toBe(true);
    expect(attribute(firstWithTag(page, 'h1'), 'data-pagefind-meta')).toBe('title');
    const trail = withClass(page, 'breadcrumbs').flatMap(insideOf).filter((element) => element.tagName === 'a').map((link) =>
      attribute(link, 'href'));
    expect(trail).toEqual([basePath, `${basePath}veiledning/`]);
  });

  it('that are twins link to each other near the top', () => {
    const twin = (slug: string) =>
      withClass(pageAt(`veiledning/${slug}/`), 'twin-link').flatMap(insideOf).map((link) => attribute(link, 'href'));
    expect(twin('slik-far-du-behandling')).toEqual([`${basePath}veiledning/for-parorende/`]);
    expect(twin('for-parorende')).toEqual([`${basePath}veiledning/slik-far-du-behandling/`]);
    expect(withClass(pageAt('veiledning/gravid/'), 'twin-link')).toEqual([]);
  });
});

describe('the three ways in', () => {
  const ways = insideOf(withClass(pageAt(''), 'ways')[0] as Element).filter((element) => element.tagName === 'ul');
  it('lead to two to five pages each', () => {
    expect(ways).toHaveLength(3);
    for (const way of ways) {
      const count = insideOf(way).filter((element) => element.tagName === 'a').length;
      expect(count).toBeGreaterThanOrEqual(2);
      expect(count).toBeLessThanOrEqual(5);
    }
  });
  it('begin with what matters most to each reader', () =>
    expect(ways.map((way) => attribute(insideOf(way).find((element) => element.tagName === 'a') as Element, 'href'))).toEqual(
      ['er-det-farlig-a-slutte-bratt', 'behandlingen-hva-finnes', 'for-parorende'].map((slug) => `${basePath}veiledning/${slug}/`)));
});

describe('tables in the texts', () => {
  const tables = contentPages().flatMap((page) => withTag(page, 'table').map((table) => ({ path: page.path, table })));
  it('are there', () => expect(tables.length).toBeGreaterThanOrEqual(4));
  it.each(tables)('on $path have a caption, sources in it or in each row, and headers with scope', ({ table }) => {
    const inside = insideOf(table);
    const caption = inside.find((element) => element.tagName === 'caption');
    expect(caption && textOf(caption).trim().length).toBeGreaterThan(10);
    const cites = (part: Element): boolean => insideOf(part).some((element) => attribute(element, 'class') === 'citation');
    const rows = inside.filter((element) => element.tagName === 'tr').slice(1);
    expect(cites(caption as Element) || (rows.length > 0 && rows.every(cites))).toBe(true);
    for (const row of inside.filter((element) => element.tagName === 'tr')) {
      const cells = row.childNodes.filter((child): child is Element => 'tagName' in child);
      const inHead = cells.every((cell) => attribute(cell, 'scope') === 'col');
      if (inHead) continue;
      expect([cells[0]?.tagName, attribute(cells[0] as Element, 'scope')]).toEqual(['th', 'row']);
      for (const cell of cells.slice(1)) expect(attribute(cell, 'data-label')).toBeTruthy();
    }
  });
});

describe('/om/kvalitet/', () => {
  const page = pageAt('om/kvalitet/');
  const rows = withTag(page, 'tr').filter((row) => row.parentNode && 'tagName' in row.parentNode && row.parentNode.tagName === 'tbody');
  const cellsOf = (row: Element) => row.childNodes.filter((child): child is Element => 'tagName' in child);

  it('has one row for each page that informs', () => {
    const listed = rows.map((row) => attribute(insideOf(row).find((element) => element.tagName === 'a') as Element, 'href'));
    expect(listed.sort()).toEqual(contentPages().map(({ path }) => path).sort());
  });

  it('tells of each page what the page itself tells', () => {
    for (const row of rows) {
      const [name, updated, nextReview, sources, oldest, reviewer] = cellsOf(row) as [Element, Element, Element, Element, Element, Element];
      const told = pages.find(({ path }) => path === attribute(insideOf(name)[0] as Element, 'href')) as BuiltPage;
      const ownDates = withClass(told, 'review').flatMap(insideOf).filter((element) => element.tagName === 'time').map((time) =>
        attribute(time, 'datetime'));
      const shownDates = [updated, nextReview].map((cell) => attribute(insideOf(cell)[0] as Element, 'datetime'));
      expect(shownDates).toEqual(ownDates.slice(1, 3));
      const listed = insideOf(withClass(told, 'sources')[0] as Element).filter((element) => attribute(element, 'id')?.startsWith('kilde-'));
      expect(Number.parseInt(textOf(sources), 10)).toBe(listed.length);
      const years = listed.map((source) => /, (\d{4})\.\s*↑?/.exec(textOf(source))?.[1]).filter((year) => year !== undefined).map(Number);
      expect(textOf(oldest)).toBe(years.length > 0 ? String(Math.min(...years)) : 'Ukjent år');
      expect(textOf(reviewer)).toBe('Ingen ennå');
    }
  });

  it('is linked from /om/ and from the foot of every page', () => {
    expect(links(pageAt('om/')).filter((href) => href === page.path).length).toBeGreaterThanOrEqual(2);
    for (const other of pages) expect(links(other), other.path).toContain(page.path);
  });

  it('stands in the sitemap', () => expect(readFileSync(`${dist}/sitemap-0.xml`, 'utf8')).toContain(`${page.path}</loc>`));
});
