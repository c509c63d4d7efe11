import type { Fix } from '#domain/finding.ts';
import { slugify } from '#domain/slug.ts';
import type { Target } from '../entry.ts';
import { textOf, type Refuse, type TreeNode } from './tree.ts';

const pictureFile = /^\.\/[a-z0-9-]+\.(?:png|jpe?g|webp|avif)$/;
const linkAddress = /^(?:https:\/\/[^\s]+|\/(?:[a-z0-9/-]*[a-z0-9-])?\/?(?:#[a-z0-9-]+)?|#[a-z0-9-]+|mailto:[^\s@]+@[^\s@]+)$/i;
/** What programs and hurried people write where the picture should be told. */
const saysNothing = /^(?:(?:et |ei |en )?(?:bilde|bildet|foto|illustrasjon|ikon|image|picture|photo|img|figur)(?:[\s_-]*\d*)?|(?:img|dsc|dscn|pxl|wp|screenshot|skjermbilde)[\s_-].*|\S+\.(?:png|jpe?g|webp|avif|gif|heic))[.!]?$/i;
const emptyLabel = /^(?:her|klikk her|trykk her|les mer|les mer her|mer|se her|denne siden|denne lenken|lenke|link|nettside|nettsiden)$/i;

/** Whether a link or a picture has an address that works and words that say where it leads. */
export function checkAddress(node: TreeNode, body: string, refuse: Refuse, targets: Target[]): void {
  const url = node.url ?? '';
  const place = node.position?.start ?? { line: 1, column: 1 };
  if (node.type === 'image') {
    if (pictureFile.test(url)) targets.push({ kind: 'bilde', url, line: place.line, column: place.column });
    else refuse(node, 'bilde', pictureFault(url));
    if (!node.alt?.trim())
      refuse(node, 'bilde', 'Bildet mangler alternativ tekst. Skriv hva det viser: ![to personer på en benk](./bilde.jpg).');
    else if (saysNothing.test(node.alt.trim()))
      refuse(node, 'bilde', `«${node.alt.trim()}» sier ikke hva bildet viser. Skriv det: ![to personer på en benk](${url}).`);
    return;
  }
  if (/^tel:/i.test(url)) return refuse(node, 'telefonnummer', 'Telefonnumre skrives ikke for hånd. Bruk <Ring id="…" />.');
  if (!linkAddress.test(url))
    refuse(node, 'lenke', `Lenken «${url}» kan ikke brukes. Skriv https://… ut av nettstedet, og /artikler/navn/ innenfor.`);
  else if (/^\/[^#]*[^/#](?:#|$)/.test(url)) refuse(node, 'lenke',
    `Lenken «${url}» må ha skråstrek til slutt: ${url.replace(/(#|$)/, '/$1')}`, withAddress(node, body, url, url.replace(/(#|$)/, '/$1')));
  else if (/^[/#]/.test(url)) targets.push({ kind: 'lenke', url, line: place.line, column: place.column });
  const label = textOf(node).trim();
  if (label === '') refuse(node, 'lenketekst', 'Lenken har ingen tekst. Skriv hva leseren finner der.');
  else if (emptyLabel.test(label.replace(/^[\s«»‹›<>→-]+|[\s.,:;!…«»‹›<>→-]+$/gu, '')))
    refuse(node, 'lenketekst', `Lenketeksten «${label}» sier ikke hvor den fører. Skriv hva leseren finner der.`);
  else if (/^(?:https?:\/\/|www\.)/.test(label)) refuse(node, 'lenketekst',
    `Lenketeksten «${label}» er en adresse. Skriv hva leseren finner der: [tekst](${url.replace(/^http:/, 'https:')}).`);
}

/** Why a picture cannot be shown by this address. */
function pictureFault(url: string): string {
  const name = url.replace(/^\.\//, '');
  const file = /^[^/:]+\.(\w+)$/.exec(name);
  if (!file) return `Bildet «${url}» må ligge i samme mappe som artikkelen: ![beskrivelse](./bilde.jpg).`;
  if (!/^(?:png|jpe?g|webp|avif)$/i.test(file[1] as string))
    return `Bildet «${url}» er av en type som ikke kan brukes. Lagre det som png, jpg, webp eller avif.`;
  const better = `${slugify(name.replace(/\.\w+$/, '')) || 'bilde'}.${(file[1] as string).toLowerCase()}`;
  if (name === better) return `Bildet «${url}» mangler ./ foran navnet. Skriv «./${name}».`;
  return `Navnet på bildet «${url}» kan bare ha små bokstaver a–z, tall og bindestrek. Kall fila ${better}, og skriv «./${better}».`;
}

/** The link as it is written, with another address. */
function withAddress(node: TreeNode, body: string, from: string, to: string): Fix | undefined {
  const raw = body.slice(node.position?.start.offset, node.position?.end.offset);
  return raw.includes('\n') || !raw.includes(`](${from}`) ? undefined : { length: raw.length, text: raw.replace(`](${from}`, `](${to}`) };
}
