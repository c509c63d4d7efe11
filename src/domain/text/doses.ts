const dose = /(?<![\p{L}\p{N}])\d+(?:[,.]\d+)?(?:[\s\u00a0]?[–-][\s\u00a0]?\d+(?:[,.]\d+)?)?[\s\u00a0]?(?:mg|milligram|µg|μg|mcg|mikrogram|ml|milliliter|IE)(?![\p{L}\p{N}])/gu;

/** The doses in a text: a reader might take what is written, and only a doctor who knows her can say how much. */
export function dosesIn(text: string): { readonly index: number; readonly found: string }[] {
  return [...text.matchAll(dose)].map(({ 0: found, index }) => ({ index, found }));
}
