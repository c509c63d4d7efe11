import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState, writeState } from '#domain/search/address.ts';
import { concordanceOf, singleWordsOf } from '#domain/search/concordance.ts';
import { createField } from '#domain/search/field.ts';
import { createFirstStage } from '#domain/search/first-stage.ts';
import { fold, foldedWords, separateWords } from '#domain/search/fold.ts';
import { createPlanner, type TextHit } from '#domain/search/full-text.ts';
import { markWords } from '#domain/search/highlight.ts';
import { headingIds, type SearchList } from '#domain/search/list.ts';
import { packList, unpackList } from '#domain/search/packed-list.ts';
import { packMore, packWords, unpackWords, widenList } from '#domain/search/packed-words.ts';
import { agreement, createSieve } from '#domain/search/match.ts';
import { mergeHits } from '#domain/search/merge.ts';
import { bokmal } from '#domain/search/nynorsk.ts';
import { inBokmal } from '#domain/search/spoken.ts';
import { createSpeller, slips, sound } from '#domain/search/spelling.ts';
import { stem } from '#domain/search/stem.ts';
import { isStopWord } from '#domain/search/stop-words.ts';
import { understand } from '#domain/search/understand.ts';
import { createVocabulary } from '#domain/search/vocabulary.ts';

describe('folding', () => {
  it.each([
    ['pårørende', 'parorende', 'paaroerende', 'PÅRØRENDE', 'på\u00adrørende', 'pa\u030arørende'],
    ['søvn', 'sovn', 'soevn'],
    ['være', 'vare', 'vaere'],
    ['diskré', 'diskre', 'diskrè'],
  ])('%s is the same however it is typed', (word, ...others) => {
    for (const other of others) expect(fold(other)).toBe(fold(word));
  });
  it('keeps the fellowship AA apart from å, in a text too', () => expect([fold('AA'), fold('Aa-møte, paa gaarden')]).toEqual(['aa', 'aa-mote, pa garden']));
  it('divides at hyphens and signs', () => expect(foldedWords('rus- og psykisk helse/LAR; «§ 10-2»')).toEqual(['rus', 'og', 'psykisk', 'helse', 'lar', '10', '2']));
  it('knows letters of any script, but no signs, symbols or emoji', () => expect(foldedWords('§ 5 – «Ŋáŋŋá» × 3 👍🏽 ☎ Ωμέγα')).toEqual(['5', 'ŋaŋŋa', '3', 'ωμεγα']));
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
  it.each([['fastlege', 'fast'], ['farlig', 'far'], ['varighet', 'var'], ['bolig', 'bo']])('does not cut %s to %s', (word, root) => expect(stem(word)).not.toBe(stem(root)));
});

describe('the words by their first letter', () => {
  it('stands on this: neither stem nor Bokmål changes it', () => {
    const words = [...new Set(['drakk', 'tok', 'gikk', 'fikk', 'menn', 'mora', 'sykemelding', 'kjem', 'sjukdom', 'heimebesok', 'sjolvhjelp', 'lakjar', 'avrusinga', ...[...list.topics.flatMap(({ terms }) => terms)].flatMap(foldedWords)])];
    expect(words.filter((word) => stem(bokmal(word))[0] !== word[0])).toEqual([]);
  });
  it('finds them where they stand, as often as they stand there', () => {
    const words = concordanceOf(fold('Råd om abstinens\nAvrusning og alkohol, «avrusning»\n10-2'));
    expect([words('a'), words('abc'), words('o'), words('1'), words('x')]).toEqual([['abstinens', 'avrusning', 'alkohol', 'avrusning'], ['abstinens', 'avrusning', 'alkohol', 'avrusning'], ['om', 'og'], ['10'], []]);
    expect(singleWordsOf(fold('Abstinens\nå slutte\nAlkohol'))('a')).toEqual(['abstinens', 'alkohol']);
  });
  it('lets through every text that has a word of the question', () => {
    const texts = list.topics.flatMap(({ name, terms, moreTerms }) => [name, ...terms, ...moreTerms]);
    const field = createField(texts);
    const words = concordanceOf(field.folded);
    const vocabulary = createVocabulary(words, words);
    for (const question of ['abstinenser', 'drakk', 'skjel', 'når jeg slutter', 'prisen for dem', 'utlosere', 'bilforsikring']) {
      const { subjects } = understand(question, vocabulary);
      const through = new Set(createSieve(subjects, words)(field));
      const answering = texts.flatMap((_, index) => (field.phrase(index).some((word) => subjects.some((subject) => agreement(subject, word) > 0)) ? [index] : []));
      expect(answering.filter((index) => !through.has(index)), question).toEqual([]);
      expect(through.size, question).toBeLessThan(texts.length);
    }
  });
});

describe('Nynorsk', () => {
  it.each([['avhengigheit', 'avhengighet'], ['sjukdomen', 'sykdomen'], ['heimeavrusing', 'hjemeavrusing'], ['farleg', 'farlig'], ['fastlege', 'fastlege'], ['lege', 'lege']])(
    '%s is read as %s',
    (typed, read) => expect(bokmal(typed)).toBe(read),
  );
});

describe('speech', () => {
  it.each([
    ['Eg treng tilvising', 'jeg trenger henvisning'],
    ['æ drekk for møkje, kem kan hjelpe mæ?', 'jeg drikker for mye, hvem kan hjelpe meg?'],
    ['guten min rusar seg', 'sønnen min ruser seg'],
    ['hva er abstinens', 'hva er abstinens'],
    ['må jeg slutte å drikke', 'må jeg slutte å drikke'],
    ['Ma a slutte', 'Ma a slutte'],
    ['ae klare ikkje mer', 'jeg klare ikke mer'],
  ])('«%s» is «%s»', (typed, read) => expect(inBokmal(typed)).toBe(read));
});

describe('stop words', () => {
  it.each(['hvordan', 'når', 'være', 'korleis', 'ikkje', 'does', 'the', 'å'].map((word) => [word]))('«%s» carries nothing', (word) => expect(isStopWord(fold(word))).toBe(true));
  it.each(['rus', 'lar', 'sug', 'leve', 'barn'].map((word) => [word]))('«%s» does', (word) => expect(isStopWord(word)).toBe(false));
});

describe('spelling', () => {
  const spell = createSpeller(() => ['abstinens', 'avrusning', 'hjemme', 'utlandet', 'ettervern', 'motivasjon', 'ventetid', 'alkohol', 'behandling', 'leder', 'koks', 'gener']);
  it.each([
    ['abstines', 'abstinens'], ['avrussning', 'avrusning'], ['hjeme', 'hjemme'], ['utlannet', 'utlandet'], ['ettevern', 'ettervern'],
    ['motivasion', 'motivasjon'], ['ventetdi', 'ventetid'], ['alkhol', 'alkohol'], ['behadling', 'behandling'],
  ])('%s → %s', (typed, meant) => expect(spell(typed)).toBe(meant));
  it.each(['lader', 'kols', 'genser', 'lottotall', 'asdfgh', 'iphone', 'bil', '12345'].map((word) => [word]))('does not guess at «%s»', (word) => expect(spell(word)).toBeUndefined());
  it('counts a swap as one slip and gives up beyond the limit', () => {
    expect(slips('abstniens', 'abstinens', 3)).toBe(1);
    expect(slips('avrusning', 'bolig', 2)).toBe(3);
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{0,9}$/), fc.stringMatching(/^[a-z]{0,9}$/), (a, b) => slips(a, b, 20) === slips(b, a, 20) && (slips(a, b, 20) === 0) === (a === b)));
  });
  it('hears words alike', () => {
    expect(sound('hjemme')).toBe(sound('jeme'));
    expect(sound('cannabis')).toBe(sound('kanabis'));
  });
});

describe('understanding', () => {
  const words = ['rusbehandling', 'abstinens', 'behandling', 'selvhjelpsgruppe', 'alkohol', 'avrusning', 'problem', 'ser', 'gen'];
  const vocabulary = createVocabulary(concordanceOf(words.join(' ')), concordanceOf(words.filter((word) => word.length > 3).join(' ')));
  const stems = (question: string) => understand(question, vocabulary).subjects.filter((subject) => !subject.stop).map((subject) => subject.readings.map((reading) => reading.stem));
  it('joins what was divided', () => {
    expect(stems('rus behandling')[0]).toContain(stem('rusbehandling'));
    expect(stems('selvhjelps gruppe')[0]).toContain(stem('selvhjelpsgruppe'));
  });
  it('joins no word that would pass for an ending of the one before', () => expect(stems('alkohol ser')).toEqual([[stem('alkohol')], [stem('ser')]]));
  it('names the doing by what was done', () => expect(understand('nedtrappa', createVocabulary(concordanceOf('nedtrapping'), concordanceOf(''))).subjects[0]?.readings.map((reading) => reading.word)).toContain('nedtrapping'));
  it('divides compounds, with or without a joint', () => {
    expect(stems('abstinensbehandling').flat()).toEqual([stem('abstinens'), stem('behandling')]);
    expect(stems('alkoholsproblem').flat()).toEqual([stem('alkohol'), stem('problem')]);
  });
  it('hears nothing in a head that most things end in, however short', () => {
    expect(stems('alkoholtilbud').flat()).toEqual([stem('alkohol')]);
    expect(stems('avrusningstid').flat()).toEqual([stem('avrusning')]);
    expect(understand('rusbrev', createVocabulary(concordanceOf('rus'), concordanceOf('rus'))).subjects.map(({ typed, stop }) => [typed, stop])).toEqual([['rus', false], ['brev', true]]);
  });
  it('knows what is done by the doing', () => expect(understand('drikkinga', createVocabulary(concordanceOf('drikke'), concordanceOf(''))).subjects[0]?.known).toBe(true));
  it('makes no compound of scraps', () => expect(understand('genser', vocabulary).subjects[0]?.known).toBe(false));
  it('mends a slip and says so, word for word', () => {
    expect(understand('Hjelp mot avrussning', vocabulary).meant).toEqual([{ typed: 'Hjelp' }, { typed: 'mot' }, { typed: 'avrussning', correction: 'avrusning' }]);
    expect(understand('abstinens', vocabulary).meant).toBeUndefined();
  });
  it('reads a pasted page without choking', () => expect(understand('ord '.repeat(5000), vocabulary).subjects.length).toBeLessThan(30));
});

const list: SearchList = {
  pages: [
    { path: '/veiledning/a/', title: 'Abstinens: hva skjer?', theme: 'Avrusning', headings: ['Råd', 'Slik går det', 'Råd'], searchTerms: ['cold turkey', 'detoks'] },
    { path: '/artikler/b/', title: 'Hva er rusbehandling?', theme: 'Behandling', headings: ['Dette må du betale selv', 'Hvem kan henvise deg'], searchTerms: [] },
    { path: '/artikler/c/', title: 'Veien videre etterpå', theme: 'Tiden etter', headings: ['Et sted å høre til'], searchTerms: [] },
  ],
  topics: [
    { name: 'Abstinenser', targets: ['/veiledning/a/#slik-gar-det', '/artikler/b/'], terms: ['abstinens', 'abstinenser', 'skjelve', 'syk når jeg slutter', 'drikker for mye'], moreTerms: ['rister', 'skjelver'], aboutOthers: false },
    { name: 'Pris', targets: ['/artikler/b/#dette-ma-du-betale-selv'], terms: ['koste', 'pris', 'ordliste'], moreTerms: [], aboutOthers: false },
    { name: 'Trigger', targets: ['/ordliste/#trigger'], terms: ['utløser'], moreTerms: [], aboutOthers: false },
  ],
  glossary: [{ path: '/ordliste/#trigger', term: 'Trigger', aliases: [], shelf: 'Ordliste' }, { path: '/ordliste/#lar', term: 'LAR', aliases: ['substitusjon'], shelf: 'Ordliste' }],
  services: [{ path: '/hjelp/#tilbud-x', term: 'Noen å ringe', aliases: ['22334455'], shelf: 'Hjelp nå' }],
  cards: [{ level: 'liv', heading: 'Ring', text: 'Nå.', calls: [{ label: 'Ring', uri: 'tel:1' }], terms: ['overdose', 'vil ikke leve', 'puster ikke'] }],
  people: [],
};

describe('the list', () => {
  const over = <Packed>(packed: Packed): Packed => JSON.parse(JSON.stringify(packed)) as Packed;
  const short = unpackList(over(packList(list)));
  const wide = widenList(short, over(packMore(list)));

  it('is short: single words, each sense once', () => {
    expect(short.pages).toEqual(list.pages.map((page) => ({ ...page, searchTerms: [] })));
    expect(short.topics.map(({ targets }) => targets)).toEqual(list.topics.map(({ targets }) => targets));
    expect(short.topics[0]?.terms).toEqual(['skjelve']);
    expect(short.glossary).toEqual(list.glossary);
    expect(short.cards).toEqual(list.cards);
  });
  it('gets the rest later, without what it has', () => {
    expect(wide.topics[0]?.terms).toEqual(['skjelve', 'syk slutter', 'drikker for mye']);
    expect(wide.topics[0]?.moreTerms).toEqual(['rister']);
    expect(wide.pages[0]?.searchTerms).toEqual(['cold turkey', 'detoks']);
  });
  it('gives headings the ids the pages have', () => expect(headingIds(['Råd', 'Ærlig øl', 'Råd'])).toEqual(['rad', 'aerlig-ol', 'rad-2']));
  it('refuses an address that is not there', () => {
    const topic = (target: string) => ({ ...list, topics: [{ name: 'X', targets: [target], terms: ['x'], moreTerms: [], aboutOthers: false }] });
    expect(() => packList(topic('/borte/'))).toThrow('«/borte/» i content/soketermer.yaml er ikke en side');
    expect(() => packList(topic('/artikler/b/#borte'))).toThrow('er ikke en overskrift');
  });
});

describe('the first stage', () => {
  const short = unpackList(packList(list));
  const find = createFirstStage(widenList(short, packMore(list)));
  const paths = (question: string, theme?: string) => find(question, theme ? { theme } : {}).hits.map((hit) => hit.section?.address ?? hit.path);
  it.each([
    ['abstinens', '/veiledning/a/#slik-gar-det'],
    ['skjelver', '/veiledning/a/#slik-gar-det'],
    ['blir jeg syk når jeg slutter med piller', '/veiledning/a/#slik-gar-det'],
    ['hva koster det', '/artikler/b/#dette-ma-du-betale-selv'],
    ['hvem kan henvise', '/artikler/b/#hvem-kan-henvise-deg'],
    ['hva er LAR', '/ordliste/#lar'],
    ['utlosere', '/ordliste/#trigger'],
    ['detoks', '/veiledning/a/'],
    ['22 33 44 55', '/hjelp/#tilbud-x'],
    ['+47 22334455', '/hjelp/#tilbud-x'],
  ])('«%s» → %s', (question, first) => expect(paths(question)[0]).toBe(first));
  it.each(['', '   ', ';:_--', 'bilforsikring', 'asdfgh', 'for mye', 'drikker'].map((question) => [question]))('leaves «%s» unanswered', (question) => expect(paths(question)).toEqual([]));
  it('answers a long question of which it knows most from the part that it can answer, and no other', () => {
    expect(paths('skjelver koste henvise utløser')).not.toEqual([]);
    expect(paths('skjelver iphone lader vaskemaskin')).toEqual([]);
  });
  it('hears the one thing it knows in a story about somebody', () => {
    for (const who of ['jeg', 'mannen min', 'kompis']) expect(paths(`${who} skjelver iphone lader vaskemaskin`), who).not.toEqual([]);
  });
  it('is sure when most of the question is answered', () => {
    const sure = (question: string) => find(question).sure.map(({ path }) => path);
    expect(sure('skjelver')).toEqual(['/veiledning/a/', '/artikler/b/']);
    expect(find('skjelver når iphone lader').hits.length).toBeGreaterThan(0);
    expect(sure('skjelver når iphone lader')).toEqual([]);
  });
  it('knows the single words at once and the expressions later', () => {
    expect(createFirstStage(short)('skjelver').sure.length).toBeGreaterThan(0);
    expect(createFirstStage(short)('detoks').hits).toEqual([]);
  });
  it('keeps to a theme', () => expect(paths('abstinens', 'Behandling')).toEqual(['/artikler/b/']));
  it('shows danger for whole words and phrases only', () => {
    const cards = (question: string) => find(question).cards.length;
    expect([cards('overdose'), cards('overdåsse'), cards('jeg vil ikke leve'), cards('han puster ikke'), cards('overdoser')]).toEqual([1, 1, 1, 1, 1]);
    expect([cards('over'), cards('vil leve'), cards('hvordan leve rusfritt'), cards('ikke')]).toEqual([0, 0, 0, 0]);
  });
  it('answers first whom it is about, but what is dangerous before that', () => {
    const topic = { moreTerms: [], aboutOthers: false };
    const family = createFirstStage({ ...list, topics: [...list.topics, { ...topic, name: 'Pust', targets: ['/artikler/b/'], terms: ['puster'] }, { ...topic, name: 'Pårørende', targets: ['/artikler/c/'], terms: ['mamma'], aboutOthers: true }] });
    const first = (question: string) => family(question).hits[0]?.path;
    expect([first('mamma skjelver'), first('mamma puster'), first('mamma puster ikke')]).toEqual(['/artikler/c/', '/artikler/c/', '/artikler/b/']);
  });
  it('answers anything without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (question) => Array.isArray(find(question).hits)));
  });
});

describe('letters that are meant', () => {
  it('does not take «været» for «varer»', () => {
    const vocabulary = createVocabulary(concordanceOf(fold('varer pårørende')), concordanceOf(''));
    const marked = (text: string, question: string) => markWords(text, understand(question, vocabulary).subjects).some((part) => part.marked);
    expect([marked('Hvor lenge varer det', 'været'), marked('Hvor lenge varer det', 'varer'), marked('For pårørende', 'parorende'), marked('For pårørende', 'pårørendes')]).toEqual([false, true, true, true]);
  });
});

describe('the full text', () => {
  it('brings the words as they were, shortened on the way', () => {
    const words = ['abstinens', 'abstinent', 'øl', 'ølet', 'x'.repeat(40), `${'x'.repeat(40)}y`, 'samtale', 'samisk-norsk'];
    expect(unpackWords(packWords(words))).toEqual(['abstinens', 'abstinent', 'norsk', 'samisk', 'samtale', 'x'.repeat(40), `${'x'.repeat(40)}y`, 'ølet']);
    expect(packWords(words)).toContain('AabstinensItA');
  });
  const plan = createPlanner(unpackWords(packWords(['Støttegruppen', 'støttegruppe', 'samtale', 'å', 'med', 'angst', 'hjernen'])));
  it('asks for words as the texts spell them', () => expect(plan('stottegrupper')).toEqual({ queries: ['støttegruppe'], certain: 'støttegruppe' }));
  it('finishes a word that is being typed', () => expect(plan('støtteg')?.queries).toEqual(['støttegruppe']));
  it('asks nothing when the texts do not know the words', () => {
    expect(plan('iphone lader')).toBeUndefined();
    expect(plan('angst iphone')).toBeUndefined();
    expect(plan('å med')).toBeUndefined();
  });
  it('loosens a long question a word at a time', () => expect(plan('angst samtale hjernen')?.queries).toEqual(['angst samtale hjernen', 'samtale hjernen', 'angst hjernen']));
});

describe('merging', () => {
  const first = [{ path: '/a/', title: 'A', theme: '', more: [] }, { path: '/b/', title: 'B', theme: '', more: [] }];
  const text = (path: string): TextHit => ({ path, title: path, theme: '', excerpt: [{ text: `in ${path}`, marked: false }] });
  it('moves nothing that stands, adds the rest below', () => {
    const merged = mergeHits(first, [{ path: '/d/', title: 'D', theme: '', more: [] }, { path: '/b/', title: 'B', theme: '', more: [] }], [text('/c/'), text('/b/')]);
    expect(merged.map(({ path }) => path)).toEqual(['/a/', '/b/', '/d/', '/c/']);
    expect(merged[1]?.excerpt).toEqual([{ text: 'in /b/', marked: false }]);
    expect(merged[0]).not.toHaveProperty('excerpt');
  });
});

describe('marking', () => {
  it('marks the words that were asked for, and gives the text back whole', () => {
    const vocabulary = createVocabulary(concordanceOf(fold('pårørende for')), concordanceOf(''));
    const parts = markWords('For deg som er pårørende', understand('parorende', vocabulary).subjects);
    expect(parts).toEqual([{ text: 'For deg som er ', marked: false }, { text: 'pårørende', marked: true }]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => markWords(text, understand('abstinens', vocabulary).subjects).map((part) => part.text).join('') === text));
  });
});

describe('the address', () => {
  it('writes after #, reads both', () => {
    expect(writeState({ query: ' å slutte ', theme: 'Tiden etter' })).toBe('#q=%C3%A5+slutte&tema=Tiden+etter');
    expect(writeState({ query: '', theme: '' })).toBe('');
    expect(readState({ search: '?q=abstinens', hash: '' })).toEqual({ query: 'abstinens', theme: '' });
    expect(readState({ search: '?q=gammelt', hash: '#q=nytt' })).toEqual({ query: 'nytt', theme: '' });
  });
  it('comes back as it went', () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (query) => readState({ search: '', hash: writeState({ query, theme: '' }) }).query === query.trim()));
  });
});
