import { isUtf8 } from 'node:buffer';
import type { Finding } from '#domain/finding.ts';

/** A page longer than this is not an article; and the Markdown parser dies of some very long ones. */
const sizeLimit = 200_000;

const again = 'Slett det og skriv ordet på nytt.';

const forbiddenCharacters: readonly (readonly [pattern: RegExp, what: string, remedy?: string])[] = [
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/, 'et styretegn som ikke synes'],
  [/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/, 'et tegn som snur leseretningen; tall kan vises baklengs'],
  [/[\u200b-\u200d\u2060\ufeff]/, 'et usynlig tegn uten bredde'],
  // What decoders put where nothing can stand, such as `&#0;`.
  [/\ufffd/, 'et tegn som ikke finnes'],
  // What Word makes its bullets of.
  [
    /[\ue000-\uf8ff]/, 'et tegn som bare finnes i et annet program, for eksempel et punktmerke fra Word',
    'Slett det. Foran punktene i en liste skal det stå «- ».',
  ],
];

/** What a forbidden character in the text is, as it stands or as an escape has made it, with its place; undefined when there is none. */
export function forbiddenIn(text: string): { readonly index: number; readonly message: string } | undefined {
  for (const [pattern, what, remedy = again] of forbiddenCharacters) {
    const index = text.search(pattern);
    if (index === -1) continue;
    const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
    return { index, message: `Her står ${what} (U+${code}). ${remedy}` };
  }
  return undefined;
}

/** What UTF-8 looks like when it has been read as Latin-1 and saved again: «Ã¥» for «å». */
const doubleEncoded = /Ã[¥¦¸†˜…\u0080-\u00bf]|Â[\u00a0-\u00bf]|â€/;

export type TextReport = { readonly text: string } | { readonly finding: Omit<Finding, 'file'> };

const fault = (message: string, line = 1, column = 1): TextReport => ({
  finding: { severity: 'feil', rule: 'tegn', line, column, message },
});

const sizeFault = (message: string): TextReport => ({ finding: { severity: 'feil', rule: 'fil', line: 1, column: 1, message } });

/** Says where the first byte stands that is not UTF-8. */
function encodingFault(bytes: Buffer): TextReport {
  const lines = bytes.toString('latin1').split(/\r\n?|\n/);
  const line = lines.findIndex((candidate) => !isUtf8(Buffer.from(candidate, 'latin1')));
  return fault('Fila er lagret som Latin-1 (Windows-1252), ikke UTF-8. Lagre den på nytt som UTF-8.', line + 1);
}

/** By its byte order mark, or by every other byte being nothing, as for letters up to ø. */
function isUtf16(bytes: Buffer): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const start = bytes.subarray(0, 1000);
  return start.length > 20 && start.toString('latin1').split('\0').length - 1 > start.length / 4;
}

/** Decodes a content file strictly, and refuses one with signs that nobody sees. A byte order mark and Windows line endings are fine. */
export function decodeText(bytes: Buffer): TextReport {
  const decoded = decodeBytes(bytes);
  if (!('text' in decoded) || !forbiddenIn(decoded.text)) return decoded;
  for (const [index, line] of decoded.text.split('\n').entries()) {
    const forbidden = forbiddenIn(line);
    if (forbidden) return fault(forbidden.message, index + 1, forbidden.index + 1);
  }
  return decoded;
}

/** Decodes a content file strictly, whatever signs stand in it; signs.ts sees through those. */
export function decodeBytes(bytes: Buffer): TextReport {
  if (bytes.length > sizeLimit)
    return sizeFault(`Fila er ${Math.round(bytes.length / 1000)} kB. Del den opp; grensen er ${sizeLimit / 1000} kB.`);
  if (isUtf16(bytes)) return fault('Fila er lagret som UTF-16. Lagre den på nytt som UTF-8.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return encodingFault(bytes);
  }
  text = text.replaceAll('\r\n', '\n');
  // A lone CR is a line to some programs and none to others: the check and the build must not disagree.
  const lone = text.indexOf('\r');
  if (lone !== -1) return fault('Linjene slutter med bare CR, slik gamle Mac-er gjorde. Lagre fila på nytt med linjeskift av typen LF.',
    text.slice(0, lone).split('\n').length);
  // Half of such a letter is often a sign that nobody sees: it is told of first.
  const double = text.search(doubleEncoded);
  if (double === -1) return { text };
  const before = text.slice(0, double).split('\n');
  return fault('Her er æ, ø eller å blitt til to tegn (dobbelt kodet tekst). Skriv bokstaven på nytt og lagre som UTF-8.', before.length,
    (before.at(-1)?.length ?? 0) + 1);
}
