import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageKindNames, pageKinds, type PageKindName } from '#config/page-kinds.ts';
import { termsIn } from '#domain/glossary.ts';
import { attribute, basePath, builtPages, dist, textOf, withTag, type BuiltPage } from '../support/dist.ts';

/**
 * Every kind of page is connected to all that concerns such pages. What should be there is read from content/ and not from the site's own
 * list: a kind that somewhere is forgotten is named here, with the place.
 */
const pages = new Map(builtPages().map((page) => [page.path, page]));
const pageAt = (path: string): BuiltPage => {
  const page = pages.get(basePath + path.slice(1));
  if (!page) throw new Error(`${path} was not built`);
  return page;
};
const linksOf = (page: BuiltPage): string[] => withTag(page, 'a').map((link) => attribute(link, 'href') ?? '');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** The pages of a kind that readers can see, from their folders. */
const written = (kind: PageKindName): {
  readonly path: string;
  readonly text: string;
  readonly title: string;
  readonly theme: string;
}[] => {
  const home = join('content', pageKinds[kind].folder);
  return (existsSync(home) ? readdirSync(home) : [])
    .map((slug) => ({ path: pageKinds[kind].path(slug), text: readFileSync(join(home, slug, 'index.mdx'), 'utf8') }))
    .filter(({ text }) => !/^(?:utkast: true|publiseres:)/m.test(text))
    .map((page) => ({
      ...page, title: /^tittel: "(.*)"$/m.exec(page.text)?.[1] ?? '', theme: /^tema: "?([\w-]+)"?$/m.exec(page.text)?.[1] ?? '',
    }));
};

/** Where a page of any kind must turn up: what the place is called, and whether it has the page. */
const places: Readonly<Record<string, (page: ReturnType<typeof written>[number], kind: PageKindName) => boolean>> = {
  'a page of its own': ({ path }) => pages.has(basePath + path.slice(1)),
  'the list of its kind': ({ path }, kind) => linksOf(pageAt(pageKinds[kind].list.path)).includes(basePath + path.slice(1)),
  'the list from A to Å': ({ path }) => linksOf(pageAt('/sok/')).includes(basePath + path.slice(1)),
  'the page of its theme': ({ path, theme }) => linksOf(pageAt(`/${theme}/`)).includes(basePath + path.slice(1)),
  'the page of how they are kept': ({ path }) => linksOf(pageAt('/om/kvalitet/')).includes(basePath + path.slice(1)),
  'llms.txt': ({ path }) => read('llms.txt').includes(`${path}index.md)`),
  'the sitemap': ({ path }) => read('sitemap-0.xml').includes(`${path}</loc>`),
  'the Markdown copies': ({ path }) => existsSync(join(dist, path.slice(1), 'index.md')),
  'the search': ({ path }) => searchFiles().some((text) => text.includes(JSON.stringify(path).slice(1, -1))),
};

/** Whatever the search fetches, as text. */
const searchFiles = (): string[] =>
  readdirSync(join(dist, 'sok'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => read(`sok/${file}`));

describe.each(pageKindNames)('the pages of the kind «%s»', (kind) => {
  const own = written(kind);

  it('are there, and their breadcrumbs lead to a page above', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const { path } of own) expect(withTag(pageAt(path), 'nav').some((nav) =>
      attribute(nav, 'aria-label') === 'Brødsmuler' || /brodsmule|breadcrumb/i.test(attribute(nav, 'class') ?? '')), path).toBe(true);
  });

  it.each(Object.keys(places))('are all in %s', (place) => {
    expect(own.filter((page) => !places[place]?.(page, kind)).map(({ path }) => `${place} lacks ${path}`)).toEqual([]);
  });

  it('are told of in the glossary where they explain its words', () => {
    const glossary = linksOf(pageAt('/ordliste/'));
    const explaining = own.filter(({ text }) => termsIn(text).length > 0);
    expect(explaining.map(({ path }) => basePath + path.slice(1)).filter((path) => !glossary.includes(path)).map((path) =>
      `the glossary does not know ${path}`)).toEqual([]);
  });

  it('lead to others, and others to one of them', () => {
    const related = (page: BuiltPage): string[] =>
      page.elements.filter((element) => attribute(element, 'aria-labelledby') === 'les-ogsa').flatMap((section) => [...textLinks(section)]);
    expect(own.filter(({ path }) => related(pageAt(path)).length === 0).map(({ path }) => `${path} leads nowhere`)).toEqual([]);
    const reached = new Set([...pages.values()].flatMap(related));
    const why = 'there theme and shared sources decide (src/domain/related.ts)';
    expect(own.some(({ path }) => reached.has(basePath + path.slice(1))), `no page has any ${kind} under «Les også»: ${why}`).toBe(true);
  });

  it('are listed on a page that the menu or the foot of every page leads to', () => {
    const list = basePath + pageKinds[kind].list.path.slice(1);
    for (const page of pages.values()) expect(linksOf(page), `${page.path} does not lead to ${list}`).toContain(list);
  });

  it('can be among the newest of the feed', () => {
    const feed = read('rss.xml');
    const newest = [...pageKindNames]
      .flatMap((name) => written(name))
      .map(({ text }) => /^publisert: "(.*)"$/m.exec(text)?.[1] ?? '')
      .sort()
      .at(-1);
    const of = own.filter(({ text }) => text.includes(`publisert: "${newest}"`));
    if (of.length > 0) expect(of.some(({ path }) => feed.includes(`${path}</link>`)), `the feed has no ${kind} of ${newest}`).toBe(true);
  });
});

function* textLinks(element: { readonly childNodes: readonly object[] }): Generator<string> {
  for (const child of element.childNodes as {
    tagName?: string;
    attrs?: { name: string; value: string }[];
    childNodes?: readonly object[];
  }[]) {
    if (child.tagName === 'a') yield child.attrs?.find(({ name }) => name === 'href')?.value ?? '';
    if (child.childNodes) yield* textLinks(child as { childNodes: readonly object[] });
  }
}

it('a page that is not there is missed', () => {
  expect(places['the list from A to Å']?.({ path: '/artikler/finnes-ikke/', text: '', title: '', theme: '' }, 'artikkel')).toBe(false);
  expect(textOf(withTag(pageAt('/sok/'), 'h1')[0] as never)).toBe('Søk');
});
