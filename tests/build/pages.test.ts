import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerFirstScript } from '#config/answer-first.ts';
import { typefaceScript } from '#config/typeface.ts';
import { wordsIn } from '#domain/text/words.ts';
import {
  attribute, basePath, builtPages, dist, firstWithTag, metaContent, readingText, textOf, withTag, type BuiltPage, type Element,
} from '../support/dist.ts';

const pages = builtPages();
const articlePages = pages.filter((page) => /\/artikler\/.+\//.test(page.path));

describe('every page', () => {
  it.each(pages)('$path has one h1, a language, landmarks and a skip link', (page) => {
    expect(withTag(page, 'h1')).toHaveLength(1);
    expect(attribute(firstWithTag(page, 'html'), 'lang')).toBe('nb');
    for (const landmark of ['header', 'main', 'footer']) expect(withTag(page, landmark).length).toBeGreaterThan(0);
    const firstLink = firstWithTag(page, 'a');
    expect(textOf(firstLink)).toBe('Hopp til innholdet');
    expect(attribute(firstLink, 'href')).toBe('#innhold');
  });

  it.each(pages)('$path offers the emergency numbers first', (page) => {
    const calls = withTag(page, 'a').map((link) => attribute(link, 'href')).filter((href) => href?.startsWith('tel:'));
    expect(calls.slice(0, 2)).toEqual(['tel:113', 'tel:116117']);
  });

  it.each(pages.filter((page) => !metaContent(page, 'robots').includes('noindex')))('$path says on paper where it was found', (page) => {
    const said = page.elements.filter((element) => attribute(element, 'class') === 'on-paper').map(textOf);
    expect(said).toEqual([expect.stringMatching(new RegExp(`^https?://[^/]+${page.path}(?:,|$)`))]);
  });

  it.each(pages)('$path holds no inline script but the choice of typeface and, on the search page, the answer that comes first, no style ' +
    'attribute and no event handler', (page) => {
    const scripts = withTag(page, 'script').filter((element) =>
      !['application/ld+json', 'application/json', 'speculationrules'].includes(attribute(element, 'type') ?? ''));
    const inline = scripts.filter((script) => attribute(script, 'src') === undefined);
    expect(inline.map(textOf)).toEqual(page.path.endsWith('/sok/') ? [typefaceScript, answerFirstScript] : [typefaceScript]);
    for (const element of page.elements)
      for (const { name } of element.attrs) expect(name === 'style' || name.startsWith('on'), `<${element.tagName} ${name}>`).toBe(false);
  });

  it.each(pages)('$path waits with its first picture for the lead alone', (page) => {
    const awaited = page.elements.filter((element) => attribute(element, 'blocking') !== undefined);
    expect(awaited.map((element) => [element.tagName, attribute(element, 'rel'), attribute(element, 'href')]))
      .toEqual([['link', 'expect', '#ingress']]);
    expect(page.elements.filter((element) => attribute(element, 'id') === 'ingress').map(({ tagName }) => tagName)).toEqual(['p']);
  });

  it.each(pages)('$path asks for nothing off the origin', (page) => {
    for (const element of page.elements) {
      if (element.tagName === 'a') continue;
      for (const { name, value } of element.attrs) {
        if (['src', 'srcset', 'action', 'poster', 'data'].includes(name)) expect(value).not.toMatch(/^(?:https?:)?\/\//);
        if (name === 'href' && !['canonical', 'alternate'].includes(attribute(element, 'rel') ?? ''))
          expect(value).not.toMatch(/^(?:https?:)?\/\//);
      }
    }
  });

  it('has a title and a description of its own', () => {
    // A page that only leads on to another asks not to be indexed, and may be like the next.
    const indexed = pages.filter((page) => !metaContent(page, 'robots').includes('noindex'));
    const titles = indexed.map((page) => textOf(firstWithTag(page, 'title')));
    const descriptions = indexed.map((page) => metaContent(page, 'description'));
    expect(new Set(titles).size).toBe(indexed.length);
    expect(new Set(descriptions).size).toBe(indexed.length);
    for (const title of titles) expect(title.length, title).toBeLessThanOrEqual(60);
    for (const description of descriptions) {
      expect(description.length, description).toBeGreaterThanOrEqual(50);
      expect(description.length, description).toBeLessThanOrEqual(160);
    }
  });

  it('has the layers in order', () => {
    for (const page of pages) {
      const css = withTag(page, 'style').map(textOf).join('');
      const layers = [...css.matchAll(/@layer ([^{;]+)[;{]/g)].flatMap((match) =>
        (match[1] as string).split(',').map((name) => name.trim()));
      expect([...new Set(layers)], page.path).toEqual(['theme', 'base', 'components', 'prose', 'utilities', 'print']);
    }
  });
});

it('draws nothing heavier than 4 kB', () => {
  const drawings = pages.flatMap((page) =>
    [...page.html.matchAll(/<svg\b[\s\S]*?<\/svg>/g)].map(([svg]) => ({ path: page.path, bytes: Buffer.byteLength(svg) })));
  expect(drawings.length).toBeGreaterThan(pages.length);
  expect(drawings.filter(({ bytes }) => bytes > 4096)).toEqual([]);
});

/** The elements inside another, in document order. */
const insideOf = (element: Element): Element[] =>
  element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...insideOf(child)] : []));
const withClass = (page: BuiltPage, name: string) =>
  page.elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));
const only = (found: readonly Element[], what: string): Element => {
  expect(found, what).toHaveLength(1);
  return found[0] as Element;
};
const itemsOf = (list: Element) => list.childNodes.filter((child): child is Element => 'tagName' in child && child.tagName === 'li');

describe('the front page', () => {
  const front = pages.find(({ path }) => path === basePath) as BuiltPage;
  const headings = (element: Element) => insideOf(element).filter(({ tagName }) => tagName === 'h3').map(textOf);

  it('asks which of three the reader is', () =>
    expect(headings(only(withClass(front, 'ways'), 'ways'))).toEqual([
      'Jeg vurderer å slutte', 'Jeg er i behandling eller ferdig', 'Jeg er pårørende',
    ]));

  it('shows the path as a list of five', () => {
    const path = only(withClass(front, 'path-list'), 'path');
    expect([path.tagName, attribute(path, 'role')]).toEqual(['ol', 'list']);
    expect(itemsOf(path)).toHaveLength(5);
    expect(headings(path)).toHaveLength(5);
  });

  it('says who to call, each with a number', () => {
    const calls = itemsOf(only(withClass(front, 'call-list'), 'calls'));
    expect(calls.length).toBeGreaterThanOrEqual(3);
    for (const call of calls)
      expect(insideOf(call).filter((element) => attribute(element, 'href')?.startsWith('tel:')), textOf(call)).toHaveLength(1);
  });

  it('tells what was changed last, with dates', () => {
    expect(withTag(front, 'h2').map(textOf)).toContain('Sist endret');
    const latest = itemsOf(only(withClass(front, 'latest'), 'latest'));
    expect(latest.length).toBeGreaterThanOrEqual(3);
    for (const page of latest) expect(insideOf(page).map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(['a', 'time']));
  });
});

describe('the five articles', () => {
  const inOrder = [
    'veien-ut-av-en-fastlast-spiral',
    'hva-er-rusbehandling',
    'hva-du-trenger-a-vite-om-avrusning',
    'slik-foregar-avrusning',
    'lykkes-etter-rusbehandling',
  ].map((slug) => `${basePath}artikler/${slug}/`);

  it('stand at their fixed addresses and lead from one to the next', () => {
    for (const [index, path] of inOrder.entries()) {
      const page = articlePages.find((candidate) => candidate.path === path);
      if (!page) throw new Error(`${path} is missing`);
      const related = (rel: string) =>
        withTag(page, 'a').filter((link) => attribute(link, 'rel') === rel).map((link) => attribute(link, 'href'));
      expect(related('prev')).toEqual(inOrder.slice(Math.max(0, index - 1), index));
      expect(related('next')).toEqual(inOrder.slice(index + 1, index + 2));
    }
  });

  it.each(articlePages)('$path points from claim to source and back', (page) => {
    const ids = new Set(page.elements.map((element) => attribute(element, 'id')));
    const citations = page.elements.filter((element) => attribute(element, 'class') === 'citation');
    expect(citations.length).toBeGreaterThan(10);
    for (const citation of citations) {
      const link = citation.childNodes.find((child) => child.nodeName === 'a') as (typeof page.elements)[number];
      expect(ids).toContain(attribute(link, 'href')?.slice(1));
    }
    const backLinks = withTag(page, 'a').map((link) => attribute(link, 'href')).filter((href) => href?.startsWith('#hevd-'));
    expect(backLinks).toHaveLength(citations.length);
    for (const href of backLinks) expect(ids).toContain(href?.slice(1));
  });

  it.each(articlePages)('$path tells how long it takes, what was changed, and where to read on', (page) => {
    expect(itemsOf(only(withClass(page, 'facts-line'), 'facts')).map(textOf)[0]).toMatch(/^Lesetid: \d+\u00a0minutter$/);
    const review = only(withClass(page, 'review'), 'review');
    expect(insideOf(review).map(textOf)).toContain('Endringer');
    const changes = itemsOf(insideOf(review).find(({ tagName }) => tagName === 'ul') as Element);
    expect(changes.length).toBeGreaterThanOrEqual(1);
    for (const change of changes) expect(textOf(change)).toMatch(/^\d+\.\s\p{L}+ \d{4}: \S/u);
    const related = page.elements.find((element) => attribute(element, 'aria-labelledby') === 'les-ogsa') as Element;
    const links = insideOf(related).filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'));
    expect(new Set(links).size).toBeGreaterThanOrEqual(2);
    expect(links.length).toBeLessThanOrEqual(3);
    expect(links).not.toContain(page.path);
  });

  // What a reader reads from the title to the end of the text; lists of contents, numbers of sources, the boxes after it and what stands
  // on many pages (signs of danger, first aid) are not the text.
  it.each(articlePages)('$path has 700–1,800 words', (page) => {
    const lead = only(withClass(page, 'lead'), 'lead');
    const body = only(withClass(page, 'article-body'), 'text');
    const notText = (element: Element) => ['nav', 'script', 'style'].includes(element.tagName) ||
      ['citation', 'care-card', 'steps'].includes(attribute(element, 'class')?.split(' ')[0] ?? '');
    const words = wordsIn([firstWithTag(page, 'h1'), lead, body].map((part) => readingText(part, notText)).join('\n')).length;
    expect(words).toBeGreaterThanOrEqual(700);
    expect(words).toBeLessThanOrEqual(1800);
  });

  it.each(articlePages)('$path warns of danger and tells that nobody has reviewed it', (page) => {
    const text = textOf(firstWithTag(page, 'main')).replaceAll('\u00a0', ' ');
    for (const words of [
      'Ring 113', '116 117', 'alkohol', 'GHB', 'overdose', 'Ikke gjennomgått av helsepersonell ennå', 'Om kilden',
      'Veien videre anbefaler ingen bestemt tilbyder', 'Kort fortalt',
    ])
      expect(text, words).toContain(words);
  });
});

it('lists every page in the sitemap but those for errors and for professionals', () => {
  const sitemap = readFileSync(`${dist}/sitemap-0.xml`, 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname).sort();
  expect(listed).toEqual(pages.map((page) => page.path).filter((path) => !/404\.html$|(?:410|om\/faretegn)\/$/.test(path)).sort());
});

it('puts every article in the search index', () => {
  const entry = JSON.parse(readFileSync(`${dist}/pagefind/pagefind-entry.json`,
    'utf8')) as { languages: Record<string, { page_count: number }> };
  expect(Object.keys(entry.languages)).toEqual(['nb']);
  expect(entry.languages['nb']?.page_count).toBeGreaterThanOrEqual(articlePages.length);
});
