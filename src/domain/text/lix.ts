import { sentencesIn } from './sentences.ts';
import { wordsIn } from './words.ts';

/** Words longer than this many letters count as long (Björnsson 1968). */
const longWordLimit = 6;

/**
 * LIX, the Scandinavian readability index: words per sentence plus the percentage of words of more than six
 * letters. Under 30 is very easy (children's books), 30–40 easy (fiction, magazines), over 50 heavy.
 * Source: C.-H. Björnsson, «Läsbarhet», 1968. Returns 0 for a text without words.
 * Words that the subject cannot do without may be left out of the long ones, to see what the writer can do something about.
 */
export function lix(text: string, unavoidable: ReadonlySet<string> = new Set()): number {
  const words = wordsIn(text);
  if (words.length === 0) return 0;
  const longWords = words.filter((word) => word.length > longWordLimit && !unavoidable.has(word.toLowerCase())).length;
  return words.length / Math.max(1, sentencesIn(text).length) + (100 * longWords) / words.length;
}
