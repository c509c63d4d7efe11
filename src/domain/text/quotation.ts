export interface Quotation {
  readonly index: number;
  readonly length: number;
  /** What stands between the marks; absent for a mark that has no other. */
  readonly words?: string;
}

/** A quotation begins first, or after a blank or a bracket, and ends after a letter or a sign: «24" bred og 30" høy» holds none. */
const opens = String.raw`(?<![^\s([–—/])`;
const closes = String.raw`(?<![\s([])(?![\p{L}\p{N}])`;

/** The marks of typewriters, of other languages and of Word: those that open, and those that close. */
const marks = [['"', '"'], ['“„”', '”“'], ['‘', '’'], ["'", "'"]] as const;
const quotation = new RegExp(marks
  .map(([open, close]) => `${opens}[${open}](?=\\S)[^${open}${close}\\n]+[${close}]${closes}`)
  .join('|'), 'gu');

/** The value of an attribute: the check of boxes speaks about those. */
const attribute = /=\s*["“”„][^"“”„\n]*["“”„]?/g;

/** The quotations of a text that are not written «…», and the first mark that has no other. Single marks inside «…» are right. */
export function quotationsIn(text: string): Quotation[] {
  const blank = (found: string): string => '\u0000'.repeat(found.length);
  const visible = text.replace(attribute, blank).replace(/«[^«»\n]*»/g, (quoted) => quoted.replace(/[‘’']/g, '\u0000'));
  const whole = [...visible.matchAll(quotation)].map(({ 0: found, index }) =>
    ({ index, length: found.length, words: text.slice(index + 1, index + found.length - 1) }));
  const odd = visible.replace(quotation, blank).search(/["“”„]/);
  return odd === -1 ? whole : [...whole, { index: odd, length: 1 }];
}
