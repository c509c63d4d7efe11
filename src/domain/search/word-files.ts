import { editDistance } from '../text/edit-distance.ts';
import type { WordsFile } from './files.ts';
import { fold } from './fold.ts';
import { sound } from './spelling.ts';
import { stem, strip } from './stem.ts';

/** The words to mend slips to, by their first letter, with the Norwegian words that must not be mended to them. */
export function wordFiles(telling: ReadonlySet<string>, indexed: Iterable<string>, dictionary: Iterable<string>): Map<string, WordsFile> {
  const words = [...new Set(telling)].filter((word) => fold(word).length >= 3 && !/\d/.test(word)).sort();
  const stems = words.map((word) => stem(fold(word)));
  const sounds = new Set(stems.map(sound));
  const isNear = nearAny(stems);
  const has = new Set([...indexed].map(fold));
  const looked = new Set<string>();
  const norwegian: string[] = [];
  for (const word of dictionary) {
    if (word.length < 4 || word.length > 16) continue;
    const one = strip(fold(word));
    if (one.length < 3 || looked.has(one)) continue;
    looked.add(one);
    if (!has.has(one) && (isNear(one) || sounds.has(sound(one)))) norwegian.push(one);
  }
  const files = new Map<string, { known: string[]; norwegian: string[] }>();
  const fileOf = (word: string) => {
    const letter = fold(word).charAt(0);
    const file = files.get(letter) ?? { known: [], norwegian: [] };
    files.set(letter, file);
    return file;
  };
  for (const word of words) fileOf(word).known.push(word);
  for (const word of norwegian.sort()) fileOf(word).norwegian.push(word);
  return new Map([...files].map(([letter, file]) => [letter, { known: file.known.join(' '), norwegian: file.norwegian.join(' ') }]));
}

/**
 * Whether a word is a slip or two from any of these. Two such words have a letter each that they are the same without, so that few need
 * be compared.
 */
function nearAny(words: readonly string[]): (word: string) => boolean {
  const byPart = new Map<string, string[]>();
  for (const word of new Set(words))
    for (const part of new Set(Array.from({ length: word.length + 1 }, (_, index) => without(word, index))))
      byPart.set(part, [...(byPart.get(part) ?? []), word]);
  return (word) => {
    for (let index = 0; index <= word.length; index += 1)
      if (byPart.get(without(word, index))?.some((other) => editDistance(word, other, 2) <= 2)) return true;
    return false;
  };
}

/** The word without one of its letters; whole, when it has none at that place. */
const without = (word: string, index: number): string => word.slice(0, index) + word.slice(index + 1);
