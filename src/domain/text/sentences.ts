/**
 * The sentences of a plain text. A full stop, colon, exclamation or question mark ends one, and so does
 * a line break: a heading or a point in a list is read as a sentence of its own.
 * A full stop inside a number, a date («22. november») or a common abbreviation («bl.a.», «kl. 9») does not.
 */
export const sentencesIn = (text: string): string[] => divide(text, /([.!?:][»)]?(?:\*\*)?)\s+|\n+/gu);

/** The same, but what comes before a colon is no sentence alone. */
export const statementsIn = (text: string): string[] => divide(text, /([.!?][»)]?)\s+|\n+/gu);

/** `ends` holds the sign that ends a sentence and what stands after it. Also asked in old browsers, which cannot look behind. */
function divide(text: string, ends: RegExp): string[] {
  return text
    .replace(/\b(kl|bl\.a|f\.eks|ca|dvs|nr|osv|m\.m|t\.o\.m|pst)\.(?=\s)/gi, (match) => match.replace(/\./g, '\u2024'))
    .replace(/(\d)\.(?=[\s\u00a0]+\p{Ll})/gu, '$1\u2024')
    .replace(ends, (_all, sign: string | undefined) => `${sign ?? ''}\u0000`)
    .split('\u0000')
    .map((sentence) => sentence.replace(/\u2024/g, '.').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The sentences of a text, each with where it begins. */
export function sentenceSpans(text: string): { readonly text: string; readonly index: number }[] {
  let from = 0;
  return sentencesIn(text).map((sentence) => {
    const index = Math.max(from, text.indexOf(sentence, from));
    from = index + sentence.length;
    return { text: sentence, index };
  });
}
