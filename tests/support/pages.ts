import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, basePath, builtPages, dist, firstWithTag, type BuiltPage, type Element } from './dist.ts';

/** An address that no page has: the 404 page. */
export const missingPage = `${basePath}finnes-ikke/`;

/** Every address of the sitemap. */
export function sitePages(): string[] {
  const sitemaps = readdirSync(dist).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const addresses = sitemaps.flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname));
  if (addresses.length === 0) throw new Error('The sitemap of dist/ is empty: build the site first.');
  return addresses;
}

/** The longest page of each kind: those that lie in one folder are of one kind, and a page on its own is a kind itself. */
export function longestOfEachKind(pages: readonly string[] = sitePages()): string[] {
  const folderOf = (path: string) => path.slice(basePath.length).replace(/[^/]+\/$/, '');
  return longestOfEach(pages, (path) => folderOf(path) || path);
}

/** The longest page of each layout: articles and guides, lists, the front page, plain text, help, glossary, search. */
export const longestOfEachLayout = (): string[] => once('layouts', () => {
  const layouts = new Map(builtPages().map((page) => [page.path, layoutOf(page)]));
  return longestOfEach(sitePages(), (path) => layouts.get(path) ?? '');
});

/**
 * It takes a second to parse every page, and each worker of Playwright reads the test files anew: what the process that listed the tests
 * has reckoned stands in the environment, which its workers inherit.
 */
function once(what: string, reckon: () => string[]): string[] {
  const name = `PAGES_${what}_${statSync(join(dist, 'index.html')).mtimeMs}`;
  const known = process.env[name] ?? JSON.stringify(reckon());
  process.env[name] = known;
  return JSON.parse(known) as string[];
}

function longestOfEach(pages: readonly string[], kindOf: (path: string) => string): string[] {
  const length = (path: string) => statSync(join(dist, path.slice(basePath.length), 'index.html'), { throwIfNoEntry: false })?.size ?? 0;
  return [...Map.groupBy(pages, kindOf).values()].map((paths) => [...paths].sort((a, b) => length(b) - length(a))[0] as string);
}

/** What any page may have above, below or between. */
const shared = new Set(['breadcrumbs', 'page-head', 'section', 'article-end', '']);

/** The parts of a page that are not parts of every page, by name and first class. */
function layoutOf(page: BuiltPage): string {
  const parts = childrenOf(firstWithTag(page, 'main')).flatMap((part) => (attribute(part, 'class') === 'wrap' ? childrenOf(part) : [part]));
  const classOf = (part: Element) => (attribute(part, 'class') ?? '').split(' ')[0] ?? '';
  const names = parts.map((part) => (part.tagName === 'article' ? 'article' : classOf(part)));
  return [...new Set(names)].filter((name) => !shared.has(name)).join(' ');
}

const childrenOf = (element: Element): Element[] => element.childNodes.filter((child): child is Element => 'tagName' in child);

/**
 * The fewest pages of the sitemap (about: those that show most that is new come first) on which every kind of element of the
 * site stands in every place that it has: an element is told by its name and class, its place by the class around it. What
 * depends on looks and not on words need be asked of no more. A page that would show only four more, such as a quotation
 * in a figure, is left out: the component page has all that an editor may write.
 */
export const pagesWithEveryLook = (): string[] => once('looks', () => {
  const listed = new Set(sitePages());
  const pages = builtPages()
    .filter(({ path }) => listed.has(path))
    .map(({ path, elements }) => ({ path, looks: new Set(elements.filter(isSeen).map(lookOf)) }));
  const missing = new Set(pages.flatMap(({ looks }) => [...looks]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const news = ({ looks }: { readonly looks: ReadonlySet<string> }) => [...looks].filter((look) => missing.has(look)).length;
    const most = pages.reduce((best, page) => (news(page) > news(best) ? page : best));
    if (news(most) < 5) break;
    chosen.push(most.path);
    for (const look of most.looks) missing.delete(look);
  }
  return chosen;
});

const isSeen = ({ tagName }: Element): boolean => !['html', 'head', 'meta', 'link', 'title', 'style', 'script'].includes(tagName);

function lookOf(element: Element): string {
  let around = element.parentNode;
  while (around && 'tagName' in around && !attribute(around, 'class')) around = around.parentNode;
  const place = around && 'tagName' in around ? attribute(around, 'class') : '';
  return `${place} > ${[element.tagName, ...['class', 'role', 'type'].map((name) => attribute(element, name) ?? '')].join(' ')}`;
}
