import { editDistance } from '../text/edit-distance.ts';
import type { WordsFile } from './files.ts';
import { fold } from './fold.ts';
import { sound } from './spelling.ts';
import { stem } from './stem.ts';

/** The words to mend slips to, by their first letter, with the Norwegian words that must not be mended to them. */
export function wordFiles(telling: ReadonlySet<string>, indexed: Iterable<string>, dictionary: Iterable<string>): Map<string, WordsFile> {
  const words = [...new Set(telling)].filter((word) => fold(word).length >= 3 && !/\d/.test(word)).sort();
  const near = new Map<string, string[]>();
  const sounds = new Set<string>();
  for (const word of words) {
    const one = stem(fold(word));
    sounds.add(sound(one));
    for (const part of withoutOne(one)) near.set(part, [...(near.get(part) ?? []), one]);
  }
  const has = new Set([...indexed].map(fold));
  const norwegian = new Set<string>();
  for (const word of dictionary) {
    if (word.length < 4 || word.length > 16) continue;
    const one = stem(fold(word));
    if (one.length < 3 || has.has(one) || norwegian.has(one)) continue;
    if (sounds.has(sound(one)) || withoutOne(one).some((part) => near.get(part)?.some((other) => editDistance(one, other, 2) <= 2)))
      norwegian.add(one);
  }
  const files = new Map<string, { known: string[]; norwegian: string[] }>();
  const fileOf = (word: string) => {
    const letter = fold(word).charAt(0);
    const file = files.get(letter) ?? { known: [], norwegian: [] };
    files.set(letter, file);
    return file;
  };
  for (const word of words) fileOf(word).known.push(word);
  for (const word of [...norwegian].sort()) fileOf(word).norwegian.push(word);
  return new Map([...files].map(([letter, file]) => [letter, { known: file.known.join(' '), norwegian: file.norwegian.join(' ') }]));
}

/** A word, and the word without each of its letters: two words with one of these in common are a slip or two apart. */
const withoutOne = (word: string): string[] => [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
