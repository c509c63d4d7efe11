import { lix } from './lix.ts';

/**
 * The published limits: what a reader in distress meets first is children's-book easy, the page as a whole easy.
 * The scale is explained in `lix.ts`.
 */
export const lixLimits = { page: 40, plain: 30 } as const;

export type LixLevel = keyof typeof lixLimits;

/** How much too heavy a text is: its LIX and the limit, or undefined when it is light enough. */
export function tooHeavy(text: string, level: LixLevel): { readonly lix: number; readonly limit: number } | undefined {
  const value = Math.round(lix(text) * 10) / 10;
  return value > lixLimits[level] ? { lix: value, limit: lixLimits[level] } : undefined;
}
