import { concordanceOf, singleWordsOf, type Concordance } from './concordance.ts';
import { enoughForHeading, enoughOf, enoughToBeSure, leastOfQuestion } from './coverage.ts';
import { matchDanger } from './danger.ts';
import { createField, type Field } from './field.ts';
import { headingIds, type DangerCard, type SearchablePage, type SearchList, type SearchTerm } from './list.ts';
import { createMatcher, createSieve, createWeigher, type Match } from './match.ts';
import { bokmal } from './nynorsk.ts';
import { phraseOf, type Phrase } from './phrase.ts';
import { isStopWord } from './stop-words.ts';
import { understand, type Understanding } from './understand.ts';
import { createVocabulary } from './vocabulary.ts';

/** A place in a page. */
export interface Section {
  readonly heading: string;
  readonly address: string;
}

export interface Hit {
  readonly path: string;
  readonly title: string;
  readonly theme: string;
  /** The section that answers best, when it is not the whole page. */
  readonly section?: Section;
  /** Other sections that may answer. */
  readonly more: readonly Section[];
}

export interface FirstAnswer {
  readonly understanding: Understanding;
  /** The question with its slips mended, when there were any. */
  readonly meant?: string;
  readonly hits: readonly Hit[];
  /** Those of the hits that answer most of the question: they may be shown before more is known. */
  readonly sure: readonly Hit[];
  readonly cards: readonly DangerCard[];
  /** Subjects near to the question, for when there are no hits. */
  readonly near: readonly { readonly name: string; readonly address: string }[];
}

export type FirstStage = (question: string, options?: { readonly theme?: string }) => FirstAnswer;

/** How much each kind of evidence counts. */
const weight = { topic: 1, others: 1.6, title: 0.95, heading: 0.72, searchTerm: 0.6, term: 0.7 } as const;
/** Each further target of a topic counts a little less than the one before. */
const nextTarget = 0.93;
const extraEvidence = 0.06;
const shownHits = 8;
const shownSections = 2;

interface Evidence {
  readonly address: string;
  readonly score: number;
  readonly coverage: number;
}

/** Makes the short list ready to answer: titles, headings, glossary, search words and topics, in memory. */
export function createFirstStage(list: SearchList): FirstStage {
  const topics = list.topics.map((topic) => ({ topic, near: createField([topic.name, ...topic.terms]), further: createField(topic.moreTerms, true) }));
  const pages = list.pages.map((page) => ({ page, title: createField([page.title]), headings: createField(page.headings), terms: createField(page.searchTerms) }));
  const glossary = list.glossary.map((entry) => ({ entry, names: createField([entry.term, ...entry.aliases]) }));
  const cards = list.cards.map((card) => ({ card, field: createField(card.terms) }));
  const names = [...topics.map(({ near }) => near), ...glossary.map((one) => one.names)];
  const telling = [...names, ...pages.flatMap(({ title, headings }) => [title, headings]), ...cards.map(({ field }) => field)];
  const asides = [...pages.map(({ terms }) => terms), ...topics.map(({ further }) => further)];
  const allTelling = concordanceOf(textOf(telling));
  const allAsides = concordanceOf(textOf(asides));
  const everyWord: Concordance = (word) => [...allTelling(word), ...allAsides(word)];
  const weigh = createWeigher(
    [...topics.map(({ near }) => near.folded), ...pages.flatMap(({ title, headings }) => [title.folded, ...headings.folded.split('\n')]), ...topics.map(({ further }) => further.folded)].filter((group) => group !== ''),
  );
  const vocabulary = createVocabulary(tellingWords(allTelling), tellingWords(singleWordsOf(textOf(names))), tellingWords(allAsides));
  /** A folded word as some editor wrote it. */
  const written = (word: string): string => telling.flatMap(({ texts }) => texts.flatMap((text) => phraseOf(text))).reverse().find((one) => one.word === word && !one.stop)?.shown ?? word;
  const termAt = new Map(list.glossary.map((entry) => [entry.path, entry]));
  const pageAt = new Map(list.pages.map((page) => [page.path, page]));

  return (question, { theme } = {}) => {
    const understanding = understand(question, vocabulary);
    const { subjects } = understanding;
    if (subjects.length === 0) return { understanding, hits: [], sure: [], cards: [], near: [] };
    const match = createMatcher(subjects, weigh);
    const content = subjects.filter((subject) => !subject.stop);
    const asked = content.length;
    const sieveAll = createSieve(subjects, everyWord);
    const sieve = asked === 0 || asked === subjects.length ? sieveAll : createSieve(content, everyWord);
    const answering = (field: Field): Phrase[] => sieve(field).map(field.phrase);
    const enough = enoughOf(subjects);
    const warnings = matchDanger(subjects, cards, sieveAll);
    // What is dangerous comes before whom it happens to.
    const aboutOthers = warnings.some(({ level }) => level === 'liv') ? weight.topic : weight.others;
    const evidence: Evidence[] = [];
    const near: { name: string; address: string; coverage: number }[] = [];

    for (const { topic, ...fields } of topics) {
      const found = match([...answering(fields.near), ...answering(fields.further)]);
      if (found.coverage > 0 && topic.targets[0]) near.push({ name: topic.name, address: topic.targets[0], coverage: found.score });
      if (found.coverage < enough) continue;
      const factor = topic.aboutOthers && asked > 1 ? aboutOthers : weight.topic;
      topic.targets.forEach((address, index) => evidence.push({ address, score: found.score * factor * nextTarget ** index, coverage: found.coverage }));
    }
    for (const { page, title, headings, terms } of pages) {
      const add = (address: () => string, found: Match, factor: number) => {
        // A word or two in a heading may be chance: only a heading that is what was asked makes an answer sure.
        const coverage = factor === weight.heading && !found.whole ? 0 : found.coverage;
        if (found.coverage >= (factor === weight.searchTerm ? leastOfQuestion : enoughForHeading)) evidence.push({ address: address(), score: found.score * factor, coverage });
      };
      add(() => page.path, match(answering(title), { loose: true }), weight.title);
      add(() => page.path, match(answering(terms)), weight.searchTerm);
      for (const index of sieve(headings)) add(() => `${page.path}#${headingIds(page.headings)[index]}`, match([headings.phrase(index)], { loose: true }), weight.heading);
    }
    const found = collect(evidence, ({ address }) => (termAt.has(address) ? address : (address.split('#')[0] as string))).flatMap(({ path, score, coverage, sections }) => {
      const entry = termAt.get(path);
      if (entry) return theme ? [] : [{ score, coverage, hit: termHit(entry) }];
      const page = pageAt.get(path);
      if (!page || (theme && page.theme !== theme)) return [];
      const named = sections.flatMap((address) => sectionAt(page, address) ?? []);
      const [first, ...others] = named;
      const leads = sections[0] === first?.address && first !== undefined;
      const hit: Hit = {
        path, title: page.title, theme: page.theme,
        ...(leads ? { section: first } : {}),
        more: (leads ? others : named).slice(0, shownSections),
      };
      return [{ hit, score, coverage }];
    });
    const terms = theme ? [] : glossary.flatMap(({ entry, names: field }) => {
      const one = match(answering(field));
      return one.whole && !found.some(({ hit }) => hit.path === entry.path) ? [{ score: one.score * weight.term, coverage: one.coverage, hit: termHit(entry) }] : [];
    });
    const ranked = [...found, ...terms].sort((a, b) => b.score - a.score).slice(0, shownHits);
    const hits = ranked.map(({ hit }) => hit);
    const meant = understanding.meant?.map(({ typed, correction }) => (correction ? written(correction).toLowerCase() : typed)).join(' ');
    return {
      understanding,
      ...(meant && hits.length > 0 ? { meant } : {}),
      hits,
      sure: ranked.filter(({ coverage }) => coverage >= enoughToBeSure).map(({ hit }) => hit),
      cards: warnings,
      near: hits.length > 0 ? [] : near.sort((a, b) => b.coverage - a.coverage).slice(0, 3),
    };
  };
}

const textOf = (fields: readonly Field[]): string => fields.map(({ folded }) => folded).join('\n');

/** The words that tell something, in Bokmål. */
const tellingWords = (words: Concordance): Concordance => (word) => words(word).filter((one) => !isStopWord(one)).map(bokmal);

/** The section of a page that an address leads to; undefined when it leads to the whole page. */
function sectionAt({ path, headings }: SearchablePage, address: string): Section | undefined {
  const heading = headings[headingIds(headings).indexOf(address.slice(path.length + 1))];
  return heading === undefined ? undefined : { heading, address };
}

const termHit = ({ path, term, shelf }: SearchTerm): Hit => ({ path, title: term, theme: shelf, more: [] });

/** Evidence by page: the best counts whole, the rest a little; the places in the page in order of strength. */
function collect(evidence: readonly Evidence[], placeOf: (one: Evidence) => string): { path: string; score: number; coverage: number; sections: string[] }[] {
  const byPage = new Map<string, Evidence[]>();
  for (const one of [...evidence].sort((a, b) => b.score - a.score)) {
    const place = placeOf(one);
    byPage.set(place, [...(byPage.get(place) ?? []), one]);
  }
  return [...byPage].map(([path, [best, ...rest]]) => ({
    path,
    coverage: Math.max(best?.coverage ?? 0, ...rest.map((one) => one.coverage)),
    score: (best?.score ?? 0) + extraEvidence * Math.min(2, rest.reduce((sum, { score }) => sum + score, 0)),
    sections: [...new Set([best, ...rest].flatMap((one) => (one ? [one.address] : [])))],
  }));
}
