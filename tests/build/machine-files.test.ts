import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPublisher } from '#editorial/read/site/publisher.ts';
import { feedLimit } from '#config/site.ts';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import {
  answers, attribute, basePath, builtFiles, builtPages, dist, metaContent, textOf, withTag, type BuiltPage, type Element,
} from '../support/dist.ts';

const siteUrl = process.env['SITE_URL'] ?? 'https://veienvidere.example';
const home = siteUrl + basePath;
const pages = builtPages();
const listed = pages.filter((page) => !metaContent(page, 'robots').includes('noindex'));
const texts = listed.filter((page) => withTag(page, 'meta').some((meta) => attribute(meta, 'property') === 'article:published_time'));
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const xml = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['item', 'url', 'sitemap'].includes(name) });
const changed = (page: BuiltPage): string | undefined =>
  withTag(page, 'meta').filter((meta) => /^(?:article:modified_time|og:updated_time)$/.test(attribute(meta, 'property') ?? ''))
    .map((meta) => attribute(meta, 'content'))[0];

describe('the sitemap', () => {
  const index = xml.parse(read('sitemap-index.xml')) as { sitemapindex: { sitemap: { loc: string }[] } };
  const files = index.sitemapindex.sitemap.map(({ loc }) => loc);
  const entries = files.flatMap((loc) =>
    (xml.parse(read(loc.slice(home.length))) as { urlset: { url: { loc: string; lastmod?: string }[] } }).urlset.url);

  it('lists every page that may be listed, and nothing else', () => {
    expect(files.every((loc) => loc.startsWith(home))).toBe(true);
    expect(entries.map(({ loc }) => loc).sort()).toEqual(listed.map((page) => siteUrl + page.path).sort());
  });

  it('gives the day the content changed, and none where the page does not tell', () => {
    for (const { loc, lastmod } of entries) {
      const page = listed.find((one) => siteUrl + one.path === loc) as BuiltPage;
      expect(lastmod?.slice(0, 10), loc).toBe(changed(page));
    }
    for (const page of texts) expect(withTag(page, 'time').map((time) => attribute(time, 'datetime'))).toContain(changed(page));
  });
});

it('robots.txt lets everything be read and knows the sitemap', () => {
  const robots = robotsParser(`${home}robots.txt`, read('robots.txt'));
  expect(robots.getSitemaps()).toEqual([`${home}sitemap-index.xml`]);
  for (const page of pages) expect(robots.isAllowed(siteUrl + page.path, 'Googlebot')).toBe(true);
});

interface Channel {
  link: string;
  language: string;
  lastBuildDate: string;
  'atom:link': Record<string, string>;
  item: { title: string; link: string; guid: { '#text': string }; description: string; pubDate: string; 'content:encoded': string }[];
}

describe('the feed', () => {
  const source = read('rss.xml');
  const { channel } = (xml.parse(source) as { rss: { channel: Channel } }).rss;

  it('is well-formed and says where it lives', () => {
    expect(XMLValidator.validate(source)).toBe(true);
    expect(channel.link).toBe(home);
    expect(channel.language).toBe('nb');
    expect(channel['atom:link']['@_href']).toBe(`${home}rss.xml`);
  });

  it('holds every page that informs (the newest, when there are many) with the dates of their pages', () => {
    const addresses = texts.map((page) => siteUrl + page.path);
    expect(new Set(channel.item.map(({ link }) => link)).size).toBe(Math.min(addresses.length, feedLimit));
    expect(channel.item.map(({ link }) => link).filter((link) => !addresses.includes(link))).toEqual([]);
    for (const item of channel.item) {
      const page = texts.find((one) => siteUrl + one.path === item.link) as BuiltPage;
      const [published] = withTag(page, 'meta')
        .filter((meta) => attribute(meta, 'property') === 'article:published_time')
        .map((meta) => attribute(meta, 'content'));
      expect(new Date(item.pubDate).toISOString().slice(0, 10)).toBe(published);
      expect(item.guid['#text']).toBe(item.link);
      expect(item.description).toBe(metaContent(page, 'description'));
    }
    const newest = texts.map(changed).sort().at(-1);
    expect(new Date(channel.lastBuildDate).toISOString().slice(0, 10)).toBe(newest);
  });

  it.each(channel.item)('carries the whole text of $title, and nothing of the site’s own markup', (item) => {
    const elements = elementsOf(parseFragment(item['content:encoded']));
    for (const element of elements) {
      expect(element.attrs.map(({ name }) => name).filter((name) => !['href', 'align', 'start'].includes(name)),
        element.tagName).toEqual([]);
      expect(['svg', 'script', 'style', 'button', 'details', 'span']).not.toContain(element.tagName);
      const href = attribute(element, 'href');
      if (href !== undefined) expect(href).toMatch(/^(?:https?:\/\/|tel:|sms:)/);
    }
    const page = texts.find((one) => siteUrl + one.path === item.link) as BuiltPage;
    expectSameText(page, textOf(parseFragment(item['content:encoded'])));
  });
});

describe('the Markdown copies', () => {
  it.each(texts)('$path is copied whole, with warnings, sources and the state of review', (page) => {
    const copy = read(`${page.path.slice(basePath.length)}index.md`);
    expect(copy.startsWith(`# ${textOf(withTag(page, 'h1')[0] as Element).replaceAll('\u00ad', '')}\n`)).toBe(true);
    expect(copy).toContain(`<${siteUrl}${page.path}>`);
    expect(copy).toContain('Ring 113');
    expect(copy).not.toMatch(/<\/?[A-Z]\w+|\{|\u00ad/);
    for (const [, address = ''] of copy.matchAll(/\]\(([^)\s]+)\)/g)) expect(address).toMatch(/^(?:https?:\/\/|tel:|sms:)/);
    expectSameText(page, copy);
  });

  it.each(texts)('$path is copied with links that lead somewhere', (page) => {
    const copy = read(`${page.path.slice(basePath.length)}index.md`);
    for (const [, address = ''] of copy.matchAll(/\]\(([^)\s]+)\)/g))
      if (address.startsWith(home)) expect(answers(new URL(address).pathname), address).toBe(true);
  });
});

describe('llms.txt', () => {
  it('leads to the copy of every text', () => {
    const linked = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address as string);
    expect(linked).toEqual(expect.arrayContaining(texts.map((page) => `${siteUrl}${page.path}index.md`)));
    for (const address of linked) {
      const path = new URL(address).pathname;
      expect(path.endsWith('/') ? answers(path) : existsSync(join(dist, path.slice(basePath.length))), address).toBe(true);
    }
    expect(read('llms.txt')).toContain('ring 113');
  });
});

describe('the manifest', () => {
  it('is discreet, and its icons are there', () => {
    const manifest = JSON.parse(read('manifest.webmanifest')) as { short_name: string; start_url: string; icons: { src: string }[] };
    expect(manifest.short_name).toBe('Veien videre');
    expect(JSON.stringify(manifest)).not.toMatch(/rus(?!t)|avhengig/i);
    expect(manifest.start_url).toBe(basePath);
    for (const { src } of manifest.icons) expect(answers(src), src).toBe(true);
  });
});

it('security.txt is there when someone takes the word, and only then', () => {
  const { email } = readPublisher('.');
  const contact = process.env['SECURITY_CONTACT'] ?? (email && `mailto:${email}`);
  expect(builtFiles().includes('.well-known/security.txt')).toBe(contact !== undefined);
  if (contact === undefined) return;
  const text = read('.well-known/security.txt');
  expect(text).toContain(`Contact: ${contact}\n`);
  expect(text).toContain(`Canonical: ${home}.well-known/security.txt\n`);
});

/** Every paragraph, point, heading and cell that the page shows in its text must stand in the copy. */
function expectSameText(page: BuiltPage, copy: string): void {
  const inCopy = bare(copy);
  const body = page.elements.find((element) => /\barticle-body\b/.test(attribute(element, 'class') ?? '')) as Element;
  const parts = elementsOf(body).filter((element) => ['p', 'li', 'h2', 'h3', 'th', 'td'].includes(element.tagName) &&
    !isIn(element, 'nav', body) && !isDrawn(element, body) && !elementsOf(element).some((inner) => ['p', 'li'].includes(inner.tagName)));
  expect(parts.length).toBeGreaterThan(10);
  for (const part of parts) expect(inCopy, `${page.path}: ${wordsOf(part)}`).toContain(bare(wordsOf(part)));
}

/** Letters alone: marks, spaces and source numbers differ between the page and its copies. */
const bare = (text: string): string =>
  text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\[\d+\]/g, '').replace(/[^\p{L}\d]+/gu, '').toLowerCase();

function wordsOf(element: Element): string {
  return element.childNodes.map((child) => ('tagName' in child
    ? (/\bcitation\b/.test(attribute(child, 'class') ?? '') || child.tagName === 'svg' ? '' : wordsOf(child))
    : textOf(child))).join('');
}

function isIn(element: Element, tag: string, until: Element): boolean {
  for (let node = element.parentNode; node && node !== until &&
    'tagName' in node; node = node.parentNode) if (node.tagName === tag) return true;
  return false;
}

/** Whether it is part of a drawing, which says the same as the table beside it. */
function isDrawn(element: Element, until: Element): boolean {
  for (let node = element.parentNode; node && node !== until &&
    'tagName' in node; node = node.parentNode) if (attribute(node, 'aria-hidden') === 'true') return true;
  return false;
}

function elementsOf(node: DefaultTreeAdapterMap['node']): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : [])) : [];
  return inside;
}
