import { createSpeller } from './spelling.ts';
import { stem } from './stem.ts';

/** The words a search knows: what can be corrected to, divided into, and completed. */
export interface Vocabulary {
  /** Whether some form of this folded word is known. */
  has(word: string): boolean;
  /** Known, but perhaps as a slip that an editor has written down for one page («overdåse»). */
  hasAside(word: string): boolean;
  /** Whether a known word begins like this. */
  begins(word: string): boolean;
  /** The known word that was probably meant. */
  correct(word: string): string | undefined;
  /** The two known words that a compound is made of. */
  divide(word: string): readonly [string, string] | undefined;
}

/** What many compounds end in without it telling anything: «ettervernstilbud» asks about ettervern. */
const plainHeads = new Set(['tilbud', 'opplegg', 'plass', 'ordning', 'tiltak', 'situasjon', 'periode', 'virksomhet'].map(stem));
export const isPlainHead = (word: string): boolean => plainHeads.has(stem(word));

const shortestStem = 7;
const shortestPart = 3;
const shortestHead = 4;

/**
 * Builds the vocabulary of folded words. `parts` are those strong enough to make up a compound («ser» and «gen» do not
 * make a «genser»); `asides` are known too, but nothing is corrected to them.
 */
export function createVocabulary(words: Iterable<string>, parts: Iterable<string>, asides: Iterable<string> = []): Vocabulary {
  const sorted = [...new Set(words)].sort();
  const stems = new Set(sorted.map(stem));
  const strong = new Set([...parts].map(stem));
  const aside = new Set([...asides].map(stem));
  const has = (word: string): boolean => stems.has(stem(word));
  const isPart = (word: string): boolean => strong.has(stem(word));
  const part = (word: string): string | undefined => {
    if (word.length < shortestPart) return undefined;
    if (isPart(word)) return word;
    // The joints of Norwegian compounds: «behandling-s-tilbud», «barn-e-vern».
    const unjoined = /[se]$/.test(word) && word.length > shortestPart + 1 ? word.slice(0, -1) : undefined;
    return unjoined && isPart(unjoined) ? unjoined : undefined;
  };
  return {
    has,
    hasAside: (word) => aside.has(stem(word)),
    begins(word) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] as string) < word) low = middle + 1;
        else high = middle;
      }
      return sorted[low]?.startsWith(word) ?? false;
    },
    // «kosnad» is a slip in «kostnad», also where only «kostnader» stands; short stems are too near to other words.
    correct: createSpeller(() => [...new Set([...sorted, ...[...stems].filter((one) => one.length >= shortestStem)])]),
    divide(word) {
      for (let cut = word.length - shortestHead; cut >= shortestPart; cut -= 1) {
        const head = word.slice(cut);
        const first = isPart(head) || isPlainHead(head) ? part(word.slice(0, cut)) : undefined;
        if (first) return [first, head];
      }
      return undefined;
    },
  };
}
