import { concordanceOf } from './concordance.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { Section } from './first-stage.ts';
import { fold } from './fold.ts';
import { spelledAlike } from './match.ts';
import { stem } from './stem.ts';
import { understand, type Subject } from './understand.ts';
import { createVocabulary } from './vocabulary.ts';

/** What Pagefind is to be asked, in this order, until one question gives hits. */
export interface Plan {
  readonly queries: readonly string[];
  /** A word that the texts have for certain: when Pagefind does not find it, the index is broken. */
  readonly certain: string;
}

export type Planner = (question: string) => Plan | undefined;

/** So many words out of three must be known; with fewer, whatever is found is chance. */
const knownShare = 2 / 3;
const longestPlan = 3;

/**
 * Makes ready to plan from the words of the texts. Pagefind folds neither ø nor æ, divides no compounds, mends no slips
 * and takes an unknown word for whatever begins a little like it; so it is only asked for words that the texts have,
 * spelt as the texts spell them. Nothing is planned for a question of which the texts know too little.
 */
export function createPlanner(words: readonly string[]): Planner {
  const shown = new Map(words.map((word) => [stem(fold(word)), word]));
  const folded = words.map(fold);
  const sorted = words.map((word, index) => ({ word, folded: folded[index] as string }));
  const inTexts = concordanceOf(folded.join('\n'));
  const vocabulary = createVocabulary(inTexts, (word) => inTexts(word).filter(({ length }) => length > 3));
  const written = (subject: Subject): string | undefined => {
    for (const reading of subject.readings) {
      const whole = shown.get(reading.stem);
      if (whole !== undefined && spelledAlike(reading, whole)) return whole;
    }
    const [first] = subject.readings;
    return first && first.word.length >= 3 ? sorted.find((candidate) => candidate.folded.startsWith(first.word))?.word : undefined;
  };
  return (question) => {
    const asked = understand(question, vocabulary).subjects.filter((subject) => !subject.stop);
    const known = asked.flatMap((subject) => (subject.known ? (written(subject) ?? []) : []));
    const [certain] = [...known].sort((a, b) => b.length - a.length);
    if (certain === undefined || known.length < asked.length * knownShare) return undefined;
    const pairs = known.length > 2 ? known.map((_, index) => known.filter((__, other) => other !== index).join(' ')) : [];
    return { queries: [...new Set([known.join(' '), ...pairs])].slice(0, longestPlan), certain };
  };
}

/** A page that the full text found. */
export interface TextHit {
  readonly path: string;
  readonly title: string;
  readonly theme: string;
  readonly excerpt: readonly ExcerptPart[];
  readonly section?: Section;
}
