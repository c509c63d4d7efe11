import { describe, expect, it } from 'vitest';
import { foreignWords } from '#config/foreign-words.ts';
import { foreignWordFinder } from '#domain/text/foreign-words.ts';
import { attribute, basePath, builtPages, metaContent, textOf, withTag, type BuiltPage, type Element } from '../support/dist.ts';

const foreignWordsIn = foreignWordFinder(foreignWords);
const pages = builtPages();
const listed = pages.filter((page) => !metaContent(page, 'robots').includes('noindex'));
const home = pages.find((page) => page.path === basePath) as BuiltPage;
const withinSite = (page: BuiltPage): string[] =>
  withTag(page, 'a').flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    return /^(?:[a-z]+:|#)/i.test(href) ? [] : [new URL(href, `https://site.example${page.path}`).pathname];
  });

describe('from the front page', () => {
  const clicks = new Map([[basePath, 0]]);
  for (let edge = [home]; edge.length > 0; ) {
    const next = [...new Set(edge.flatMap(withinSite))].filter((path) => !clicks.has(path));
    const from = clicks.get(edge[0]?.path ?? '') ?? 0;
    for (const path of next) clicks.set(path, from + 1);
    edge = next.flatMap((path) => pages.filter((page) => page.path === path));
  }

  it.each(listed)('$path is reached in three clicks at most', (page) => {
    expect(clicks.get(page.path), 'clicks').toBeLessThanOrEqual(3);
  });

  it('nothing broken is reached', () => {
    const known = new Set(pages.map((page) => page.path));
    expect([...clicks.keys()].filter((path) => !known.has(path))).toEqual([]);
  });
});

describe('the structure of', () => {
  it.each(pages)('$path is an outline: no level is skipped on the way down, and no heading is empty', (page) => {
    let last = 0;
    for (const heading of withTag(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
      const level = Number(heading.tagName.slice(1));
      expect(level, textOf(heading)).toBeLessThanOrEqual(Math.max(last, 1) + 1);
      expect(textOf(heading).trim()).not.toBe('');
      last = level;
    }
  });

  it.each(pages)('$path writes dates as <time> with the day for machines', (page) => {
    for (const time of withTag(page, 'time')) expect(attribute(time, 'datetime'), textOf(time)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const outside = page.elements
      .filter((element) => element.tagName !== 'time' && !['script', 'style', 'title'].includes(element.tagName))
      .flatMap((element) => element.childNodes.flatMap((child) => ('tagName' in child ? [] : [textOf(child)])));
    for (const words of outside)
      expect(words).not.toMatch(
        /\b\d{1,2}\.\s(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\s\d{4}\b/,
      );
  });

  it.each(pages.filter((page) => page.elements.some(isText)))('$path marks the language of foreign words in its text', (page) => {
    for (const element of elementsOf(page.elements.find(isText) as Element))
      for (const child of element.childNodes) {
        if ('tagName' in child) continue;
        const found = foreignWordsIn(textOf(child));
        for (const word of found) expect(languageOf(element), word.text).toBe(word.language);
      }
  });

  it.each(pages.filter((page) => withTag(page, 'table').length > 0))('$path has tables with a caption, and headers that ' +
    'say what they head', (page) => {
    for (const table of withTag(page, 'table')) {
      const inside = elementsOf(table);
      const caption = inside.filter((element) => element.tagName === 'caption');
      expect(caption.map((element) => textOf(element).trim() !== '')).toEqual([true]);
      const headers = inside.filter((element) => element.tagName === 'th');
      expect(headers.length).toBeGreaterThan(0);
      for (const header of headers) expect(['col', 'row', 'colgroup', 'rowgroup'], textOf(header)).toContain(attribute(header, 'scope'));
      for (const row of inside.filter((element) => element.tagName === 'tr'))
        expect(elementsOf(row).some((cell) => cell.tagName === 'th'), textOf(row)).toBe(true);
    }
  });

  it.each(pages)('$path has links that say where they lead', (page) => {
    for (const link of withTag(page, 'a')) {
      const name = (attribute(link, 'aria-label') ?? textOf(link)).trim();
      expect(name, attribute(link, 'href')).not.toBe('');
      expect(name).not.toMatch(/^(?:her|klikk her|les mer|mer|denne siden|lenke)$/i);
    }
  });
});

function elementsOf(node: Element): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

/** What an editor has written, without lists of contents and summaries that templates print. */
const isText = (element: Element): boolean => /\barticle-body\b/.test(attribute(element, 'class') ?? '');

function languageOf(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; node = node.parentNode && 'tagName' in node.parentNode
    ? node.parentNode
    : undefined) {
    const language = attribute(node, 'lang');
    if (language) return language;
  }
  return undefined;
}
