import { anyOf, isDenied, isTold, words, type Match } from './sentence.ts';

const count = '(?:en halv|én halv|en kvart|halvannen|halve?|kvart|hele?|en|én|ett|et|ei|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|' +
  'tjue|tretti|femti|hundre|et par|\\d+(?:[,.]\\d+)?)';
const medicine = '(?:tablett(?:er|en)?|pill(?:er?|en)|kaps(?:el|ler)|dråper?|milligram|mg|ml|milliliter|mikrogram|plaster|' +
  'teskje(?:er)?|spiseskje(?:er)?|kork(?:er)?|doser?)';
const drug = '(?:sobril|valium|rivotril|xanor|vival|stesolid|imovane|stilnoct|paracet|ibux|lyrica|subutex|tramadol|nobligan|paralgin)';
const drink = '(?:enhet(?:er)?|øl|pils|glass(?! (?:vann|melk|saft|brus|te))|drink(?:er)?|shots?|flasker?|boks(?:er)?)';
const pace = '(?:hver(?: (?:tredje|andre|annen|fjerde|fjortende))?|per|pr\\.?|om|i|annenhver|annen ?hver|for hver) (?:dag(?:en)?|uke|' +
  'uka|uken|døgn(?:et)?|morgen(?:en)?|kveld(?:en)?|måned(?:en)?|time(?:n)?)|daglig|ukentlig';
const fraction = `(?:halvparten|(?:en|ei|én) (?:tredel|tredjedel|firedel|fjerdedel|femdel|femtedel|tidel)|(?:${count}) ?(?:%|prosent)|` +
  `${count} ${medicine}|${count} ${drink}|dosen)`;
const reduce = '(?:trapp(?:e|er)?(?: \\p{L}+){0,2}? ned|reduser(?:e|er)?|kutt(?:e|er)?|senk(?:e|er)?|minsk(?:e|er)?|gå(?:r)?(?: ' +
  '\\p{L}+){0,2}? ned|halver(?:e|er)?|ta(?:r)? bort|ta(?:r)? vekk)';

/** The reader is told, or allowed, to do it. */
const tells = '(?:^|(?<=[.!?:;,–] ?)|(?<![\\p{L}])(?:kan|skal|bør|må|så|og|å) (?:(?:du|dere|hun|han|de) )?(?:heller |bare |først |også )?)';
const instruct = (verbs: string, rest: string): RegExp =>
  new RegExp(`${tells}(?:${verbs})(?![\\p{L}])${rest}(?![\\p{L}\\p{N}])`.replaceAll(' ', '[\\s\\u00a0]'), 'iu');

const steps: readonly RegExp[] = [
  words(`${count} (?:${medicine}|${drink}) (?:mindre|færre|mer)`),
  words(`${reduce}(?: [\\p{L}]+){0,4}? (?:med |til )?${fraction}(?: [\\p{L}]+){0,4}? (?:${pace})`),
  words(`(?:mindre|færre|halvparten)(?: \\p{L}+){0,3}? (?:hver (?:tredje|andre|annen|fjerde|fjortende) dag|annenhver dag|for hver dag|` +
    `for hver uke)`),
  instruct('trapp(?:e)?(?: \\p{L}+){0,3}? ned', `(?: [\\p{L}]+){0,3} (?:over|på|i løpet av) ${count} (?:dag(?:er)?|døgn|uke(?:r)?|` +
    `måned(?:er)?)`),
  instruct('halver(?:e)?|doble?|dobbel|øk(?:e)?|kutt(?:e)?|reduser(?:e)?', '(?: [\\p{L}]+){0,1} (?:dosen|dosene|mengden)'),
  instruct('ta|bruk(?:e)?|drikk(?:e)?|dropp(?:e)?|hopp(?:e)? over|stå over',
    '(?: [\\p{L}]+){0,5}? (?:annenhver|annen ?hver|hver tredje|hver andre) (?:dag|dose|tablett|gang)'),
];
const taken: readonly RegExp[] = [
  instruct('ta|svelge?|spise?|bruke?|gi|prøve?', `(?: (?:\\p{L}+)){0,3}? ${count} (?:${medicine}|${drug})`),
  instruct('ta|bruke?|gi', '(?: (?:en|ei))? (?:halv|dobbel|ekstra|full|hel|større|mindre) (?:dose|tablett|pille)'),
  instruct('ta|drikke?', `(?: (?:\\p{L}+)){0,2}? ${count} ${drink}(?: \\p{L}+){0,3}? (?:${pace})`),
  words(`(?:ti|tjue|tretti|førti|femti|hundre|to hundre|fem) (?:milligram|mikrogram|milliliter)`),
];
const howMuch = new RegExp(`${words(`${count} (?:${medicine}|${drink})|prosent|halvparten`).source}|%`, 'iu');
const doctorOnly = anyOf('legen?', 'legene', 'avdelingen');

/** A step of tapering: how much less, and how often. A reader might follow it, and only a doctor who knows her can say. */
export const taperIn = (text: string): Match | undefined => firstOf(steps, text);

/** A dose in words: «ta to tabletter». */
export const doseInWords = (text: string): Match | undefined => firstOf(taken, text);

function firstOf(patterns: readonly RegExp[], text: string): Match | undefined {
  if (/\?\s*$/.test(text) || isTold(text)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match || isDenied(text, match.index + match[0].length)) continue;
    // That the doctor lowers the dose each week is how it is done; how much is not for the text to say.
    if (doctorOnly.test(text) && !howMuch.test(match[0])) continue;
    return { index: match.index, found: match[0].trim() };
  }
  return undefined;
}
