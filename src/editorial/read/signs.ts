import type { Finding, Fix } from '#domain/finding.ts';
import { forbiddenIn } from './text.ts';

/** What stands in a text that looks right and is not: told all at once, and looked through by every other check. */
export interface Signs {
  /** The text as a reader takes it: letters in one piece, without what nobody sees. */
  readonly text: string;
  readonly findings: readonly Omit<Finding, 'file'>[];
  /** The place in the file of a place in the text. A fix there would hit the wrong letters, and waits for the next round. */
  inFile<Placed extends Pick<Finding, 'line' | 'column' | 'fix'>>(placed: Placed): Placed;
}

interface Odd {
  /** What the checks read in its place. */
  readonly read: string;
  readonly severity?: Finding['severity'];
  readonly message?: string;
  readonly fix?: string;
}

/** The most findings of this kind that are told for one file. */
const mostTold = 40;

const byMachine = 'Kjør «npm run sjekk -- --fiks», så blir det rettet.';
const code = (sign: string): string => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Emoji that are joined of several, which readers of screens take apart in ways of their own. */
const picture = '\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?';
const joined = `${picture}(?:\\u200d${picture})+`;
const pieces = '[^\\p{M}]\\p{M}+';
const single =
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u00b2\\u00b3\\u00b9\\u2000-\\u200f' +
  '\\u2010\\u2011\\u2028-\\u202f\\u205f\\u2060\\u2066-\\u2069\\u2070-\\u209c\\u3000\\ue000-\\uf8ff\\ufb00-\\ufb06\\ufeff\\ufffd]';
const odd = new RegExp(`${joined}|${pieces}|${single}`, 'gu');

/** Signs that look like others: what a reader takes them for, which is also what a machine may put in their place. */
const lookalikes: readonly (readonly [
  pattern: RegExp, severity: Finding['severity'], what: (sign: string) => string, read: (sign: string) => string,
])[] = [
  [/[\u2028\u2029]/, 'feil', (sign) => `Her står et linjeskift fra et annet program (${code(sign)})`, () => ' '],
  [/[\u2010\u2011]/, 'advarsel', (sign) => `Her står en bindestrek som søket ikke kjenner (${code(sign)})`, () => '-'],
  [/[\u2007\u202f]/, 'advarsel', (sign) => `Her står et hardt mellomrom av en uvanlig bredde (${code(sign)})`, () => '\u00a0'],
  [/[\u2000-\u200a\u205f\u3000]/, 'advarsel', (sign) => `Her står et mellomrom av en uvanlig bredde (${code(sign)})`, () => ' '],
  [
    /[\ufb00-\ufb06]/, 'feil', (sign) => `«${sign}» er flere bokstaver i ett tegn, og søket finner dem ikke`,
    (sign) => sign.normalize('NFKC'),
  ],
];

function oddOf(sign: string): Odd | undefined {
  if (/\p{Extended_Pictographic}/u.test(sign)) {
    if (!sign.includes('\u200d')) return undefined;
    const message = `«${sign}» er satt sammen av flere bilder, og blir lest opp ulikt. Skriv det med ord.`;
    return { read: sign.replaceAll('\u200d', ''), severity: 'feil', message };
  }
  if (sign.length > 1) return { read: sign.normalize('NFC') };
  if (sign === '\u00ad') return { read: '' };
  if (/[\u00b2\u00b3\u00b9\u2070-\u209c]/.test(sign)) {
    const remedy = 'Er det en kilde, skriv <Kilde id="…" />. Er det et mål, skriv det med ord.';
    return {
      read: sign, severity: 'advarsel', message: `«${sign}» er et lite tall eller en liten bokstav fra et annet program. ${remedy}`,
    };
  }
  for (const [pattern, severity, what, read] of lookalikes)
    if (pattern.test(sign)) return { read: read(sign), severity, message: `${what(sign)}. ${byMachine}`, fix: read(sign) };
  const forbidden = forbiddenIn(sign);
  if (!forbidden) return undefined;
  // What has no width can go; of the others only the writer knows what stood there.
  return { read: '', severity: 'feil', message: forbidden.message, ...(/[\u200b-\u200d\u2060\ufeff]/.test(sign) ? { fix: '' } : {}) };
}

/** Reads a text as a reader takes it, and says what stands in it that nobody sees. */
export function signsIn(text: string): Signs {
  const same: Signs = { text, findings: [], inFile: (placed) => placed };
  if (text.search(odd) === -1) return same;
  const findings: Omit<Finding, 'file'>[] = [];
  /** By line: for each letter as it is read, where it stands in the file. */
  const places = new Map<number, readonly number[]>();
  const lines = text.split('\n').map((line, index) => {
    const read = readLine(line, (column, { severity, message, fix }, length) => {
      if (severity === undefined || message === undefined || findings.length >= mostTold) return;
      const mend = fix === undefined ? {} : { fix: { length, text: fix } satisfies Fix };
      findings.push({ severity, rule: 'tegn', line: index + 1, column: column + 1, message, ...mend });
    });
    if (read.places) places.set(index + 1, read.places);
    return read.text;
  });
  return {
    text: lines.join('\n'),
    findings,
    inFile: (placed) => {
      const columns = places.get(placed.line);
      if (!columns) return placed;
      const moved = { ...placed, column: (columns[placed.column - 1] ?? placed.column - 1) + 1 };
      Reflect.deleteProperty(moved, 'fix');
      return moved;
    },
  };
}

interface ReadLine {
  readonly text: string;
  readonly places?: readonly number[];
}

function readLine(line: string, tell: (column: number, found: Odd, length: number) => void): ReadLine {
  let read = '';
  let from = 0;
  const places: number[] = [];
  const add = (words: string, at: number, step: 0 | 1) => {
    for (let index = 0; index < words.length; index += 1) places.push(at + index * step);
    read += words;
  };
  const inPieces: number[] = [];
  for (const { 0: sign, index } of line.matchAll(odd)) {
    const found = oddOf(sign);
    if (!found || found.read === sign && found.message === undefined) continue;
    if (found.message === undefined && sign !== '\u00ad') inPieces.push(index, index + sign.length);
    add(line.slice(from, index), from, 1);
    add(found.read, index, 0);
    from = index + sign.length;
    tell(index, found, sign.length);
  }
  const [first] = inPieces;
  const last = inPieces.at(-1);
  if (first !== undefined && last !== undefined) {
    const span = line.slice(first, last);
    const message = `Bokstaver i linja er skrevet i to deler, slik noen Mac-programmer gjør, og søket finner dem ikke. ${byMachine}`;
    tell(first, { read: '', severity: 'feil', message, fix: span.normalize('NFC') }, span.length);
  }
  if (from === 0) return { text: line };
  add(line.slice(from), from, 1);
  return { text: read, places: [...places, line.length] };
}
