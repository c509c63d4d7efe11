export interface Slip {
  readonly index: number;
  readonly message: string;
}

/** Small words that never stand twice in Norwegian; «det det», «som som» and «på på» may. */
const neverTwice = 'og|å|at|av|til|med|men|eller|ved|hos|fra|ikke|en|et|ei|seg|deg|meg|når|hvis|hvor|hva|du|jeg|vi|hun|han|er|har|kan|skal|vil|må|blir|ble|' +
  'mange|noen|alle|mer|din|ditt|dine';
const doubled = new RegExp(`(?<![\\p{L}\\p{N}«])(${neverTwice})[\\s\\u00a0]+\\1(?![\\p{L}\\p{N}])`, 'giu');

type Rule = readonly [pattern: RegExp, say: (match: RegExpExecArray) => string];

const spaced = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ' ');

const rules: readonly Rule[] = [
  [doubled, ([found]) => `«${found.replace(/\s+/gu, ' ')}»: ordet står to ganger. Slett det ene.`],
  [/(?<![.\d])\.\.(?!\.)/g, () => 'Her står to punktum. Slett det ene, eller skriv «…» når noe er utelatt.'],
  [
    /(?<![\p{L}.@/])\p{L}\p{Ll}+\.\p{Lu}\p{Ll}+(?![\p{L}.@])/gu,
    ([found]) => `«${found}»: det mangler mellomrom etter punktumet. Skriv «${found.replace('.', '. ')}».`,
  ],
  // «kl. 9.30», «22.11.2026» and «versjon 2.1» are no decimals; a number below one, or before a unit, is.
  [
    /(?<![\d.,–-])0\.\d+(?![.\d])|(?<![\d.,–-])(?<!(?:kl|versjon|punkt|kapittel|del)\.?\s)\d{1,3}\.\d{1,2}(?=[\s\u00a0]?(?:%|prosent|promille|timer|døgn|dager|uker|måneder|år|kroner|millioner|ganger|kilo|kg|km|liter|meter)(?!\p{L}))/giu,
    ([found]) => `«${found}»: desimaler skrives med komma: «${found.replace('.', ',')}».`,
  ],
  [/(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![.\d])/gu, ([found]) => `«${found}»: tusener skilles med mellomrom: ` +
    `«${found.replaceAll('.', ' ')}».`],
  [/(?<![\d.,§/-])(?<!§[\s\u00a0])[1-9]\d{4,6}(?=[\s\u00a0]\p{Ll})/gu,
    ([found]) => `«${found}»: tusener skilles med mellomrom: «${spaced(found)}».`],
];

/** Slips of the hand that no dictionary finds: doubled words and full stops, decimal points, thousands with full stops. */
export const slipsIn = (text: string): Slip[] =>
  rules.flatMap(([pattern, say]) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, message: say(match as unknown as RegExpExecArray) })))
    .sort((a, b) => a.index - b.index);

const placeholder = /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX+|Xxx+|xxx+|lorem ipsum)(?![\p{L}\p{N}])|\?{3,}|\[(?:…|\.\.\.|fyll inn|sett inn|husk|tekst her|navn)[^\]]*\]|\[\p{Lu}{1,3}\d{1,3}\]/u;

/** A mark that the writer left for herself, to be written over. */
export function placeholderIn(text: string): { readonly index: number; readonly found: string } | undefined {
  const match = placeholder.exec(text);
  return match ? { index: match.index, found: match[0] } : undefined;
}
