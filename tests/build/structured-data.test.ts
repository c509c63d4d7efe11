import { describe, expect, it } from 'vitest';
import { attribute, basePath, builtPages, metaContent, textOf, withTag, type BuiltPage, type Element } from '../support/dist.ts';
import { readVocabulary, vocabularyFaults } from '../support/schema-vocabulary.ts';

type JsonLd = Record<string, unknown>;
interface Graph {
  readonly '@context': string;
  readonly '@graph': JsonLd[];
}

const vocabulary = readVocabulary();
const pages = builtPages();
const listed = pages.filter((page) => !metaContent(page, 'robots').includes('noindex'));
const scripts = (page: BuiltPage): Element[] =>
  withTag(page, 'script').filter((script) => attribute(script, 'type') === 'application/ld+json');
const graphOf = (page: BuiltPage): Graph => JSON.parse(textOf(scripts(page)[0] as Element)) as Graph;
const node = (page: BuiltPage, type: string): JsonLd | undefined => graphOf(page)['@graph'].find((one) => one['@type'] === type);

/** The words of a page as a reader meets them; the marks that lead to sources are not words. */
function words(page: BuiltPage): string {
  const walk = (element: Element): string => {
    if (['script', 'style'].includes(element.tagName) || attribute(element, 'class') === 'citation') return '';
    return element.childNodes.map((child) => ('tagName' in child ? walk(child) : textOf(child))).join('');
  };
  return flat(withTag(page, 'body').map(walk).join(' '));
}

const flat = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').toLowerCase();

/** Every text a reader should be able to find: not ids, types, addresses, languages or how a machine asks. */
function claims(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => claims(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value as JsonLd).flatMap(([property, inner]) =>
      (property.startsWith('@') || ['url', 'target', 'query-input', 'inLanguage'].includes(property) ? [] : claims(inner, property)));
  return typeof value === 'string' ? [value] : [];
}

describe('structured data', () => {
  it.each(listed)('$path has one graph that schema.org knows and that hangs together', (page) => {
    expect(scripts(page)).toHaveLength(1);
    expect(vocabularyFaults(graphOf(page), vocabulary)).toEqual([]);
  });

  it.each(listed)('$path tells machines nothing that the reader does not see', (page) => {
    const seen = words(page);
    const days = new Set(withTag(page, 'time').map((time) => attribute(time, 'datetime')));
    const calls = new Set(withTag(page, 'a').map((link) => attribute(link, 'href')));
    for (const claim of claims(graphOf(page)['@graph'])) {
      if (/^\d{4}-\d{2}-\d{2}$/.test(claim)) expect(days, claim).toContain(claim);
      else if (/^https?:\/\//.test(claim)) expect(calls, claim).toContain(claim);
      else if (/^\+?\d+$/.test(claim)) expect(calls, claim).toContain(`tel:${claim}`);
      else if (claim !== textOf(withTag(page, 'title')[0] as Element).replace(' – Veien videre', ''))
        expect(seen, claim).toContain(flat(claim));
    }
  });

  it.each(listed)('$path bears the same way from the front page as its breadcrumbs', (page) => {
    const nav = page.elements.find((element) => attribute(element, 'class') === 'breadcrumbs');
    const shown = nav ? (nav.childNodes.flatMap(function links(child): Element[] {
      return 'tagName' in child ? [...(child.tagName === 'a' ? [child] : []), ...child.childNodes.flatMap(links)] : [];
    })) : [];
    const told = ((node(page, 'BreadcrumbList')?.['itemListElement'] ?? []) as {
      name: string;
      item?: { '@id': string };
    }[]).filter(({ item }) => item);
    expect(told.map(({ name, item }) => [name, new URL(item?.['@id'] ?? '').pathname])).toEqual(shown.map((link) =>
      [textOf(link), attribute(link, 'href')]));
  });

  it('is medical on every page that informs, with their sources, and claims no review', () => {
    const texts = listed.filter((page) => withTag(page, 'meta').some((meta) => attribute(meta, 'property') === 'article:published_time'));
    expect(texts.length).toBeGreaterThanOrEqual(5);
    for (const page of texts) {
      const medical = node(page, 'MedicalWebPage') as { citation: string[]; lastReviewed?: string };
      const list = page.elements.find((element) => attribute(element, 'class') === 'sources') as Element;
      const shown = page.elements
        .filter((element) => element.tagName === 'a' && /^https?:/.test(attribute(element, 'href') ?? '') && isInside(element, list))
        .map((link) => attribute(link, 'href'));
      expect(medical.citation).toEqual(shown);
      if (words(page).includes('ikke gjennomgått av helsepersonell ennå')) expect(medical).not.toHaveProperty('lastReviewed');
    }
  });

  it('says of the glossary that it holds terms, and of the help page whom to call', () => {
    const kinds = [
      ['/ordliste/', '"@type":"DefinedTermSet"'], ['/hjelp/', '"@type":"ContactPoint"'], ['/om/', '"@type":"AboutPage"'],
      ['/artikler/', '"@type":"CollectionPage"'],
    ] as const;
    for (const [path, kind] of kinds)
      for (const page of listed.filter((one) => one.path === basePath.slice(0, -1) + path))
        expect(textOf(scripts(page)[0] as Element), path).toContain(kind);
  });

  it('is not given where nothing should be listed', () => {
    for (const page of pages.filter((one) => !listed.includes(one))) expect(scripts(page)).toEqual([]);
  });
});

function isInside(element: Element, ancestor: Element): boolean {
  for (let node = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) if (node === ancestor) return true;
  return false;
}
