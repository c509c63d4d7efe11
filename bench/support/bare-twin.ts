import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serialize, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const dropped = new Set(['script', 'style', 'svg', 'nav', 'aside', 'template', 'button']);

/**
 * The same text as one bare HTML file: headings, paragraphs, lists, tables and links, and nothing else. The limit
 * that no designed page can go under.
 */
export function bareTwin(html: string): string {
  const document = parse(html);
  const elements = elementsOf(document);
  const main = elements.find((element) => element.tagName === 'main');
  const title = elements.find((element) => element.tagName === 'title');
  if (!main || !title) throw new Error('The page has no <main> or no <title>');
  strip(main);
  return '<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" ' +
    `content="width=device-width"><title>${serialize(title)}</title><body>${serialize(main)}`;
}

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

/** Removes what is not text, and every attribute but `href`. */
function strip(element: Element): void {
  element.childNodes = element.childNodes.filter((child) => !('tagName' in child) || !dropped.has(child.tagName));
  for (const child of element.childNodes) {
    if (!('tagName' in child)) continue;
    child.attrs = child.attrs.filter((attribute) => attribute.name === 'href' && attribute.value.startsWith('/'));
    if (child.tagName === 'span' || child.tagName === 'section' || child.tagName === 'div')
      child.tagName = child.tagName === 'span' ? 'i' : 'div';
    strip(child);
  }
}

/** A copy of the built site that also has the bare twin of its longest article, at /bare/: both are then served the same way. */
export function siteWithTwin(): { readonly folder: string; readonly longest: string } {
  const longest = longestPage('artikler');
  const folder = '.tmp/bench/site';
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  mkdirSync(join(folder, 'bare'));
  writeFileSync(join(folder, 'bare/index.html'), bareTwin(readFileSync(join('dist', longest, 'index.html'), 'utf8')));
  return { folder, longest };
}

/** The heaviest page of one kind, as a path without slashes at the ends. */
export function longestPage(folder: string): string {
  const slugs = readdirSync(join('dist', folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const sized = slugs.map(({ name }) => ({ name, size: readFileSync(join('dist', folder, name, 'index.html')).length }));
  const [first] = sized.sort((a, b) => b.size - a.size);
  if (!first) throw new Error(`dist/${folder} holds no page`);
  return `${folder}/${first.name}`;
}
