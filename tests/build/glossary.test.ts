import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { byNorwegianOrder } from '#domain/alphabet.ts';
import { attribute, basePath, builtFiles, builtPages, dist, textOf, withTag, type Element } from '../support/dist.ts';

const pages = builtPages();
const glossary = page(`${basePath}ordliste/`);
const ids = readdirSync('content/ordliste').map((file) => file.replace(/\.yaml$/, ''));
const hasClass = (element: Element, name: string) => (attribute(element, 'class') ?? '').split(' ').includes(name);
const linksWithClass = (html: readonly Element[], name: string) =>
  html.filter((element) => element.tagName === 'a' && hasClass(element, name));

function page(path: string) {
  const found = pages.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`${path} was not built`);
  return found;
}

describe('the glossary', () => {
  const headings = withTag(glossary, 'h3');

  it('has every word, each with its own anchor', () => {
    expect(ids.length).toBeGreaterThanOrEqual(53);
    expect(headings.map((heading) => attribute(heading, 'id')).sort()).toEqual([...ids].sort());
  });

  it('stands in Norwegian order', () => {
    const words = headings.map(textOf);
    expect(words).toEqual([...words].sort(byNorwegianOrder));
    expect(words.at(-1)).toMatch(/^[ØÅ]/);
  });

  it('offers a jump to each of its letters and to no other', () => {
    const letters = withTag(glossary, 'h2').filter((heading) => attribute(heading, 'id')?.startsWith('bokstav-'));
    const jumps = withTag(glossary, 'a').map((link) => attribute(link, 'href')).filter((href) => href?.startsWith('#bokstav-'));
    expect(jumps).toEqual(letters.map((heading) => `#${attribute(heading, 'id')}`));
  });

  it('tells other names, the whole of an abbreviation, and sources', () => {
    const entries = glossary.elements
      .filter((element) => hasClass(element, 'entry'))
      .map((element) => textOf(element).replace(/\s+/g, ' '));
    const entry = (word: string) => entries.find((text) => text.trim().startsWith(word)) ?? '';
    expect(entry('Abstinens')).toContain('Også kalt: Abstinenser, Abstinenssymptomer');
    expect(entry('AUDIT')).toContain('Forkortelse for: Alcohol Use Disorders Identification Test');
    expect(entry('ACT-team')).toMatch(/Kilde.*Helsedirektoratet/);
    expect(entry('Ansvarsgruppe')).not.toMatch(/Også kalt|Forkortelse for|Kilde/);
  });

  it('links a word to the pages that use it, and those pages to the word', () => {
    const used = new Map<string, Set<string>>();
    for (const { path, elements } of pages)
      for (const word of linksWithClass(elements, 'term')) {
        const [target, id] = (attribute(word, 'href') ?? '').split('#') as [string, string];
        expect(target).toBe(glossary.path);
        expect(ids).toContain(id);
        used.set(id, (used.get(id) ?? new Set()).add(path));
      }
    expect(used.size).toBeGreaterThan(10);
    const links = new Map<string, Set<string>>();
    let current = '';
    for (const element of glossary.elements) {
      if (element.tagName === 'h3') current = attribute(element, 'id') ?? '';
      const href = element.tagName === 'a' && current ? attribute(element, 'href') : undefined;
      if (href?.startsWith('/') && pages.some(({ path }) => path === href)) links.set(current, (links.get(current) ?? new Set()).add(href));
      if (element.tagName === 'footer') break;
    }
    expect(new Map([...links].sort())).toEqual(new Map([...used].sort()));
  });

  it('is in the menu, at the foot, in the list from A to Å, and in the sitemap', () => {
    const front = page(basePath);
    const glossaryLinks = (html: readonly Element[]) =>
      html.filter((element) => element.tagName === 'a' && attribute(element, 'href') === glossary.path);
    for (const part of ['header', 'footer'])
      expect(withTag(front, part).some((element) => textOf(element).includes('Ordliste')), part).toBe(true);
    expect(glossaryLinks(front.elements).length).toBeGreaterThanOrEqual(3);
    const index = withTag(page(`${basePath}sok/`), 'a').map((link) => attribute(link, 'href'));
    for (const id of ids) expect(index).toContain(`${glossary.path}#${id}`);
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).toContain(`${glossary.path}</loc>`);
  });

  it('is indexed word by word, without its lists of links', () => {
    const fragments = builtFiles()
      .filter((file) => file.endsWith('.pf_fragment'))
      .map((file) => JSON.parse(gunzipSync(readFileSync(join(dist, file))).toString().replace(/^pagefind_dcd/, '')) as Fragment);
    const fragment = fragments.find(({ url }) => url === '/ordliste/');
    const anchors = fragment?.anchors.filter(({ element }) => element === 'h3').map(({ id }) => id);
    expect(anchors?.sort()).toEqual([...ids].sort());
    expect(fragment?.content).toContain('Plager som kommer når kroppen');
    expect(fragment?.content).not.toMatch(/Se også|Brukes i|Til bokstavene/);
  });
});

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly { readonly element: string; readonly id: string }[];
}

describe('words explained in place', () => {
  const withWords = pages.filter(({ elements }) => linksWithClass(elements, 'term').length > 0);
  const scripts = (html: readonly Element[]) =>
    html.flatMap((element) => (element.tagName === 'script' ? (attribute(element, 'src') ?? []) : []));

  it('carry each definition once per page, and in no index', () => {
    expect(withWords.length).toBeGreaterThanOrEqual(5);
    for (const { path, elements } of withWords) {
      const words = linksWithClass(elements, 'term');
      const different = new Set(words.map((word) => attribute(word, 'href')));
      expect(words.filter((word) => attribute(word, 'data-definition')).length, path).toBe(different.size);
      expect(words.some((word) => attribute(word, 'title')), path).toBe(false);
    }
  });

  it('bring their script only to the pages that have words, once', () => {
    const own = new Set(scripts(withWords[0]?.elements ?? []).filter((src) => src.includes('Begrep')));
    expect(own.size).toBe(1);
    for (const { path, elements } of pages)
      expect(scripts(elements).filter((src) => own.has(src)).length, path).toBe(withWords.some((other) => other.path === path) ? 1 : 0);
  });
});

it('the component page is not in the finished site, and nothing leads to it', () => {
  expect(builtFiles().filter((file) => file.includes('komponenter'))).toEqual([]);
  for (const file of builtFiles().filter((name) => /\.(?:html|xml|txt)$/.test(name)))
    expect(readFileSync(join(dist, file), 'utf8'), file).not.toContain('/komponenter/');
});
