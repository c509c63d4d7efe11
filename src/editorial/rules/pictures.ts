import type { Finding } from '#domain/finding.ts';
import type { Content } from '#editorial/read/content.ts';
import { knowsBody } from '#editorial/read/entry.ts';
import { picturePath } from '#editorial/read/kinds.ts';
import { pictureSize } from './picture-size.ts';

/**
 * The heaviest picture that is let through, the weight from which we advise, and the most dots: the build unpacks them all to make
 * smaller copies.
 */
const pictureLimits = { refuse: 4_000_000, advise: 1_000_000, dots: 50_000_000 } as const;

const signatures: readonly (readonly [ending: RegExp, matches: (bytes: Buffer) => boolean])[] = [
  [/\.png$/, (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
  [/\.jpe?g$/, (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  [/\.webp$/, (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'],
  [/\.avif$/, (bytes) => bytes.toString('latin1', 4, 12) === 'ftypavif'],
];

/** The last chunk of every PNG: its name and checksum, which are always the same. */
const pngEnd = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const jpegScan = Buffer.from([0xff, 0xda]);
const jpegEnd = Buffer.from([0xff, 0xd9]);

/**
 * Whether the end is missing, as when a copy was cut short. A JPEG may hold a small whole one first, so its end must follow the last
 * scan.
 */
function isCutShort(path: string, bytes: Buffer): boolean {
  if (path.endsWith('.png')) return !bytes.includes(pngEnd);
  return /\.jpe?g$/.test(path) && bytes.lastIndexOf(jpegEnd) <= bytes.lastIndexOf(jpegScan);
}

/**
 * Pictures that are broken, too heavy, missing or not used. In the folder of a page whose picture is written wrong an
 * unused one is most likely the one that was meant: nobody is told to delete it.
 */
export function pictureFindings({ files, entries, findings: before }: Content): Finding[] {
  const misspelt = before.filter(({ rule }) => rule === 'bilde').map(({ file }) => file);
  const pictures = files.filter((file) => file.type === 'file' && picturePath.test(file.path));
  const used = new Set<string>();
  const folderOf = (path: string): string => path.replace(/[^/]*$/, '');
  const unreadFolders = new Set([...entries.filter((entry) => !knowsBody(entry)).map(({ file }) => file), ...misspelt].map(folderOf));
  const findings: Finding[] = [];
  const known = new Set(pictures.map((file) => `content/${file.path}`));
  for (const entry of entries)
    for (const target of entry.targets ?? []) {
      if (target.kind !== 'bilde') continue;
      const path = `${folderOf(entry.file)}${target.url.slice(2)}`;
      used.add(path);
      if (known.has(path)) continue;
      unreadFolders.add(folderOf(entry.file));
      findings.push({ severity: 'feil', rule: 'bilde', file: entry.file, line: target.line, column: target.column,
        message: `Bildet «${target.url}» finnes ikke. Legg fila i samme mappe, eller rett navnet.` });
    }
  for (const picture of pictures) {
    const file = `content/${picture.path}`;
    const at = { file, line: 1, column: 1, rule: 'bilde' } as const;
    const weight = `${(picture.bytes.length / 1_000_000).toFixed(1).replace('.', ',')} MB`;
    const size = pictureSize(picture.path, picture.bytes);
    const signature = signatures.find(([ending]) => ending.test(picture.path));
    if (signature && !signature[1](picture.bytes)) findings.push({
      severity: 'feil', ...at, message: 'Bildet er ødelagt, eller endelsen passer ikke til innholdet. Lagre det på nytt.',
    });
    else if (isCutShort(picture.path, picture.bytes))
      findings.push({ severity: 'feil', ...at, message: 'Bildet er kuttet: slutten mangler. Hent det på nytt der du fant det.' });
    else if (!size) findings.push({ severity: 'feil', ...at, message: 'Bildet er ødelagt: det sier ikke hvor stort det er. Åpne det i et ' +
      'bildeprogram og lagre det på nytt, eller hent det der du fant det.' });
    else if (size.width * size.height > pictureLimits.dots)
      findings.push({ severity: 'feil', ...at, message: `Bildet er ${size.width} × ${size.height} punkter. Gjør det mindre, for eksempel ` +
        `2000 punkter bredt; grensen er ${pictureLimits.dots / 1_000_000} millioner punkter til sammen.` });
    else if (picture.bytes.length > pictureLimits.refuse)
      findings.push({ severity: 'feil', ...at, message: `Bildet er ${weight}. Gjør det mindre; grensen er 4 MB.` });
    else if (picture.bytes.length > pictureLimits.advise)
      findings.push({ severity: 'advarsel', ...at, message: `Bildet er ${weight}. Gjør det mindre enn 1 MB, så går byggingen raskere.` });
    if (!used.has(file) && !unreadFolders.has(folderOf(file)))
      findings.push({ severity: 'advarsel', ...at, message: 'Bildet brukes ikke. Vis det i artikkelen, eller slett fila.' });
  }
  return findings;
}
