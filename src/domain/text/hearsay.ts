/**
 * What is said through others («Mange tror at …», «Kilden skriver …»): readers have not read the source, and remember a mistake that is
 * repeated in order to be denied.
 */
const patterns = [
  '(?:mange|noen|folk|enkelte|de fleste|flere|andre) (?:tror|mener|hevder|påstår|sier) (?:at|det)',
  '(?:mange|noen|folk|enkelte) (?:hevder|påstår)',
  'det (?:sies|hevdes|påstås)(?: at)?',
  '(?:kilden|artikkelen|brosjyren|nettsiden) (?:skriver|mener|hevder|sier|påstår)',
  'ifølge (?:kilden|artikkelen|brosjyren|nettsiden)',
];
const hearsay = new RegExp(`(?<!\\p{L})(?:${patterns.join('|').replaceAll(' ', '[\\s\\u00a0]')})(?!\\p{L})`, 'giu');

/** «Mange tror at …» and its kinds, where a text should say what is true. */
export const hearsayIn = (text: string): { readonly index: number; readonly found: string }[] =>
  [...text.matchAll(hearsay)].map(({ 0: found, index }) => ({ index, found }));
