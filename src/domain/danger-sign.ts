import type { CareLevel } from './care-level.ts';
import type { Review } from './review.ts';

/** What a sign may belong to, with the words that a reader of the list meets. A sign for «alle» stands in every box of its level. */
export const situations = {
  alle: 'Alltid',
  alkohol: 'Alkohol',
  beroligende: 'Beroligende og sovemedisin',
  ghb: 'GHB og GBL',
  opioider: 'Opioider',
  pregabalin: 'Pregabalin og gabapentin',
  stimulerende: 'Amfetamin, kokain og MDMA',
  lystgass: 'Lystgass',
  blanding: 'Blanding av stoffer',
  overdose: 'Overdose',
  forgiftning: 'Forgiftning',
  slutte: 'Å slutte',
  sproyter: 'Sprøyter',
  gravid: 'Gravid',
  barn: 'Barn',
  ung: 'Ung',
  etterpa: 'Etter behandling',
  hjelp: 'Siden «Hjelp nå»',
  behandling: 'På vei til behandling',
  parorende: 'Pårørende',
} as const;

export type Situation = keyof typeof situations;

export const isSituation = (word: string): word is Situation => Object.hasOwn(situations, word);

/** One sign that somebody must call, or talk to someone. Written once, in content/faretegn.yaml. */
export interface DangerSign {
  readonly id: string;
  readonly level: CareLevel;
  /** Continues the heading of the box: «har kramper, eller nettopp har hatt det». */
  readonly text: string;
  /** The same in fewer words, for a sentence: «får kramper». */
  readonly short: string;
  readonly situations: readonly Situation[];
  /** Ids of the sources it rests on, the best first. */
  readonly sources: readonly string[];
  /** The professional who has read the sign; absent as long as nobody has. */
  readonly review?: Review & { readonly digest: string };
}

/** Whoever reads about one of these looks for its own signs, which nobody else has; they come before those that always apply. */
const firstInBox: readonly Situation[] = ['gravid', 'barn', 'forgiftning', 'sproyter', 'lystgass'];

/** The signs of one level that a box for these situations shows: in the order of the file, those that always apply before the others. */
export function signsFor(signs: readonly DangerSign[], level: CareLevel, chosen: readonly Situation[] = []): DangerSign[] {
  const first = chosen.filter((situation) => firstInBox.includes(situation));
  const belongs = (sign: DangerSign, to: readonly Situation[]) => sign.situations.some((situation) => to.includes(situation));
  const ofLevel = signs.filter((sign) => sign.level === level);
  return [...new Set([first, ['alle' as const], chosen].flatMap((wanted) => ofLevel.filter((sign) => belongs(sign, wanted))))];
}

/** The words of a list as an editor writes it in a prop: «alkohol, ghb» or «alkohol ghb». */
export const wordsInProp = (value: string): string[] => value.split(/[\s,]+/).filter((word) => word !== '');

/** The name by which a text in braces takes a sign in: `{tegn-kramper}`. */
export const signPlaceholder = (id: string): string => `tegn-${id}`;

/** The short forms by the name of their placeholder. */
export const signPlaceholders = (signs: readonly DangerSign[]): Record<string, string> =>
  Object.fromEntries(signs.map(({ id, short }) => [signPlaceholder(id), short]));
