import { letter, noLetter } from './fold.ts';

/** The folded words of a text that begin like a word, as often as they stand there. */
export type Concordance = (word: string) => readonly string[];

/**
 * The words of a text that begin with a letter, and among them a sign that is wanted too, which must stand alone. The sign before a
 * word is read and taken off again: to look behind is what Safari learnt in 16.4, and an older one refuses the whole script.
 */
export function wordsFrom(text: string, initial: string, sign?: string): string[] {
  const found = text.match(new RegExp(`(?:^|${noLetter})${initial}${letter}*${sign === undefined ? '' : `|\\${sign}`}`, 'g')) ?? [];
  return found.map((one) => (one.startsWith(initial) || one === sign ? one : one.slice(1)));
}

/** Reads the words of folded lines, one first letter at a time: a question needs only the few that begin as its own words do. */
export const concordanceOf = (folded: string): Concordance => byInitial((initial) => wordsFrom(folded, initial));

/** The same for lines that are a single word. */
export const singleWordsOf = (folded: string): Concordance => byInitial((initial) => folded.match(new RegExp(`^${initial}${letter}*$`, 'gm')) ?? []);

/** Finds words that begin like any of these. */
export const anyOf = (words: Iterable<string>): RegExp => new RegExp(`(?:^|[^a-z0-9])(?:${[...words].join('|')})`);

/** What is known about words with one first letter, made ready when the first of them is asked for. No two words agree without sharing it. */
export function byInitial<Known>(make: (initial: string) => Known): (word: string) => Known {
  const made = new Map<string, Known>();
  return (word) => {
    const [initial = ''] = word;
    let known = made.get(initial);
    if (known === undefined) made.set(initial, (known = make(initial)));
    return known;
  };
}
