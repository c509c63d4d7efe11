import { anyOf, words, type Match } from './sentence.ts';

const who = '(?:jeg|du|han|hun|hen|vi|dere|de|man|noen|alle|meg|deg|seg|oss|pasienten|brukeren|personen|sønnen|datteren|mannen|kona|' +
  'faren|moren|broren|søsteren)';
/** Before a noun it is another word: «ren glede». */
const dirty = '(?:ren|rein|rene|reine|clean|skitten|skitne)(?=[^\\p{L}]*$|[.,;:!?)»]| (?:i|for|fra|nå|igjen|og|etter|på|siden|hele|' +
  'lenge|uten|når|da|men|helt|eller|fordi|hvis|til|selv|om)(?!\\p{L}))';
const labels: readonly RegExp[] = [
  words(`${who}(?: \\p{L}+){0,2}? (?:er|var|har vært|blir|ble|er blitt|har blitt|holder|holdt)(?: (?:meg|deg|seg|nå|endelig|helt|` +
    `fortsatt|ikke|alltid)){0,2} ${dirty}`),
  words(`(?:er|var|blir|ble) ${who}(?: \\p{L}+)? ${dirty}`),
  words(`(?:bli|blitt|være|vært|forbli|forblir|hold(?:e|er|t)?|holdt)(?: (?:meg|deg|seg|helt|endelig))? ${dirty}(?: (?:for|fra|igjen|i))?`),
  words('(?:ren|rein) (?:for|fra) (?:rus|stoff|alkohol)\\p{L}*|(?:rusfri|nykter|edru|clean) og (?:ren|rein|clean)|(?:ren|rein) og ' +
    '(?:rusfri|nykter|edru)'),
  words('(?:rene?|skitne?|skitten|reine?) (?:urin)?prøver?|(?:urin)?prøve(?:n|ne)? (?:er|var) (?:rene?|skitne?|skitten)|avga? ' +
    '(?:rene?|skitne?|skitten)'),
  words('(?:skitne?|skitten) (?:bruker|brukere|rusbruker\\p{L}*)'),
];
/** Things, and what is in them, may be clean. */
const things = anyOf('hud(?:en)?', 'hender?', 'hånda?e?n?', 'hendene', 'nål\\p{L}*', 'sprøyt\\p{L}*', 'kanyle\\p{L}*', 'sår(?:et)?',
  'utstyr\\p{L}*', 'vann\\p{L}*', 'klær\\p{L}*', 'seng\\p{L}*', 'rom(?:met)?', 'luft\\p{L}*', 'samvittighet\\p{L}*', 'hus(?:et)?',
  'kjøkken\\p{L}*', 'glass(?:et)?', 'sengetøy', 'dusj\\p{L}*', 'vask\\p{L}*', 'såpe', 'bad(?:et)?', 'stoffet', 'pulver\\p{L}*',
  'lunge\\p{L}*', 'tenner', 'munn\\p{L}*');

/** Words that call people clean or dirty. They are what keeps many from asking for help. */
export function labelIn(text: string): Match | undefined {
  if (things.test(text)) return undefined;
  const match = labels.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  return match ? { index: match.index, found: match[0] } : undefined;
}
