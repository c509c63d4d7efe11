import { lix } from './lix.ts';

/**
 * The published limits: what a reader in distress meets first is children's-book easy, the page as a whole easy.
 * The scale is explained in `lix.ts`. Words that the subject cannot do without (the glossary, names of drugs) do not count as long:
 * no writer can shorten them.
 */
const lixLimits = { page: 40, plain: 30 } as const;

/** In fewer words LIX is noise: one long word in ten makes a plain sentence «heavy». */
export const fewestWordsForLix = 60;

export type LixLevel = keyof typeof lixLimits;

export interface HeavyText {
  readonly lix: number;
  readonly limit: number;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** How much too heavy a text is: its LIX and the limit, or undefined when it is light enough. */
export function tooHeavy(text: string, level: LixLevel, unavoidable?: ReadonlySet<string>): HeavyText | undefined {
  const value = rounded(lix(text, unavoidable));
  return value > lixLimits[level] ? { lix: value, limit: lixLimits[level] } : undefined;
}
