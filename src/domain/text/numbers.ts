import { sentencesIn } from './sentences.ts';

/** Number words that a Norwegian writer uses for amounts. */
const numberWords =
  'to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|tjue|tretti|førti|femti|halvannet|halvannen';

/** Units that make a number a claim about time, share or money. */
const units =
  '%|prosent|sekunder|minutter|minuttene|timer|timene|døgn|døgnene|dager|dagene|virkedager|virkedagene|uker|ukene|måneder|månedene|år|' +
    'årene|kroner|kronene|kr|ganger|promille';

/** How many people: a claim when it stands in figures. «Snakk med to personer» is advice. */
const people = '\\d+(?:[\\s\\u00a0]\\d{3})*[\\s\\u00a0](?:personer|mennesker|pasienter|nordmenn|dødsfall|overdoser|døde)';

/** Shares without a figure. «Halve dagen» is none. */
const shares = 'halvparten|(?:en|én|to|tre)[\\s\\u00a0](?:tredjedel|fjerdedel|femtedel|tredel|firedel|femdel|tidel)(?:er)?|' +
  'dobbelt[\\s\\u00a0]så|(?:én|to|tre|fire|fem|seks|sju|åtte|ni|\\d+)[\\s\\u00a0]av[\\s\\u00a0](?:to|tre|fire|fem|seks|sju|åtte|ni|ti|' +
  'tjue|hundre|tusen|\\d+)';

/**
 * One of a unit is an amount when it is written as a figure or with a number word that is nothing else («1 uke», «én uke», «ett døgn»).
 * «En» and «et» are the article too: «en dag» is no claim, but a length of time that a reader may act on is («en time», «en uke»). «Én
 * gang» says «at once» as often.
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

/** How much depends on an amount: on some a reader acts, and a few are no claim at all. */
export type AmountWeight = 'acted-on' | 'claim' | 'innocent';

const wholeWords = (...sources: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${sources.join('|').replaceAll(' ', '[\\s\\u00a0]+')})(?![\\p{L}\\d])`, 'iu');

/** Not «du»: from what age the reader decides for herself is law. */
const person = '(?:[Jj]eg|[Hh]an|[Hh]un|[Hh]en|[Vv]i|sønnen|datteren|faren|moren|broren|søsteren|mannen|kona|gutten|jenta|' +
  '(?!Du)[A-ZÆØÅ]\\p{Ll}+)';

/** What stands before or after an amount that nobody needs to look up: age, clock, distance, career, and what somebody tells. */
const innocentBefore = new RegExp(
  [`(?<!\\p{L})${person}(?:\\s\\p{L}+)?\\s(?:er|var|ble|fylte|blir|fyller)(?:\\s\\p{L}+)?\\s$`, '(?:[Gg]utt|[Jj]ente|[Mm]ann|' +
    '[Kk]vinne|[Ss]ønn|[Dd]atter|barn)(?:en|a|er|et)?\\s(?:på|i)\\s$'].join('|'), 'u',
);
const innocentAfter = /^[\s\u00a0]*(?:siden|gammel|gamle|gammelt|til fots|å gå|gange|gåtur|med (?:buss|bil|trikk|tog|båt|fly|ferge)|unna|herfra|kjøring|i kø|å lese|lesing|i døgnet|i uka|om gangen)(?!\p{L})/iu;
const careerIn = wholeWords('jobbet', 'jobba', 'arbeidet', 'erfaring', 'ansatt', 'utdannet', 'gift', 'kjent hverandre', 'bodd', 'levd',
  '(?:jeg|hun|han|vi|de) har (?:vært|drukket|ruset|brukt|kjent|prøvd)', '(?:jeg|hun|han) (?:drakk|ruset|brukte|var|prøvde|jobbet|gikk)');

/** Medicine and law: here a wrong amount does harm. */
const medical = /døgn|gå(?:r|tt)? over|abstinen|kramp|delir|symptom|plage|promille|dose|virkning|virker|overdose|tåler|toleranse|feber|puls|lever|smitte|gravid|svanger|død|dør|risiko|fare|medisin|tablett|nalokson|metadon|buprenorfin|blod|forgift/i;
const legal = /(?<!\p{L})(?:lov|loven|lover|rett|retten|rettigheter|frist\p{L}*|klag\p{L}*|straff\p{L}*|bot|fengsel|førerkort\p{L}*|vedtak\p{L}*|vurder\p{L}*|vente\p{L}*|egenandel\p{L}*|frikort\p{L}*|samtykk\p{L}*|bestemme\p{L}*|myndig|krav\p{L}*|krever|søknad\p{L}*|henvis\p{L}*|sykmeld\p{L}*|betal\p{L}*|kost\p{L}*|kroner|kr|plikt\p{L}*)(?!\p{L})/iu;

/** The amounts in a plain text that somebody could ask the source of, each with what depends on it; the innocent are left out. */
export function weighedAmountsIn(text: string): { readonly amount: string; readonly weight: Exclude<AmountWeight, 'innocent'> }[] {
  return sentencesIn(text).flatMap((sentence) =>
    [...sentence.matchAll(amount)].flatMap(({ 0: found, index }) => {
      const weight = weigh(sentence, index, found);
      return weight === 'innocent' ? [] : [{ amount: found.replace(/\s+/gu, ' ').trim(), weight }];
    }));
}

function weigh(sentence: string, index: number, found: string): AmountWeight {
  const before = sentence.slice(0, index);
  const after = sentence.slice(index + found.length);
  const isTime = /minutt|time|dag|uke|måned|år|gang/i.test(found);
  if (isTime && innocentAfter.test(after)) return 'innocent';
  if (/år/i.test(found) && (innocentBefore.test(before) || careerIn.test(sentence))) return 'innocent';
  if (isTime && careerIn.test(sentence) && !medical.test(found)) return 'innocent';
  return medical.test(sentence) || legal.test(sentence) ? 'acted-on' : 'claim';
}
