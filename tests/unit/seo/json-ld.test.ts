import type { Graph } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { inlineJson } from '#domain/inline-json.ts';
import { graphOf } from '#domain/seo/json-ld/graph.ts';
import type { Page } from '#domain/seo/page.ts';
import { readVocabulary, vocabularyFaults } from '../../support/schema-vocabulary.ts';
import { article, site, text } from './site.ts';

type Node = Record<string, unknown>;
const vocabulary = readVocabulary();
const graph = (page: Page): Graph => graphOf(page, site, '/sok/');
const nodes = (page: Page): Node[] => graph(page)['@graph'] as unknown as Node[];
const node = (page: Page, type: string): Node => {
  const found = nodes(page).filter((candidate) => candidate['@type'] === type);
  if (found.length !== 1) throw new Error(`${found.length} nodes of type ${type}`);
  return found[0] as Node;
};
const plain = { title: 'Side', description: 'x', path: '/side/', trail: [{ label: 'Forsiden', path: '/' }] } satisfies Page;
const home = 'https://example.org/under/';

const services = [
  {
    id: 'rusinfo', name: 'RUSinfo', purpose: 'Spør om rusmidler.', website: 'https://rusinfo.example/',
    phone: { visible: '12 34', uri: 'tel:+471234' }, chat: { address: 'https://rusinfo.example/chat/' },
  },
  { id: 'nett', name: 'Bare på nett', purpose: 'Chat.', website: 'https://nett.example/', chat: { address: 'https://nett.example/chat/' } },
  { id: 'mote', name: 'Bare møter', purpose: 'Møter.', website: 'https://mote.example/' },
];
const everyKind: Record<string, Page> = {
  'a plain page': plain,
  'a page about the site': { ...plain, subject: { kind: 'about' } },
  'an article': article,
  'a reviewed guide with questions': {
    ...article,
    subject: {
      ...text,
      stop: undefined,
      review: { name: 'Kari Lege', title: 'overlege', date: '2026-02-03' },
      questions: [{ question: 'Hvem?', answer: 'Du.' }, { question: 'Hva?', answer: 'Det.' }],
    },
  },
  'the front page': {
    ...plain, path: '/', trail: undefined,
    subject: { kind: 'path', name: 'Veien', stops: [{ title: 'A', path: '/artikler/a/' }], services },
  },
  'a list': { ...plain, subject: { kind: 'list', pages: [{ title: 'A', path: '/artikler/a/' }, { title: 'B', path: '/artikler/b/' }] } },
  'the glossary': { ...plain, subject: { kind: 'glossary', terms: [
    { id: 'lar', term: 'LAR', definition: 'Hva det er.', alsoCalled: ['Substitusjon'] },
    { id: 'sug', term: 'Sug', definition: 'Lyst på rus.', alsoCalled: [] },
  ] } },
  'the help page': { ...plain, subject: { kind: 'help', services } },
};

describe('the graph of', () => {
  it.each(Object.entries(everyKind))('%s holds only what schema.org knows, and every reference is answered', (_name, page) => {
    expect(vocabularyFaults(graph(page) as never, vocabulary)).toEqual([]);
  });
});

describe('the nodes', () => {
  it('tell of the site and how to search it', () => {
    expect(node(plain, 'WebSite')).toEqual({
      '@type': 'WebSite',
      '@id': `${home}#nettsted`,
      url: home,
      name: 'Veien videre',
      inLanguage: 'nb',
      publisher: { '@id': `${home}#utgiver` },
      potentialAction: { '@type': 'SearchAction', target: `${home}sok/?q={q}`, 'query-input': 'required name=q' },
    });
    expect(node(plain, 'Organization')).toEqual({ '@type': 'Organization', '@id': `${home}#utgiver`, name: 'Veien videre', url: home });
  });

  it('tell the way from the front page, and leave it out there', () => {
    expect(node(article, 'BreadcrumbList')).toEqual({
      '@type': 'BreadcrumbList',
      '@id': `${home}artikler/slik/#brodsmuler`,
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Forsiden', item: { '@type': 'WebPage', '@id': home } },
        { '@type': 'ListItem', position: 2, name: 'Avrusning', item: { '@type': 'WebPage', '@id': `${home}avrusning/` } },
        { '@type': 'ListItem', position: 3, name: 'Slik foregår avrusning' },
      ],
    });
    expect(nodes(everyKind['the front page'] as Page).map((one) => one['@type'])).toEqual([
      'WebSite', 'Organization', 'WebPage', 'CreativeWorkSeries',
    ]);
  });

  it('tell of an article', () => {
    expect(node(article, 'MedicalWebPage')).toEqual({
      '@type': 'MedicalWebPage',
      '@id': `${home}artikler/slik/`,
      url: `${home}artikler/slik/`,
      name: 'Slik foregår avrusning',
      headline: 'Slik foregår avrusning',
      description: 'Innledningen.',
      inLanguage: 'nb',
      datePublished: '2026-01-02',
      dateModified: '2026-03-04',
      breadcrumb: { '@id': `${home}artikler/slik/#brodsmuler` },
      isPartOf: [{ '@id': `${home}#nettsted` }, { '@type': 'CreativeWorkSeries', '@id': `${home}#veien`, name: 'Veien' }],
      position: 2,
      about: { '@type': 'Thing', name: 'Avrusning', url: `${home}avrusning/` },
      audience: { '@type': 'PeopleAudience', audienceType: 'den det gjelder, og pårørende' },
      publisher: { '@id': `${home}#utgiver` },
      citation: ['https://kilde.example/a'],
    });
  });

  it('claim a review only when there has been one', () => {
    expect(JSON.stringify(graph(article))).not.toMatch(/lastReviewed|reviewedBy/);
    const reviewed = node(everyKind['a reviewed guide with questions'] as Page, 'MedicalWebPage');
    expect(reviewed['lastReviewed']).toBe('2026-02-03');
    expect(reviewed['reviewedBy']).toEqual({ '@type': 'Person', name: 'Kari Lege', jobTitle: 'overlege' });
    expect(reviewed['isPartOf']).toEqual({ '@id': `${home}#nettsted` });
  });

  it('tell of questions only when there are two or more', () => {
    expect(node(everyKind['a reviewed guide with questions'] as Page, 'MedicalWebPage')['hasPart']).toEqual({
      '@type': 'FAQPage',
      '@id': `${home}artikler/slik/#sporsmal`,
      mainEntity: [
        { '@type': 'Question', name: 'Hvem?', acceptedAnswer: { '@type': 'Answer', text: 'Du.' } },
        { '@type': 'Question', name: 'Hva?', acceptedAnswer: { '@type': 'Answer', text: 'Det.' } },
      ],
    });
    const one = { ...article, subject: { ...text, questions: [{ question: 'Hvem?', answer: 'Du.' }] } };
    expect(JSON.stringify(graph(one))).not.toContain('FAQPage');
  });

  it('tell of the path from the front page', () => {
    const front = everyKind['the front page'] as Page;
    expect(node(front, 'CreativeWorkSeries')).toEqual({
      '@type': 'CreativeWorkSeries',
      '@id': `${home}#veien`,
      name: 'Veien',
      hasPart: [{ '@type': 'MedicalWebPage', '@id': `${home}artikler/a/`, name: 'A', position: 1 }],
    });
    expect(node(front, 'WebPage')['mainEntity']).toEqual({ '@id': `${home}#veien` });
  });

  it('tell whom to call, as organisations of their own', () => {
    expect(node(everyKind['the help page'] as Page, 'WebPage')['mentions']).toEqual([
      {
        '@type': 'Organization',
        '@id': `${home}#rusinfo`,
        name: 'RUSinfo',
        url: 'https://rusinfo.example/',
        contactPoint: [
          { '@type': 'ContactPoint', telephone: '+471234', description: 'Spør om rusmidler.' },
          { '@type': 'ContactPoint', contactType: 'chat', url: 'https://rusinfo.example/chat/' },
        ],
      },
      {
        '@type': 'Organization',
        '@id': `${home}#nett`,
        name: 'Bare på nett',
        url: 'https://nett.example/',
        contactPoint: { '@type': 'ContactPoint', contactType: 'chat', url: 'https://nett.example/chat/' },
      },
      { '@type': 'Organization', '@id': `${home}#mote`, name: 'Bare møter', url: 'https://mote.example/' },
    ]);
  });

  it('tell of lists and terms in their order', () => {
    expect((node(everyKind['a list'] as Page, 'CollectionPage')['mainEntity'] as Node)['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'A', url: `${home}artikler/a/` },
      { '@type': 'ListItem', position: 2, name: 'B', url: `${home}artikler/b/` },
    ]);
    expect(node(everyKind['the glossary'] as Page, 'DefinedTermSet')['hasDefinedTerm']).toEqual([
      { '@type': 'DefinedTerm', '@id': `${home}side/#lar`, name: 'LAR', description: 'Hva det er.', alternateName: ['Substitusjon'] },
      { '@type': 'DefinedTerm', '@id': `${home}side/#sug`, name: 'Sug', description: 'Lyst på rus.' },
    ]);
  });
});

describe('the printed graph', () => {
  it('cannot end the element it stands in, and says the same when read back', () => {
    const nasty = { ...plain, title: '</script><!-- & \u2028 "x"' };
    const printed = inlineJson(JSON.stringify(graph(nasty)));
    expect(printed).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(printed)).toEqual(graph(nasty));
  });
});

describe('the check against the vocabulary', () => {
  const faultsOf = (...graphNodes: Node[]) => vocabularyFaults({ '@context': 'https://schema.org', '@graph': graphNodes }, vocabulary);

  it.each([
    [{ '@type': 'MedicalWebSide' }, 'MedicalWebSide is no type of schema.org'],
    [{ '@type': 'WebPage', reviewer: 'x' }, 'WebPage has no such property'],
    [{ '@type': 'WebPage', lastReviewed: 'i fjor' }, 'i fjor is no date'],
    [{ '@type': 'WebPage', reviewedBy: 'Kari' }, 'a text is not one of'],
    [{ '@type': 'WebPage', reviewedBy: { '@type': 'Place' } }, 'Place is not one of'],
    [{ '@type': 'WebPage', name: '' }, 'is empty'],
    [{ '@type': 'WebPage', url: 'ikke en adresse' }, 'is no address'],
    [{ '@type': 'WebPage', '@id': 'side' }, 'side is no address'],
    [{ '@type': 'WebPage', isPartOf: { '@id': 'https://example.org/#borte' } }, 'nothing in the graph is https://example.org/#borte'],
    [{ name: 'uten type' }, 'neither a type nor a bare reference'],
  ])('refuses %j', (wrong, fault) => {
    expect(faultsOf(wrong).join('\n')).toContain(fault);
  });

  it('knows what inherits from what', () => {
    expect(vocabulary.range('MedicalWebPage', 'lastReviewed')).toContain('Date');
    expect([...vocabulary.ancestors('MedicalWebPage')]).toEqual(expect.arrayContaining(['WebPage', 'CreativeWork', 'Thing']));
  });
});
