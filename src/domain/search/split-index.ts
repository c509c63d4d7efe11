import type { IndexFile, WordRow } from './files.ts';
import { fold } from './fold.ts';

/** About so many characters of JSON are one file: less than 1 kB on the way. */
const partSize = 1_200;

/**
 * Words that share so many letters lie in one file, as far as it has room: the beginnings of a word, and what it may become, are found
 * beside it.
 */
const partLetters = 3;
const fullPart = 4 * partSize;

/** Puts the words in files of about the same size, in the order of the alphabet. */
export function splitIndex(index: ReadonlyMap<string, WordRow | string>): { first: string; file: IndexFile }[] {
  const sorted = [...index]
    .map(([key, row]) => ({ folded: fold(key), key, row }))
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.key < b.key ? -1 : 1));
  const parts: { first: string; file: Record<string, WordRow | string> }[] = [];
  let size = Infinity;
  let before = '';
  for (const { folded, key, row } of sorted) {
    const letters = folded.slice(0, partLetters);
    const startsAnew = letters !== before;
    if (size > partSize && (startsAnew || size > fullPart)) {
      parts.push({ first: startsAnew ? letters : folded, file: {} });
      size = 0;
    }
    (parts[parts.length - 1] as (typeof parts)[number]).file[key] = row;
    size += key.length + JSON.stringify(row).length + 4;
    before = letters;
  }
  return parts;
}
