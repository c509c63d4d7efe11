import { fold, separateWords } from './fold.ts';
import type { SearchablePage, SearchList, SearchTopic } from './list.ts';
import { distinct, isOneWord, joined, packShelf, parted, shorten, unpackShelf, type PackedShelf } from './packed-list.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** What the list leaves to the second stage: the further terms of each topic and each page, in the list's own order, and everyone to call. */
export interface PackedMore {
  readonly t: readonly (readonly [expressions: string, further: string])[];
  readonly p: readonly string[];
  readonly s: PackedShelf;
  readonly c: readonly string[];
}

/** The file of the second stage. */
export interface SecondStageFile {
  /** That of the list it goes with: its words stand in the list's own order, and would be put in the wrong places of another. */
  readonly version: string;
  readonly more: PackedMore;
  /** Every word of the texts, see packWords. */
  readonly texts: string;
}

/** The rest of the words: expressions, those that fewer use, and the editors' `soketermer`. */
export function packMore({ pages, topics, services, cards }: SearchList): PackedMore {
  return {
    t: topics.map(({ name, terms, moreTerms }) => [joined(distinct(terms, [name]).filter((term) => !isOneWord(term))), joined(distinct(moreTerms, [name, ...terms]))]),
    p: pages.map((page) => joined(unsaid(page, topics))),
    s: packShelf(services),
    c: cards.map(({ moreTerms = [] }) => joined(moreTerms)),
  };
}

/** The list with the words of the second stage. */
export const widenList = (list: SearchList, more: PackedMore): SearchList => ({
  ...list,
  topics: list.topics.map((topic, index) => {
    const [expressions = '', further = ''] = more.t[index] ?? [];
    return { ...topic, terms: [...topic.terms, ...parted(expressions)], moreTerms: parted(further) };
  }),
  pages: list.pages.map((page, index) => ({ ...page, searchTerms: parted(more.p[index] ?? '') })),
  glossary: [...list.glossary, ...unpackShelf(more.s)],
  cards: list.cards.map((card, index) => ({ ...card, terms: [...card.terms, ...parted(more.c[index] ?? '')] })),
});

/** The search words of a page that no topic leading to it has already. */
function unsaid({ path, searchTerms }: SearchablePage, topics: readonly SearchTopic[]): string[] {
  return distinct(searchTerms, topics.filter(({ targets }) => targets.some((target) => target.split('#')[0] === path)).flatMap(({ terms, moreTerms }) => [...terms, ...moreTerms].map(shorten)));
}

/**
 * The words of all texts, one form of each (the shortest), for the full-text search: it must know what exists,
 * because Pagefind answers an unknown word with whatever begins a little like it.
 */
export function packWords(words: readonly string[]): string {
  const shortest = new Map<string, string>();
  // Each once, as it is written: a thousand texts have few words that the first hundred had not.
  for (const word of [...new Set(words)].flatMap(separateWords)) {
    const folded = fold(word);
    if (folded.length < 3 || isStopWord(folded) || /^\d/.test(folded)) continue;
    const key = stem(folded);
    const before = shortest.get(key);
    if (before === undefined || word.length < before.length) shortest.set(key, word.toLowerCase());
  }
  return packSorted([...shortest.values()].sort());
}

/** Each word without what it shares with the one before, which a capital letter counts: `abstinens`, `abstinent` → `AabstinensIt`. */
function packSorted(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return String.fromCharCode(none + shared) + word.slice(shared);
    })
    .join('');
}

const none = 'A'.charCodeAt(0);
const mostShared = 25;

export function unpackWords(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => (before = before.slice(0, shared.charCodeAt(0) - none) + rest));
}
