import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { withSlashes } from '#config/address.ts';
import { pageKindNames, pageKinds, type PageKindName } from '#config/page-kinds.ts';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

/** The finished site as files. `DIST` and `BASE_PATH` let the same tests run on a build under another path. */
export const dist = process.env['DIST'] ?? 'dist';
export const basePath = withSlashes(process.env['BASE_PATH']);

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export interface BuiltPage {
  /** The address as a reader sees it, with the base path: `/om/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** The address of an HTML file: `om/index.html` → `/om/`, `404.html` → `/404.html`. */
const addressOf = (file: string): string => basePath + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');

let pages: BuiltPage[] | undefined;

/** Every HTML page of the build, parsed once. */
export const builtPages = (): BuiltPage[] => (pages ??= readPages());

function readPages(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { path: addressOf(file), html, elements: elementsOf(parse(html)) };
    });
}

/** The kind of page at an address, when it is one that informs a reader. */
export const kindAt = (path: string): PageKindName | undefined =>
  pageKindNames.find((name) =>
    path.startsWith(basePath + pageKinds[name].path('').slice(1, -1)) && path !== basePath + pageKinds[name].list.path.slice(1));

/** Every page that informs a reader; an address that has moved is none. */
export const contentPages = (kind?: PageKindName): BuiltPage[] =>
  builtPages().filter(({ path, html }) =>
    (kind === undefined ? kindAt(path) !== undefined : kindAt(path) === kind) && !html.includes('http-equiv="refresh"'));

/** The best brotli of a text, in bytes; that takes a while, so what was asked before is remembered. */
export function brotliSize(content: string): number {
  const size = sizes.get(content) ?? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  sizes.set(content, size);
  return size;
}
const sizes = new Map<string, number>();

/** What a server sends of a file of the build, in bytes: the compression that lies beside it, or one made now. */
export function sentSize(file: string): number {
  const ready = join(dist, `${file}.br`);
  return existsSync(ready) ? statSync(ready).size : brotliSize(readFileSync(join(dist, file), 'utf8'));
}

/** Every file of the build, relative to it. */
export function builtFiles(folder = dist): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1).replaceAll('\\', '/'))
    .sort();
}

/** Whether a static host would answer this address of the site (without origin, query and fragment). */
export function answers(path: string): boolean {
  if (!path.startsWith(basePath)) return false;
  const file = join(dist, decodeURIComponent(path.slice(basePath.length)));
  return path.endsWith('/') ? existsSync(join(file, 'index.html')) : existsSync(file) && !existsSync(join(file, 'index.html'));
}

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** The words inside an element. */
export function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const block = /^(?:blockquote|caption|d[dlt]|div|h[1-6]|li|[ou]l|p|section|summary|t[dhr])$/;

/** The words inside an element, but not those in elements to leave out; two that stand in different blocks are never one word. */
export function readingText(node: Node, leaveOut: (element: Element) => boolean): string {
  if (!('tagName' in node)) return textOf(node);
  if (leaveOut(node)) return ' ';
  const text = node.childNodes.map((child) => readingText(child, leaveOut)).join('');
  return block.test(node.tagName) ? `\n${text}\n` : text;
}

/** The first element of a kind; a page without it fails the test that asks. */
export function firstWithTag(page: BuiltPage, tag: string): Element {
  const [element] = withTag(page, tag);
  if (!element) throw new Error(`${page.path} has no <${tag}>`);
  return element;
}

/** The elements of one kind, in document order. */
export const withTag = (page: BuiltPage, ...tags: string[]): Element[] => page.elements.filter((element) => tags.includes(element.tagName));

/** What a `<meta name="…">` says, or an empty text. */
export function metaContent(page: BuiltPage, name: string): string {
  const meta = withTag(page, 'meta').find((element) => attribute(element, 'name') === name);
  return (meta && attribute(meta, 'content')) ?? '';
}
