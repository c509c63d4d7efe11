/** Words as a Norwegian reader counts them: letters and digits, hyphens inside a word included. */
const wordPattern = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

/** The longest words of Norwegian have about fifty letters; what is longer is no word. */
export const longestWord = 60;

/** The words of a plain text, in order. Soft hyphens do not split a word. */
export function wordsIn(text: string): string[] {
  return text.replaceAll('\u00ad', '').match(wordPattern) ?? [];
}
