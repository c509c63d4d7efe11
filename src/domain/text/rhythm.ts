import { sentencesIn } from './sentences.ts';
import { wordsIn } from './words.ts';

/** How a text runs: chopped short, or in sentences that never end. */
export interface Rhythm {
  readonly sentences: number;
  /** Words in a sentence, on average. */
  readonly meanWords: number;
  /** The share of the sentences, from 0 to 1, that have fewer than eight words. */
  readonly shortShare: number;
  /** The words of the longest paragraph. */
  readonly longestParagraph: number;
}

/** A sentence of fewer words is short. */
const shortLimit = 8;

/** A text whose sentences are shorter than the first on average is chopped; longer than the second, it is heavy. */
export const rhythmLimits = { choppy: 10, long: 18 } as const;

export function rhythmOf(paragraphs: readonly string[]): Rhythm {
  const lengths = paragraphs.flatMap(sentencesIn).map((sentence) => wordsIn(sentence).length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.max(1, lengths.length);
  return {
    sentences: lengths.length,
    meanWords: words / count,
    shortShare: lengths.filter((length) => length < shortLimit).length / count,
    longestParagraph: Math.max(0, ...paragraphs.map((paragraph) => wordsIn(paragraph).length)),
  };
}
