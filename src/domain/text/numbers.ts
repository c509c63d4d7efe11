/** Number words that a Norwegian writer uses for amounts. */
const numberWords = 'to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|tjue|tretti|førti|femti|halvannet|halvannen';

/** Units that make a number a claim about time, share or money. */
const units =
  '%|prosent|sekunder|minutter|minuttene|timer|timene|døgn|døgnene|dager|dagene|virkedager|virkedagene|uker|ukene|måneder|månedene|år|årene|kroner|kronene|kr|ganger';

/** How many people: a claim when it stands in figures. «Snakk med to personer» is advice. */
const people = '\\d+(?:[\\s\\u00a0]\\d{3})*[\\s\\u00a0](?:personer|mennesker|pasienter|nordmenn|dødsfall|overdoser|døde)';

/** Shares without a figure. «Halve dagen» is none. */
const shares = 'halvparten|(?:en|én|to|tre)[\\s\\u00a0](?:tredjedel|fjerdedel|femtedel|tidel)(?:er)?|(?:én|to|tre|fire|fem|seks|sju|åtte|ni|\\d+)[\\s\\u00a0]av[\\s\\u00a0](?:to|tre|fire|fem|seks|sju|åtte|ni|ti|tjue|hundre|tusen|\\d+)';

/**
 * One of a unit is an amount when it is written as a figure or with a number word that is nothing else («1 uke», «én uke», «ett døgn»).
 * «En» and «et» are the article too: «en dag» is no claim, but a length of time that a reader may act on is («en time», «en uke»). «Én gang» says «at once» as often.
 */
const oneOf = '(?:1|én|ett)[\\s\\u00a0](?:sekund|minutt|time|døgn|dag|virkedag|uke|måned|år|krone)|en[\\s\\u00a0](?:time|uke|måned)|et[\\s\\u00a0](?:døgn|år|minutt|sekund)';

const gap = '[\\s\\u00a0]';
const number = `(?:\\d+(?:${gap}\\d{3})*(?:,\\d+)?|${numberWords})`;
const amount = new RegExp(
  `(?<![\\p{L}\\d])(?:${oneOf}|${shares}|${people}|(?:${number}${gap}?(?:[–-]|til|eller|og)${gap}?)?${number}(?:${gap}(?:første|siste|neste|hele))?${gap}?(?:${units}))(?![\\p{L}\\d])`,
  'giu',
);

/**
 * The amounts in a plain text that a reader may act on and that therefore need a source: «2–4 døgn», «10 %», «fire uker»,
 * «de to første døgnene», «16 år». A year («i 2023»), a law (§ 10-2) or a time of day is none.
 */
export function amountsIn(text: string): string[] {
  return (text.match(amount) ?? []).map((found) => found.replace(/\s+/gu, ' ').trim());
}
