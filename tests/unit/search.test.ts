import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState, writeState } from '#domain/search/address.ts';
import { buildSearch } from '#domain/search/build.ts';
import { compileDanger, dangerIn } from '#domain/search/danger.ts';
import { createEngine } from '#domain/search/engine.ts';
import { bestSentences, markWords } from '#domain/search/excerpt.ts';
import { wordsFile, type CardTexts, type DangerCard, type IndexFile, type SectionsFile, type WordsFile } from '#domain/search/files.ts';
import { fold, foldedWords, separateWords } from '#domain/search/fold.ts';
import { sectionsOf } from '#domain/search/sections.ts';
import { correction, sound } from '#domain/search/spelling.ts';
import { editDistance } from '#domain/text/edit-distance.ts';
import { stem } from '#domain/search/stem.ts';
import type { SearchablePage, SearchSource } from '#domain/search/source.ts';

describe('folding', () => {
  it.each([
    ['pårørende', 'parorende', 'paaroerende', 'PÅRØRENDE', 'på\u00adrørende', 'pa\u030arørende'],
    ['søvn', 'sovn', 'soevn'],
    ['være', 'vare', 'vaere'],
    ['diskré', 'diskre', 'diskrè'],
  ])('%s is the same however it is typed', (word, ...others) => {
    for (const other of others) expect(fold(other)).toBe(fold(word));
  });
  it('keeps the fellowship AA apart from å, in a text too', () =>
    expect([fold('AA'), fold('Aa-møte, paa gaarden')]).toEqual(['aa', 'aa-mote, pa garden']));
  it('divides at hyphens and signs', () =>
    expect(foldedWords('rus- og psykisk helse/LAR; «§ 10-2»')).toEqual(['rus', 'og', 'psykisk', 'helse', 'lar', '10', '2']));
  it('knows letters of any script, but no signs, symbols or emoji', () =>
    expect(foldedWords('§ 5 – «Ŋáŋŋá» × 3 👍🏽 ☎ Ωμέγα')).toEqual(['5', 'ŋaŋŋa', '3', 'ωμεγα']));
  it('never fails and never grows', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldedWords(text).every((word) => !/\s/.test(word))));
  });
});

describe('letters in two pieces, as some keyboards and programs write them', () => {
  it('are read as one', () => {
    const inPieces = 'tåkefyrtårnet på øya'.normalize('NFD');
    expect(inPieces).not.toBe('tåkefyrtårnet på øya');
    expect(separateWords(inPieces)).toEqual(['tåkefyrtårnet', 'på', 'øya']);
  });
});

describe('stemming', () => {
  it.each([
    ['abstinens', 'abstinenser', 'abstinensen', 'abstinensene'],
    ['pille', 'piller', 'pillene'],
    ['behandling', 'behandlinger', 'behandlinga', 'behandlingen', 'behandlingar'],
    ['parorende', 'parorendes', 'parorande'],
    ['drikke', 'drikker', 'drakk', 'drukket'],
    ['tvinge', 'tvang', 'tvunget'],
    ['sprekke', 'sprakk', 'sprukket'],
    ['sykdom', 'sykdommer', 'sykdommen'],
    ['anonym', 'anonymt', 'anonyme'],
  ])('%s and its forms', (word, ...forms) => {
    for (const form of forms) expect(stem(form), form).toBe(stem(word));
  });
  it.each([['fastlege', 'fast'], ['farlig', 'far'], ['varighet', 'var'], ['bolig', 'bo']])('does not cut %s to %s', (word, root) =>
    expect(stem(word)).not.toBe(stem(root)));
});

describe('spelling', () => {
  const known = ['avrusning', 'abstinens', 'cannabis', 'tilbakefall', 'bolig', 'kostnader'];
  it.each([
    ['avrussning', 'avrusning'], ['abstniens', 'abstinens'], ['kanabis', 'cannabis'], ['tilbakefal', 'tilbakefall'],
  ])('«%s» is meant to be «%s»', (typed, meant) => expect(correction(typed, known)).toBe(meant));
  it.each(['abc', 'boligen2', 'avrunding', 'pannekaker'])('leaves «%s» alone', (typed) => expect(correction(typed, known)).toBeUndefined());
  it('counts a swap as one slip, and gives up beyond the limit', () => {
    expect(editDistance('abstniens', 'abstinens', 3)).toBe(1);
    expect(editDistance('avrusning', 'bolig', 2)).toBe(3);
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{0,9}$/), fc.stringMatching(/^[a-z]{0,9}$/), (a, b) =>
      editDistance(a, b, 20) === editDistance(b, a, 20) && (editDistance(a, b, 20) === 0) === (a === b)));
  });
  it('hears words alike', () => {
    expect(sound('hjemme')).toBe(sound('jeme'));
    expect(sound('cannabis')).toBe(sound('kanabis'));
  });
});

const page = (
  path: string, title: string, theme: string, sections: readonly (readonly [id: string, heading: string, ...sentences: string[]])[],
  more: Partial<SearchablePage> = {},
): SearchablePage => ({
  path, title, theme, category: '', names: [], searchTerms: [],
  sections: sections.map(([id, heading, ...sentences]) => ({ id, heading, text: sentences.join(' '), paragraphs: [sentences] })),
  ...more,
});

const source: SearchSource = {
  pages: [
    page('/rusmidler/beroligende/', 'Beroligende og sovemedisin', 'Avrusning', [
      ['', '', 'Her står det om medisin som roer.'],
      [
        'er-det-farlig', 'Er det farlig å slutte brått?', 'Ja, det kan gi kramper.', 'Derfor skal legen være med.',
        'Plagene er uro og skjelving.',
      ],
      ['hvor-lenge', 'Hvor lenge varer abstinensen?', 'Abstinensen varer ofte i noen uker.', 'Søvnen kan bli dårlig lenge etterpå.'],
    ], { names: ['Sobril', 'Imovane', 'Stilnoct'] }),
    page('/veiledning/penger/', 'Penger', 'Behandling', [
      ['', '', 'Innleggelse er gratis.'], ['egenandel', 'Egenandel på poliklinikk', 'Du betaler en egenandel til du har frikort.'],
    ], { searchTerms: ['ikke råd'] }),
    page('/veiledning/parorende/', 'For deg som er pårørende', 'Behandling', [
      ['', '', 'Du kan få hjelp selv om den andre ikke vil.'],
      ['grenser', 'Sett grenser du kan holde', 'Mannen din bestemmer selv om han drikker.', 'Været kan ingen styre.'],
    ]),
    page('/ordliste/', 'Ordliste', '', [['', ''], ['lar', 'LAR', 'Behandling med legemidler og oppfølging.']]),
  ],
  topics: [
    { name: 'Pris', targets: ['/veiledning/penger/#egenandel'], terms: ['koste', 'regninger', 'tar barna fra meg'], aboutOthers: false },
    { name: 'Pårørende', targets: ['/veiledning/parorende/'], terms: ['mannen min', 'svigerfar'], aboutOthers: true },
  ],
  synonyms: [['slutte', 'kutte']],
  danger: { concepts: [], cards: [] }, cardTexts: {}, people: [],
  dictionary: ['nekte', 'fellestur', 'avlusing', 'sobelig'],
};

function searchOver(from: SearchSource) {
  const { root, parts } = buildSearch(from);
  const file = <Value>(name: string) => Promise.resolve(JSON.parse(JSON.stringify(parts.get(name))) as Value);
  return createEngine({ version: '', ...root }, {
    index: (name) => file<IndexFile>(name),
    words: (letter) => (root.letters.includes(letter) ? file<WordsFile>(wordsFile(letter)) : Promise.resolve(undefined)),
    sections: (name) => file<SectionsFile>(name), cardTexts: () => file<CardTexts>('farekort'),
  });
}

describe('the search', () => {
  const { ask } = searchOver(source);
  const first = async (question: string, theme = '') => (await ask(question, { theme })).hits[0]?.address;
  it.each([
    ['abstinens', '/rusmidler/beroligende/#hvor-lenge'],
    ['stilnoct slutte', '/rusmidler/beroligende/#er-det-farlig'],
    ['kutte imovane', '/rusmidler/beroligende/#er-det-farlig'],
    ['naboen tar 8 stilnoct hvordan slutte', '/rusmidler/beroligende/#er-det-farlig'],
    ['hvor lenge varer abstinenser av sobril', '/rusmidler/beroligende/#hvor-lenge'],
    ['hva koster det', '/veiledning/penger/#egenandel'],
    ['frikort', '/veiledning/penger/#egenandel'],
    ['mannen min drikker', '/veiledning/parorende/#grenser'],
    ['hva er LAR', '/ordliste/#lar'],
    ['abstinenstid', '/rusmidler/beroligende/#hvor-lenge'],
    ['sobbril', '/rusmidler/beroligende/'],
    ['mannen drekk', '/veiledning/parorende/#grenser'],
    ['tar barna fra meg', '/veiledning/penger/#egenandel'],
  ])('«%s» → %s', async (question, address) => expect(await first(question)).toBe(address));
  it.each(['', '   ', ';:_--', 'bilforsikring', 'asdfgh', 'iphone lader'])('leaves «%s» unanswered', async (question) =>
    expect((await ask(question)).hits).toEqual([]));
  it('names the words it does not know', async () =>
    expect((await ask('frikort xyzzy qwerty')).understanding.unknown).toEqual(['xyzzy', 'qwerty']));
  it('mends a slip and says so, but never a Norwegian word', async () => {
    expect((await ask('egenandell')).understanding.meant).toBe('egenandel');
    expect((await ask('sobelig frikort')).understanding).toMatchObject({ unknown: ['sobelig'] });
    expect((await ask('sobelig frikort')).understanding.meant).toBeUndefined();
  });
  it('keeps to a theme', async () => expect([
    await first('hjelp'), await first('hjelp', 'Behandling'), await first('hjelp', 'Avrusning'),
  ]).toEqual(['/veiledning/parorende/', '/veiledning/parorende/', undefined]));
  it('does not take «været» for «varer»', async () => expect(await first('været')).toBe('/veiledning/parorende/#grenser'));
  it('answers with one or two whole sentences of the section', async () => {
    const { hits: [hit] } = await ask('gir sobril skjelving');
    expect(hit).toMatchObject({
      title: 'Beroligende og sovemedisin', heading: 'Er det farlig å slutte brått?', sentences: 'Plagene er uro og skjelving.',
      category: 'Avrusning',
    });
  });
  it('hears «va» and «pga» as words that say nothing', async () => expect((await ask('va koste pga')).understanding.unknown).toEqual([]));
  it('lets only the first page for relatives outrank the subject itself', async () => {
    const topics = [
      { name: 'Pris', targets: ['/veiledning/penger/#egenandel'], terms: ['koste'], aboutOthers: false },
      {
        name: 'Pårørende', targets: ['/veiledning/parorende/', '/rusmidler/beroligende/#hvor-lenge'], terms: ['svigerfar'],
        aboutOthers: true,
      },
    ];
    const { hits } = await searchOver({ ...source, topics }).ask('svigerfar koste');
    const place = (address: string) => hits.findIndex((hit) => hit.address === address);
    expect(place('/veiledning/parorende/')).toBe(0);
    expect(place('/veiledning/penger/#egenandel')).toBeGreaterThan(0);
    expect(place('/veiledning/penger/#egenandel')).toBeLessThan(place('/rusmidler/beroligende/#hvor-lenge'));
  });
  it('answers who asks about another person with what that person takes, too', async () => {
    const topics = [{ name: 'Pårørende', targets: ['/veiledning/parorende/'], terms: ['svigerfar'], aboutOthers: true }];
    const { hits } = await searchOver({ ...source, topics }).ask('svigerfar imovane');
    expect(hits.slice(0, 2).map(({ address }) => address.split('#')[0]).sort()).toEqual([
      '/rusmidler/beroligende/', '/veiledning/parorende/',
    ]);
  });
  it('refuses a topic that leads nowhere', () => expect(() => buildSearch({
    ...source, topics: [{ name: 'X', targets: ['/borte/'], terms: ['x'], aboutOthers: false }],
  })).toThrow('«/borte/» i content/soketermer.yaml er ikke et avsnitt'));
  it('is no heavier for a question when the site is a hundred times as long', () => {
    const many = Array.from({ length: 400 }, (_, number) => page(`/artikler/nr-${number}/`, `Tekst ${number}`, 'Avrusning', Array.from({
      length: 12,
    }, (__, index) => [
      `d${index}`, `Om behandling ${index}`, `Behandling og abstinens nummer ${number} er ord${number}x${index}.`,
    ] as const)));
    const { parts } = buildSearch({ ...source, pages: [...source.pages, ...many] });
    const sizes = [...parts].filter(([name]) => /^ord-/.test(name)).map(([, file]) => JSON.stringify(file).length);
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(25_000);
  });
  it('answers anything without failing', () => fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }),
    async (question) => Array.isArray((await ask(question)).hits)), { numRuns: 60 }));
});

describe('sentences', () => {
  const said = async (sentences: string, question: string) =>
    bestSentences(sentences, (await searchOver(source).ask(question)).understanding.queryTerms);
  it('are the ones that say most of what was asked', async () =>
    expect(await said('Første setning her.\nDu får frikort hos Helfo.\n\nNoe annet.', 'frikort')).toBe('Du får frikort hos Helfo.'));
  it('bring along the one they lean on', async () => expect(await said('Frikort får du selv.\nDet koster egenandel å være syk.',
    'egenandel')).toBe('Frikort får du selv. Det koster egenandel å være syk.'));
  it('give the time or the amount that was asked for, and not the words of the heading once more', async () => {
    const { understanding: { queryTerms } } = await searchOver(source).ask('hvor lenge varer abstinens');
    const sentences = 'Plagene er verst etter 24 timer.\n\nAbstinensen kan vare lenge for noen.';
    expect(bestSentences(sentences, queryTerms, 'Hvor lenge varer abstinensen?')).toBe('Plagene er verst etter 24 timer.');
    const { understanding } = await searchOver(source).ask('varer abstinens lenge');
    expect(bestSentences(sentences, understanding.queryTerms, 'Hvor lenge varer abstinensen?')).toBe('Abstinensen kan vare ' +
      'lenge for noen.');
  });
  it('never answer with a question alone', async () =>
    expect(await said('Hva er frikort?\n\nEt kort fra Helfo.', 'frikort')).toBe('Et kort fra Helfo.'));
  it('are marked where they say it', async () => {
    const { understanding: { queryTerms } } = await searchOver(source).ask('parorende');
    expect(markWords('For deg som er pårørende', queryTerms)).toEqual([
      { text: 'For deg som er ', marked: false }, { text: 'pårørende', marked: true },
    ]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      markWords(text, queryTerms).map((part) => part.text).join('') === text));
  });
});

describe('a text by section', () => {
  const text = (value: string) => ({ type: 'text', value });
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
  const context = { services: {}, sourceNumber: () => 1, absolute: (url: string) => url };
  const sections = sectionsOf([
    paragraph(text('Før den første. Og «så» mer.')),
    { type: 'heading', depth: 2, children: [text('Én')] },
    paragraph({ type: 'strong', children: [text('Tabellen sier alt.')] }),
    { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('Celle')] }] }] },
    { type: 'list', children: [
      { type: 'listItem', children: [paragraph(text('et bitte lite punkt'))] },
      { type: 'listItem', children: [paragraph({ type: 'strong', children: [text('Etter 1–2 dager.')] }, text(' Da blir det verre.'))] },
    ] },
  ] as never, [{ slug: 'en', text: 'Én' }], ['Ingressen står først.'], context);
  it('has the lead and what stands before the first heading at the top', () => expect(sections[0]).toMatchObject({
    id: '', heading: '', paragraphs: [['Ingressen står først.'], ['Før den første.', 'Og «så» mer.']],
  }));
  it('says no table, no scrap of a list, and no label without its sentence', () =>
    expect(sections[1]).toMatchObject({ id: 'en', heading: 'Én', paragraphs: [['Etter 1–2 dager. Da blir det verre.']] }));
  it('has every word for the index', () => expect(sections[1]?.text).toMatch(/Tabellen.*Celle.*bitte.*verre/s));
});

describe('danger', () => {
  const card = (id: string): DangerCard => ({ id, level: 'liv', heading: id, calls: [] });
  const file = compileDanger(new Map([
    ['ikke', ['ikke', 'ikkje']], ['puster', ['puster']], ['barn', ['barnet', 'toåringen']], ['svelget', ['=svelget', 'fått i seg']],
    ['medisin', ['metadon', 'pille']], ['rad', ['hvordan unngå']], ['mange', ['>7']],
  ]), [
    { card: card('pust'), rules: [{ naar: 'ikke ~ puster' }] },
    { card: card('barn'), rules: [{ naar: 'barn + svelget + medisin', uten: 'rad' }] },
    { card: card('mange'), rules: [{ naar: 'mange ~ medisin' }] },
  ]);
  const cards = (question: string) => dangerIn(question, file).map(({ id }) => id);
  it.each([
    ['han puster ikke', ['pust']], ['ikkje pustar han', ['pust']], ['puster fint, men vil bare ikke ha hjelp', []],
    ['toåringen har fått noe i seg, metadontabletter', ['barn']], ['har barnet svelget en pille', ['barn']], ['barnet svelger piller', []],
    ['hvordan unngå at barnet har svelget piller', []], ['barnet', []], ['', []],
    ['tok 8 piller', ['mange']], ['tok 7 piller', []], ['nummer 40 om piller', ['mange']],
  ])('«%s» → %j', (question, shown) => expect(cards(question)).toEqual(shown));
  it('names a concept that is not there', () =>
    expect(() => compileDanger(new Map(), [{ card: card('x'), rules: [{ naar: 'borte' }] }])).toThrow('Begrepet «borte» finnes ikke'));
});

describe('the address', () => {
  it('writes after #, reads both', () => {
    expect(writeState({ query: ' å slutte ', theme: 'Tiden etter' })).toBe('#q=%C3%A5+slutte&tema=Tiden+etter');
    expect(writeState({ query: '', theme: '' })).toBe('');
    expect(readState({ search: '?q=abstinens', hash: '' })).toEqual({ query: 'abstinens', theme: '' });
    expect(readState({ search: '?q=gammelt', hash: '#q=nytt' })).toEqual({ query: 'nytt', theme: '' });
  });
  it('comes back as it went', () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (query) =>
      readState({ search: '', hash: writeState({ query, theme: '' }) }).query === query.trim()));
  });
});
