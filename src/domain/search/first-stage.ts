import { matchDanger } from './danger.ts';
import { headingIds, type DangerCard, type SearchablePage, type SearchList, type SearchTerm } from './list.ts';
import { createMatcher, createWeigher, phraseOf, type Match, type Phrase } from './match.ts';
import { understand, type Subject, type Understanding } from './understand.ts';
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
  const topics = list.topics.map((topic) => ({
    topic,
    near: [topic.name, ...topic.terms].map((term) => phraseOf(term)),
    further: topic.moreTerms.map((term) => phraseOf(term, true)),
  }));
  const pages = list.pages.map((page) => ({
    page,
    title: [phraseOf(page.title)],
    headings: page.headings.map((heading) => [phraseOf(heading)]),
    terms: page.searchTerms.map((term) => phraseOf(term)),
  }));
  const glossary = list.glossary.map((entry) => ({ entry, phrases: [entry.term, ...entry.aliases].map((term) => phraseOf(term)) }));
  const cards = list.cards.map((card) => ({ card, phrases: card.terms.map((term) => phraseOf(term)) }));
  const groups: (readonly Phrase[])[] = [...topics.map(({ near }) => near), ...pages.flatMap(({ title, headings }) => [title, ...headings])];
  const weigh = createWeigher([...groups, ...topics.map(({ further }) => further).filter((phrases) => phrases.length > 0)]);
  const words = tellingWords([...groups, ...glossary.map(({ phrases }) => phrases), ...cards.map(({ phrases }) => phrases)]);
  const asides = tellingWords([...pages.map(({ terms }) => terms), ...topics.map(({ further }) => further)]);
  const strong = [...topics.map(({ near }) => near), ...glossary.map(({ phrases }) => phrases)].flatMap((phrases) => phrases.flatMap(([word, ...others]) => (word && others.length === 0 ? [word.word] : [])));
  const vocabulary = createVocabulary(words.keys(), strong, asides.keys());
  const termAt = new Map(list.glossary.map((entry) => [entry.path, entry]));
  const pageAt = new Map(list.pages.map((page) => [page.path, page]));

  return (question, { theme } = {}) => {
    const understanding = understand(question, vocabulary);
    const { subjects } = understanding;
    if (subjects.length === 0) return { understanding, hits: [], sure: [], cards: [], near: [] };
    const match = createMatcher(subjects, weigh);
    const asked = subjects.filter((subject) => !subject.stop).length;
    const least = tellsOfOneself(subjects) ? Math.min(leastOfQuestion, 1 / asked) : leastOfQuestion;
    const evidence: Evidence[] = [];
    const near: { name: string; address: string; coverage: number }[] = [];

    for (const { topic, near: nearPhrases, further } of topics) {
      const found = match([...nearPhrases, ...further]);
      if (found.coverage > 0 && topic.targets[0]) near.push({ name: topic.name, address: topic.targets[0], coverage: found.score });
      if (!answers(found, least)) continue;
      const factor = topic.aboutOthers && asked > 1 ? weight.others : weight.topic;
      topic.targets.forEach((address, index) => evidence.push({ address, score: found.score * factor * nextTarget ** index, coverage: found.coverage }));
    }
    for (const { page, title, headings, terms } of pages) {
      const add = (address: () => string, found: Match, factor: number) => {
        // A word or two in a heading may be chance: only a heading that is what was asked makes an answer sure.
        const coverage = factor === weight.heading && !found.whole ? 0 : found.coverage;
        if (answers(found, factor === weight.searchTerm ? leastOfQuestion : mostOfQuestion)) evidence.push({ address: address(), score: found.score * factor, coverage });
      };
      add(() => page.path, match(title, { loose: true }), weight.title);
      add(() => page.path, match(terms), weight.searchTerm);
      headings.forEach((phrases, index) => add(() => `${page.path}#${headingIds(page.headings)[index]}`, match(phrases, { loose: true }), weight.heading));
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
    const terms = theme ? [] : glossary.flatMap(({ entry, phrases }) => {
      const one = match(phrases);
      return one.whole && !found.some(({ hit }) => hit.path === entry.path) ? [{ score: one.score * weight.term, coverage: one.coverage, hit: termHit(entry) }] : [];
    });
    const ranked = [...found, ...terms].sort((a, b) => b.score - a.score).slice(0, shownHits);
    const hits = ranked.map(({ hit }) => hit);
    const meant = understanding.meant?.map(({ typed, correction }) => (correction ? (words.get(correction) ?? correction).toLowerCase() : typed)).join(' ');
    return {
      understanding,
      ...(meant && hits.length > 0 ? { meant } : {}),
      hits,
      sure: ranked.filter(({ coverage }) => coverage >= sureOfQuestion).map(({ hit }) => hit),
      cards: matchDanger(subjects, cards),
      near: hits.length > 0 ? [] : near.sort((a, b) => b.coverage - a.coverage).slice(0, 3),
    };
  };
}

/** The words that tell something, folded, each as some editor wrote it. Plain loops: the reader waits for this one. */
function tellingWords(groups: readonly (readonly Phrase[])[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const phrases of groups) for (const phrase of phrases) for (const { word, shown, stop } of phrase) if (!stop) words.set(word, shown);
  return words;
}

/** The section of a page that an address leads to; undefined when it leads to the whole page. */
function sectionAt({ path, headings }: SearchablePage, address: string): Section | undefined {
  const heading = headings[headingIds(headings).indexOf(address.slice(path.length + 1))];
  return heading === undefined ? undefined : { heading, address };
}

const termHit = ({ path, term, shelf }: SearchTerm): Hit => ({ path, title: term, theme: shelf, more: [] });

/** Less than this of the question, and the answer is a random hit. Words in headings were not chosen for searching, so they must cover more. */
const leastOfQuestion = 0.34;
const mostOfQuestion = 0.5;
/** With so much of the question answered, further words will hardly give a better answer. */
const sureOfQuestion = 0.75;
/** Who tells of their own life tells much that the site has no words for; one thing it has is enough to answer. */
const oneself = new Set(['jeg', 'meg', 'min', 'mitt', 'mine', 'eg', 'mi', 'im', 'my', 'me']);
const tellsOfOneself = (subjects: readonly Subject[]): boolean => subjects.some(({ stop, readings }) => stop && readings.some(({ word }) => oneself.has(word)));

const answers = ({ coverage }: Match, least = leastOfQuestion): boolean => coverage >= least;

/** Evidence by page: the best counts whole, the rest a little; the places in the page in order of strength. */
function collect(evidence: readonly Evidence[], placeOf: (one: Evidence) => string): { path: string; score: number; coverage: number; sections: string[] }[] {
  const byPage = Map.groupBy([...evidence].sort((a, b) => b.score - a.score), placeOf);
  return [...byPage].map(([path, [best, ...rest]]) => ({
    path,
    coverage: Math.max(best?.coverage ?? 0, ...rest.map((one) => one.coverage)),
    score: (best?.score ?? 0) + extraEvidence * Math.min(2, rest.reduce((sum, { score }) => sum + score, 0)),
    sections: [...new Set([best, ...rest].flatMap((one) => (one ? [one.address] : [])))],
  }));
}
