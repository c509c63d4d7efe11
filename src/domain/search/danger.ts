import { editDistance } from '../text/edit-distance.ts';
import type { DangerCard, DangerFile, DangerRule, Group } from './files.ts';
import { fold, separateWords } from './fold.ts';
import { bokmal, smallBokmal } from './nynorsk.ts';
import { stem } from './stem.ts';

/** As an editor writes a rule: «barn + svelget», or «ikke ~ puster» for two that must stand close. */
export interface WrittenRule {
  readonly naar: string;
  readonly uten?: string | undefined;
}

/** The names of the concepts in a rule, by group. */
export const groupsOf = (written: string): string[][] => written.split('+').map((group) => group.split('~').map((name) => name.trim()));

/** The concepts and rules of the editors in the form that the browser fetches. Throws, with its name, for a concept that is missing. */
export function compileDanger(
  concepts: ReadonlyMap<string, readonly string[]>,
  cards: readonly { readonly card: DangerCard; readonly rules: readonly WrittenRule[] }[],
): DangerFile {
  const names = [...concepts.keys()];
  const numbered = (written: string): Group[] => groupsOf(written).map((group) => group.map((name) => {
    const number = names.indexOf(name);
    if (number === -1) throw new Error(`Begrepet «${name}» finnes ikke i content/fare-begreper.yaml.`);
    return number;
  }));
  return {
    concepts: names.map((name) => shortest((concepts.get(name) ?? []).map((words) => stemsOf(words).join(' '))).join('|')),
    cards: cards.map(({ card, rules }) =>
      ({ card, rules: rules.map(({ naar, uten }) => (uten ? [numbered(naar), numbered(uten)] as const : [numbered(naar)] as const)) })),
  };
}

/** Without those that hold another of them: what is heard by «blande» needs no «blande sammen». */
const shortest = (expressions: readonly string[]): string[] =>
  [...new Set(expressions)].filter((one, _, all) => !all.some((other) => other !== one && ` ${one} `.includes(` ${other} `)));

/** The words of an expression: their stems, or after `=` the very word; `>7` is any number above. */
const stemsOf = (text: string): string[] => text.split(' ').flatMap((written) =>
  (written.startsWith(above)
    ? [written]
    : separateWords(written).map(fold).map((word) => (written.startsWith(exactly) ? exactly + word : senseOf(word)))));

const exactly = '=';
const above = '>';

/** Small words in Bokmål, so that «vaknar ikkje» need not be written beside «våkner ikke». */
const senseOf = (word: string): string => stem(smallBokmal(bokmal(word)));

const shownCards = 2;
/** Between the words of an expression others may stand, and between two concepts that belong together a few. */
const mostBetweenWords = 1;
const mostBetweenConcepts = 2;
/** A word so long is heard inside a longer one («metadontablett»), through one slip, and before it is finished. */
const longWord = 5;
const slipFrom = 7;
const finishedShare = 0.75;

type Span = readonly [first: number, last: number];

/** The cards that a question calls for, the gravest first as the editors have put them. */
export function dangerIn(question: string, file: DangerFile): DangerCard[] {
  const asked = questionWords(question);
  if (asked.length === 0) return [];
  const expressions = expressionsOf(file);
  const heard = new Map<number, readonly Span[]>();
  const spansOf = (concept: number): readonly Span[] => {
    const before = heard.get(concept);
    if (before) return before;
    const found = (expressions[concept] ?? []).flatMap((expression) => spans(expression, asked));
    heard.set(concept, found);
    return found;
  };
  const isThere = ([first, ...others]: Group): boolean =>
    first !== undefined && spansOf(first).some((span) => others.every((other) => spansOf(other).some((near) => areClose(span, near))));
  const calls = ([all, none = []]: DangerRule): boolean => all.every(isThere) && !none.some(isThere);
  return file.cards.filter(({ rules }) => rules.some(calls)).map(({ card }) => card).slice(0, shownCards);
}

/** The words of every expression of every concept, read once from a file that is asked again at each key. */
function expressionsOf(file: DangerFile): readonly (readonly (readonly string[])[])[] {
  const before = readFiles.get(file);
  if (before) return before;
  const expressions = file.concepts.map((concept) => concept.split('|').map((expression) => expression.split(' ')));
  readFiles.set(file, expressions);
  return expressions;
}

const readFiles = new WeakMap<DangerFile, readonly (readonly (readonly string[])[])[]>();

interface AskedWord {
  readonly word: string;
  readonly stem: string;
  readonly last: boolean;
}

function questionWords(question: string): AskedWord[] {
  const digits = /^\s*(?:\+\s*47)?[\d\s]+$/.test(question) ? question.replace(/\D/g, '') : question;
  const words = separateWords(digits).slice(0, 60).map(fold);
  return words.map((word, index) => ({ word, stem: senseOf(word), last: index === words.length - 1 }));
}

/** Where the words of an expression stand in the question, in their order and close together. */
function spans(expression: readonly string[], asked: readonly AskedWord[]): Span[] {
  return asked.flatMap((one, first) => {
    if (!isSaid(expression[0] as string, one)) return [];
    let last = first;
    for (const word of expression.slice(1)) {
      const next = asked.findIndex((other, index) => index > last && index <= last + 1 + mostBetweenWords && isSaid(word, other));
      if (next === -1) return [];
      last = next;
    }
    return [[first, last] as const];
  });
}

/** Whether a word of the question is this one: in any form, as part of a longer word, a slip away, or nearly finished. */
function isSaid(wanted: string, { word, stem: asked, last }: AskedWord): boolean {
  if (wanted.startsWith(exactly)) return word === wanted.slice(1);
  if (wanted.startsWith(above)) return Number(word) > Number(wanted.slice(1));
  if (asked === wanted || word === wanted) return true;
  if (wanted.length < longWord) return false;
  if (word.startsWith(wanted)) return true;
  if (last && wanted.startsWith(word) && word.length >= wanted.length * finishedShare) return true;
  return wanted.length >= slipFrom && asked.length >= slipFrom - 1 && asked[0] === wanted[0] && editDistance(asked, wanted, 1) <= 1;
}

const areClose = ([first, last]: Span, [otherFirst, otherLast]: Span): boolean =>
  (otherFirst > last ? otherFirst - last : first > otherLast ? first - otherLast : 1) <= 1 + mostBetweenConcepts;
