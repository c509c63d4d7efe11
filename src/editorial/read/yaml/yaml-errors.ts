import type { YAMLParseError } from 'yaml';

export interface YamlFault {
  /** Where in the text it stands. */
  readonly offset: number;
  readonly message: string;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** A slip that shows in one line: what to look for, and what to say about it. The first that fits is said. */
type Slip = readonly [pattern: RegExp, say: (match: RegExpExecArray) => string];

const field = String.raw`^[ ]*(?:- +)*((?!-)[\p{L}\d_-]+)`;

const missingQuote = 'Et anførselstegn mangler på slutten. Sett «"» til slutt på linja.';

export const tooDeep = 'Linja har for mange klammer eller listetegn inne i hverandre. Behold ett.';

/** What a line says about itself, whatever the parser stumbled in. */
const slips: readonly Slip[] = [
  [/^(?:<{7}|={7}|>{7})/, () =>
    'Her står merker etter at to utgaver av fila ble slått sammen (<<<<<<<, =======, >>>>>>>). Behold den ene utgaven, og slett merkene.'],
  [/^ *\t/, () => 'Linja begynner med tabulator. Bruk mellomrom.'],
  [/^ *\u00a0/, () => 'Linja begynner med et hardt mellomrom. Slett det, og skriv vanlige mellomrom.'],
  [new RegExp(`${field}:\\u00a0`, 'u'), () => 'Etter kolon står et hardt mellomrom. Slett det, og skriv et vanlig mellomrom.'],
  [new RegExp(`${field} *= *(.+)$`, 'u'), ([, name, value]) => `Bruk kolon i stedet for =. Skriv «${name}: ${inQuotes(value)}».`],
  [
    new RegExp(`${field}:(?=["'\\p{L}\\d])(.+)$`, 'u'),
    ([, name, value]) => `Det mangler et mellomrom etter kolon. Skriv «${name}: ${inQuotes(value)}».`,
  ],
  [new RegExp(`${field} +(["'].*)$`, 'u'), ([, name, value]) => `Det mangler kolon etter «${name}». Skriv «${name}: ${inQuotes(value)}».`],
  [new RegExp(`${field} *$`, 'u'), ([, name]) => `Det mangler kolon etter «${name}». Skriv «${name}: "tekst"».`],
  [/^ *-(["'].*)$/, ([, text]) => `Det mangler et mellomrom etter bindestreken. Skriv «- ${text}».`],
  [/^ +(["']).*\1 *$/, () => 'Punktet mangler «- » foran.'],
  [/"[^"]*"#/, () => 'Det mangler et mellomrom foran #. Skriv det, eller sett # inne i anførselstegnene.'],
  [
    /^ *(?:- +)*(?:[\p{L}\d_-]+: +)?"(?:[^"\\]|\\.)*"[^\s,#\]}:].*"/u,
    () => 'Teksten har anførselstegn inne i anførselstegn. Bruk «…» inne i teksten.',
  ],
  [
    /^ *(?:- +)*(?:[\p{L}\d_-]+: +)?(["'])[^"']*\1 *[^\s,#\]}:]/u,
    () => 'Det står noe etter det siste anførselstegnet. Flytt det innenfor, eller slett det.',
  ],
  [/\[[^\]]*["'\w] +["'][^\]]*\]/, () => 'Det mangler komma i lista. Skriv komma mellom hver: ["en", "to"].'],
  [/\[[^[\]]*\][^[]*\]/, () => 'Det står en ] for mye.'],
  [/: *\[[^\]]*$/, () => 'Lista mangler ] til slutt på linja.'],
  [/: *\{[^}]*$/, () => 'Det mangler } til slutt på linja.'],
  [/^[^"]*(?:"[^"]*"[^"]*)*"[^"]*$/, () => 'Linja har ett anførselstegn for lite eller for mye. Sett ett foran og ett bak hver tekst.'],
];

/** What is left to say by the parser's own name for the error. Its English sentences are never shown. */
const byCode: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Det samme feltet står to ganger. Fjern det ene.',
  TAB_AS_INDENT: 'Linja begynner med tabulator. Bruk mellomrom.',
  BAD_DQ_ESCAPE: 'Tegnet \\ kan ikke stå slik i en tekst. Fjern det, eller skriv \\\\.',
  BAD_SCALAR_START: 'Teksten begynner med et tegn som har en egen betydning her. Sett anførselstegn om teksten: felt: "tekst".',
  BLOCK_AS_IMPLICIT_KEY: 'Linja har kolon eller innrykk på feil sted. Sett anførselstegn om teksten: felt: "tekst".',
  BAD_INDENT: 'Linja har feil innrykk. Gi den like mange mellomrom foran som linjene den hører sammen med.',
};

const unreadable = 'Linja lar seg ikke lese. Skriv felt: "tekst", med kolon, ett mellomrom og anførselstegn, og like mye innrykk ' +
  'som linjene rundt.';

/**
 * What to mend in a text that cannot be read. One slip makes the parser stumble many times: only the first counts, but each doubled field
 * is a slip of its own.
 */
export function explainErrors(errors: readonly YAMLParseError[], text: string): YamlFault[] {
  const told = errors.filter(({ code }, index) => index === 0 || (code === 'DUPLICATE_KEY' && errors[0]?.code === code));
  return told.map((error) => explain(error, text));
}

function explain({ code, pos, message }: YAMLParseError, text: string): YamlFault {
  const offset = Math.min(pos[0], Math.max(0, text.length - 1));
  const lines = linesOf(text);
  const at = Math.max(0, lines.findLastIndex(({ start }) => start <= offset));
  if (code === 'DUPLICATE_KEY') return notIndented(lines, at) ?? { offset: pos[0], message: byCode[code] as string };
  if (code === 'RESOURCE_EXHAUSTION') return { offset: lines[at]?.start ?? 0, message: tooDeep };
  return endAbove(lines, at, code) ?? emptyListAbove(lines, at) ?? unclosedQuote(lines, at) ?? slipIn(lines[at], pos[0])
    ?? spaceTooMuch(lines, at)
    ?? {
      offset: pos[0],
      message: /without - indicator/.test(message) ? 'Punktet mangler «- » foran, eller har feil innrykk.' : (byCode[code] ?? unreadable),
    };
}

function slipIn(line: Line | undefined, offset: number): YamlFault | undefined {
  const found = slips.map(([pattern, say]) => ({ match: pattern.exec(line?.text ?? ''), say })).find(({ match }) => match !== null);
  return found?.match ? { offset, message: found.say(found.match) } : undefined;
}

/** A line that ends one document and begins another: the rest of the file would not be read. */
function endAbove(lines: readonly Line[], at: number, code: string): YamlFault | undefined {
  const end = code === 'MULTIPLE_DOCS' ? lines.slice(0, at + 1).findLast(({ text }) => /^(?:---|\.\.\.) *$/.test(text)) : undefined;
  return end && { offset: end.start, message: 'Her står --- eller ... på en linje for seg, og resten av fila blir borte. Fjern linja.' };
}

/** Fields that belong below another, and stand beside it: their names are doubled then, and none of them is to be deleted. */
function notIndented(lines: readonly Line[], at: number): YamlFault | undefined {
  const above = lines.slice(0, at).findLastIndex(({ text }) => /^(?:gjennomgattAv|omKilden): *$/.test(text));
  const [, name] = /^(\p{L}+)/u.exec(lines[above]?.text ?? '') ?? [];
  const below = lines[above + 1];
  if (name === undefined || below === undefined || at - above > 4 || /^[ #]/.test(below.text)) return undefined;
  return { offset: below.start, message: `Linjene under «${name}» hører til det feltet. Sett to mellomrom foran hver av dem.` };
}

/** `[]` is how an empty list of redirects is written, and stands in the way of the first one. */
function emptyListAbove(lines: readonly Line[], at: number): YamlFault | undefined {
  const empty = lines.slice(0, at + 1).find(({ text }) => /^\[\] *$/.test(text));
  return empty && { offset: empty.start, message: 'Linja med [] sier at lista er tom. Fjern den når lista har oppføringer.' };
}

/** A quotation that is not closed swallows the lines after it, and the parser stumbles far below. */
function unclosedQuote(lines: readonly Line[], at: number): YamlFault | undefined {
  const open = lines.slice(0, at + 1).findLast(({ text }) =>
    /^ *(?:- +)*(?:[\p{L}\d_-]+: +)?(?:"(?:[^"\\]|\\.)*|'[^']*)$/u.test(text) && /["']/.test(text));
  return open && { offset: open.start + open.text.length, message: missingQuote };
}

/** A comment that was made a field again by taking the # away and not the space after it. The parser blames the line before or after. */
function spaceTooMuch(lines: readonly Line[], at: number): YamlFault | undefined {
  const odd = [at, at + 1, at - 1]
    .map((index) => lines[index])
    .find((line) => line !== undefined && /^(?: {2})* [\p{L}\d_-]+:(?: |$)/u.test(line.text));
  return odd && { offset: odd.start, message: 'Linja begynner med et mellomrom for mye. Slett det.' };
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const placed = { text: line, start };
    start += line.length + 1;
    return placed;
  });
}

const inQuotes = (value = ''): string => (/^["']/.test(value.trim()) ? value.trim() : `"${value.trim()}"`);
