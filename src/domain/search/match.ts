import { anyOf, byInitial, wordsFrom, type Concordance } from './concordance.ts';
import type { Field } from './field.ts';
import { bokmal } from './nynorsk.ts';
import type { Phrase, Word } from './phrase.ts';
import { stem } from './stem.ts';
import type { Reading, Subject } from './understand.ts';

const prefixFrom = 3;

/** How well a word of the question and a word of the site are the same, 0–1. */
export function agreement(subject: Subject, word: Word): number {
  let best = 0;
  for (const reading of subject.readings) {
    if (reading.stem === word.stem) {
      if (spelledAlike(reading, word.shown)) best = Math.max(best, reading.trust);
    } else if (!subject.stop && !word.further && isBeginning(reading, word.word))
      best = Math.max(best, reading.trust * (0.5 + 0.45 * (reading.word.length / word.word.length)));
  }
  return best;
}

const isBeginning = (reading: Reading, word: string): boolean => reading.word.length >= prefixFrom && word.startsWith(reading.word);

/** Whoever writes æ, ø and å means them: «været» is not «varer», though both are folded to `var`. */
export function spelledAlike({ written, stem: { length } }: Reading, shown: string): boolean {
  return written === undefined || written.slice(0, length).toLowerCase() === shown.slice(0, length).toLowerCase();
}

/** How much a word tells: rare words more than those that stand everywhere. */
export type Weigher = (stem: string) => number;

/** Counts in how many of the groups, folded texts, some form of a word stands. */
export function createWeigher(groups: readonly string[]): Weigher {
  const text = groups.join(`${groupEnd}\n`);
  const spreadFrom = byInitial((initial) => {
    const spread = new Map<string, number>();
    let inGroup = new Set<string>();
    for (const sign of wordsFrom(text, initial, groupEnd)) {
      if (sign === groupEnd) inGroup = new Set();
      else {
        const one = senseOf(sign);
        if (!inGroup.has(one)) spread.set(one, (spread.get(one) ?? 0) + 1);
        inGroup.add(one);
      }
    }
    return spread;
  });
  return (one) => Math.log(1 + groups.length / (0.5 + (spreadFrom(one).get(one) ?? 0)));
}

const groupEnd = '|';
const senseOf = (folded: string): string => stem(bokmal(folded));

/** Those texts of a field that have some word of what is asked about, by their number. */
export type Sieve = (field: Field) => readonly number[];

/**
 * Makes a sieve, so that the words of all other texts need not be looked at. It lets through a few too many (it does not
 * see what was written with æ, ø and å, and takes what only begins like a word), and never too few.
 */
export function createSieve(subjects: readonly Subject[], words: Concordance): Sieve {
  const readings = subjects.flatMap((subject) => subject.readings);
  const mayAgree = (folded: string) => readings.some((reading) => reading.stem === senseOf(folded) || isBeginning(reading, bokmal(folded)));
  const initials = new Set(readings.map(({ word: [initial = ''] }) => initial));
  const asked = new Set([...initials].flatMap((initial) => words(initial)).filter(mayAgree));
  if (asked.size === 0) return () => [];
  const pattern = anyOf(asked);
  return ({ folded }) => (pattern.test(folded) ? folded.split('\n').flatMap((line, index) => (pattern.test(line) ? [index] : [])) : []);
}

export interface Match {
  readonly score: number;
  /** How much of the question it answers, by weight. */
  readonly coverage: number;
  /** Whether some whole search word or title is what was asked. */
  readonly whole: boolean;
}

interface Found {
  readonly subject: Subject;
  readonly strength: number;
}

/** The least of a longer phrase that must be in the question before its words count. */
const phraseFloor = 0.6;
const noMatch: Match = { score: 0, coverage: 0, whole: false };
/** A word nobody has heard of counts less against an answer than one the site knows. */
const unknownWeight = 0.6;

export type Matcher = (phrases: readonly Phrase[], options?: { readonly loose?: boolean }) => Match;

/**
 * How well a set of phrases answers a question. A phrase of one word counts by itself; the words of a longer phrase only
 * when most of the phrase is in the question, so that «noen å snakke med» does not answer every question with «snakke».
 * Each word of the site is compared with the question once, however many phrases it stands in.
 */
export function createMatcher(subjects: readonly Subject[], weigh: Weigher): Matcher {
  const asked = subjects.filter((subject) => !subject.stop);
  const weights = new Map(asked.map((subject) => [subject, Math.min(...subject.readings.map((reading) => weigh(reading.stem))) * (subject.known ? 1 : unknownWeight)]));
  const weightOf = (subject: Subject): number => weights.get(subject) ?? 0;
  const total = asked.reduce((sum, subject) => sum + weightOf(subject), 0);
  const seen = new Map<Word, Found | undefined>();
  const strongest = (word: Word): Found | undefined => {
    if (seen.has(word)) return seen.get(word);
    let best: Found | undefined;
    for (const subject of word.stop && asked.length === 0 ? subjects : asked) {
      const strength = agreement(subject, word);
      if (strength > (best?.strength ?? 0)) best = { subject, strength };
    }
    seen.set(word, best);
    return best;
  };

  const small = new Set(subjects.filter((subject) => subject.stop).flatMap((subject) => subject.readings.map((reading) => reading.word)));
  /** «drikker for mye» rests on one word; then half of its small words must be there too. */
  const smallWordsToo = (phrase: Phrase): boolean => {
    const stops = phrase.filter((word) => word.stop);
    return asked.length === 0 || phrase.length === 1 || stops.filter((word) => small.has(word.word)).length * 2 >= stops.length;
  };

  return (phrases, { loose = false } = {}) => {
    if (phrases.length === 0) return noMatch;
    const best = new Map<Subject, number>();
    let phraseScore = 0;
    let whole = false;
    for (const phrase of phrases) {
      const content = phrase.filter((word) => !word.stop);
      const counted = content.length > 0 ? content : phrase;
      const found = counted.map(strongest);
      if (found.every((one) => one === undefined)) continue;
      const inPhrase = counted.reduce((sum, word) => sum + weigh(word.stem), 0);
      const covered = counted.reduce((sum, word, index) => sum + weigh(word.stem) * (found[index]?.strength ?? 0), 0) / inPhrase;
      const used = new Set(found.flatMap((one) => (one ? [one.subject] : [])));
      const mostOfIt = loose || (counted.length === 1 ? smallWordsToo(phrase) : covered >= phraseFloor && used.size >= 2);
      if (!mostOfIt) continue;
      const trusted = counted.length === 1 ? 1 : loose ? 0.8 : covered;
      for (const one of found) if (one) best.set(one.subject, Math.max(best.get(one.subject) ?? 0, one.strength * trusted));
      const answered = total === 0 ? 1 : [...used].reduce((sum, subject) => sum + weightOf(subject), 0) / total;
      phraseScore = Math.max(phraseScore, covered * covered * answered);
      whole ||= covered > 0.94 && answered > 0.94;
    }
    if (best.size === 0) return noMatch;
    const coverage = total === 0 ? 1 : [...best].reduce((sum, [subject, strength]) => sum + weightOf(subject) * strength, 0) / total;
    return { score: coverage + phraseScore + (whole ? 0.5 : 0), coverage, whole };
  };
}
