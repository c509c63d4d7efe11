import { bestSentences } from './excerpt.ts';
import { dangerIn } from './danger.ts';
import { fileSize, pageOf, sectionsFile, type CardTexts, type DangerCard, type SearchRoot, type SectionsFile } from './files.ts';
import type { IndexFiles, Understanding } from './query.ts';
import { rank } from './rank.ts';
import { understand } from './understand.ts';

/** One answer: a section of a page, and what it says about the question. */
export interface Hit {
  readonly address: string;
  readonly title: string;
  /** Absent when the page itself is the answer. */
  readonly heading?: string;
  /** One or two whole sentences of that very section. */
  readonly sentences: string;
  /** The theme of the page, or where it stands: «Ordliste». */
  readonly category: string;
}

export interface Answer {
  readonly understanding: Understanding;
  readonly hits: readonly Hit[];
  /** Words of the question that the texts have, for Pagefind. */
  readonly inTexts: readonly string[];
  /** Subjects near to the question, for when there are no hits. */
  readonly near: readonly { readonly name: string; readonly address: string }[];
}

/** Fetches the files of the search; each once. */
export interface SearchFilesSource extends Omit<IndexFiles, 'parts'> {
  sections(name: string): Promise<SectionsFile>;
  cardTexts(): Promise<CardTexts>;
}

export interface Engine {
  /** The care cards of a question: known at once, whatever can be fetched. */
  cards(question: string): readonly DangerCard[];
  cardTexts(): Promise<CardTexts>;
  /** `first` is told the best answers before the rest have been fetched. */
  ask(question: string, options?: { readonly theme?: string; readonly first?: (answer: Answer) => void }): Promise<Answer>;
}

const mostHits = 8;
const bestHits = 3;
/** So many sections of one page: the next page may see it otherwise. */
const mostOfPage = 2;
/** The least share of the best score that an answer must have to be shown. */
const leastOfBest = 0.3;

/** Of the words of a question: with fewer known, whatever Pagefind finds is chance. */
const knownShare = 2 / 3;

/** The search itself, in the browser as in the tests. */
export function createEngine(root: SearchRoot, files: SearchFilesSource): Engine {
  const index: IndexFiles = { parts: root.parts.split(' '), index: files.index, words: files.words };
  const themeOf = (page: number): string => [...root.themes].reverse().find(([, first]) => first <= page)?.[0] ?? '';
  let [asked, heard]: [string, readonly DangerCard[]] = ['', []];
  const cards = (question: string): readonly DangerCard[] => {
    if (question !== asked) [asked, heard] = [question, dangerIn(question, root.danger)];
    return heard;
  };
  return {
    cards,
    cardTexts: files.cardTexts,
    async ask(question, { theme = '', first } = {}) {
      const understanding = await understand(question, index);
      const warnings = cards(question);
      const urgent = root.danger.cards.flatMap(({ card, section }) =>
        (section !== undefined && card.level !== 'snakk' && warnings.includes(card) ? [section] : []));
      const { sections, near } = rank(understanding, root, urgent);
      const bestScore = sections[0]?.score ?? 0;
      const perPage = new Map<number, number>();
      const chosen = sections.filter(({ section, score }) => {
        const page = pageOf(section);
        if (score < bestScore * leastOfBest || (theme !== '' && themeOf(page) !== theme)) return false;
        perPage.set(page, (perPage.get(page) ?? 0) + 1);
        return (perPage.get(page) as number) <= mostOfPage;
      }).slice(0, mostHits);
      const load = (some: typeof chosen) =>
        Promise.all(some.map(async ({ section }) => hitOf(await files.sections(sectionsFile(section)), section, understanding)));
      const best = await load(chosen.slice(0, bestHits));
      first?.({ understanding, hits: best, near: [], inTexts: [] });
      const hits = [...best, ...(await load(chosen.slice(bestHits)))];
      const suggested = hits.length > 0 ? [] : await Promise.all(near.map(async (topic): Promise<Answer['near'][number]> => {
        const [[target = 0]] = root.topics[topic] as (typeof root.topics)[number];
        const { address, title, heading } = hitOf(await files.sections(sectionsFile(target)), target, understanding);
        return { name: heading ?? title, address };
      }));
      const known = understanding.queryTerms.filter(({ stop, variants }) => !stop && variants.length > 0);
      const content = understanding.queryTerms.filter(({ stop }) => !stop).length;
      return { understanding, hits, near: suggested, inTexts: known.length >= content * knownShare ? known.map(({ typed }) => typed) : [] };
    },
  };
}

function hitOf([path, title, category, sections]: SectionsFile, section: number, { queryTerms }: Understanding): Hit {
  const [id, heading, sentences] = sections[section % fileSize] as SectionsFile[3][number];
  return {
    address: id === '' ? path : `${path}#${id}`, title, ...(heading === '' ? {} : { heading }),
    sentences: bestSentences(sentences, queryTerms, heading), category,
  };
}
