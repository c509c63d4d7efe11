import { existsSync } from 'node:fs';
import { dirname, extname, join, basename } from 'node:path';
import { slugify } from '#domain/slug.ts';
import { kindOf } from '#editorial/read/placement.ts';
import { picturePath } from '#editorial/read/kinds.ts';
import { Refusal } from '#editorial/report/refusal.ts';
import { writeWhole } from '#editorial/commands/write.ts';

/** What the first bytes of a picture say that it is. A name can say anything. */
const signatures: readonly (readonly [ending: string, is: (bytes: Buffer) => boolean])[] = [
  ['.png', (bytes) => bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n'],
  ['.jpg', (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
  ['.webp', (bytes) => bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP'],
  ['.avif', (bytes) => bytes.subarray(4, 12).toString('latin1') === 'ftypavif'],
];

/**
 * Lays a picture beside its page, under a name that can stand in an address («Bænken ved Åa.JPG» is `baenken-ved-aa.jpg`), and answers what
 * the text must say. Never over another picture.
 */
export function savePicture(project: string, page: string, name: string, bytes: Buffer, write: typeof writeWhole = writeWhole): string {
  if (kindOf(page.replace(/^content\//, ''))?.kind.informs !== true)
    throw new Refusal('Bilder kan bare stå på artikler, veiledninger og sider om rusmidler.');
  const ending = signatures.find(([, is]) => is(bytes))?.[0];
  if (ending === undefined)
    throw new Refusal(`«${name}» er ikke et bilde nettstedet kan vise. Lagre det som jpg, png, webp eller avif, og prøv igjen.`);
  const folder = join(project, dirname(page));
  if (!existsSync(folder)) throw new Refusal('Lagre siden først, så har bildet et sted å ligge.');
  const stem = slugify(basename(name, extname(name))) || 'bilde';
  for (let count = 1; ; count += 1) {
    const file = `${stem}${count === 1 ? '' : `-${count}`}${ending}`;
    if (existsSync(join(folder, file))) continue;
    if (!picturePath.test(`${dirname(page).replace(/^content\//, '')}/${file}`)) throw new Refusal(`Bildet kan ikke hete «${file}».`);
    write(join(folder, file), bytes);
    return `./${file}`;
  }
}
