import { byInitial, type Concordance } from './concordance.ts';
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
const plainHeads = new Set(['tilbud', 'opplegg', 'plass', 'ordning', 'tiltak', 'situasjon', 'periode', 'virksomhet', 'folelse', 'kjensle', 'tanke', 'problematikk', 'misbruk', 'avhengighet', 'tid', 'rus', 'hjelp', 'stotte', 'kurs', 'rad', 'brev', 'svikt'].map(stem));
export const isPlainHead = (word: string): boolean => plainHeads.has(stem(word));

const shortestStem = 7;
const shortestPart = 3;
const shortestHead = 4;

const initials = [...'0123456789abcdefghijklmnopqrstuvwxyz'];

/**
 * Builds the vocabulary of folded words. `parts` are those strong enough to make up a compound («ser» and «gen» do not
 * make a «genser»); `asides` are known too, but nothing is corrected to them.
 */
export function createVocabulary(words: Concordance, parts: Concordance, asides: Concordance = () => []): Vocabulary {
  const distinct = byInitial((initial) => [...new Set(words(initial))]);
  const stemsOf = (some: Concordance) => byInitial((initial) => new Set(some(initial).map(stem)));
  const stems = stemsOf(words);
  const strong = stemsOf(parts);
  const aside = stemsOf(asides);
  const has = (word: string): boolean => stems(word).has(stem(word));
  const isPart = (word: string): boolean => strong(word).has(stem(word));
  const part = (word: string): string | undefined => {
    if (word.length < shortestPart) return undefined;
    if (isPart(word)) return word;
    // The joints of Norwegian compounds: «behandling-s-tilbud», «barn-e-vern».
    const unjoined = /[se]$/.test(word) && word.length > shortestPart + 1 ? word.slice(0, -1) : undefined;
    return unjoined && isPart(unjoined) ? unjoined : undefined;
  };
  return {
    has,
    hasAside: (word) => aside(word).has(stem(word)),
    begins: (word) => distinct(word).some((one) => one.startsWith(word)),
    // «kosnad» is a slip in «kostnad», also where only «kostnader» stands; short stems are too near to other words.
    correct: createSpeller(() => [...new Set([...initials.flatMap(distinct).sort(), ...initials.flatMap((initial) => [...stems(initial)]).filter((one) => one.length >= shortestStem).sort()])]),
    divide(word) {
      for (let cut = word.length - shortestPart; cut >= shortestPart; cut -= 1) {
        const head = word.slice(cut);
        const first = isPlainHead(head) || (head.length >= shortestHead && isPart(head)) ? part(word.slice(0, cut)) : undefined;
        if (first) return [first, head];
      }
      return undefined;
    },
  };
}
