import { routes } from '#config/routes.ts';
import type { Finding } from '#domain/finding.ts';
import { slugify, slugPattern } from '#domain/slug.ts';
import type { ContentFile } from './files.ts';
import { contentKinds, fileOf, ignoredPath, pageFolders, picturePath, type ContentKind } from './kinds.ts';

/** An address longer than this is cut off where people paste it. */
const slugLimit = 80;

/** Names that the site or its host keeps for itself. */
const reserved = new Set(['index', '404', 'pagefind', '_astro']);

/** The kind of a file by its place, with the slug its path gives; undefined when it belongs nowhere. */
export function kindOf(path: string): { readonly kind: ContentKind; readonly slug: string | undefined } | undefined {
  const kind = contentKinds.find((candidate) => candidate.path.test(path));
  return kind && { kind, slug: kind.path.exec(path)?.groups?.['slug'] };
}

/** Files that would vanish without a word, or whose name cannot be an address. */
export function placementFindings(files: readonly ContentFile[]): Finding[] {
  // Each file, and each folder with a mark for what it holds.
  const paths = new Set(files
    .filter((file) => file.type === 'file' && !ignoredPath.test(file.path))
    .flatMap(({ path }) => [path, `${path.replace(/[^/]*$/, '')}${picturePath.test(path) ? '*bilde' : '*'}`]));
  return files.flatMap((file) => {
    const message = fault(file, paths);
    return message === undefined
      ? []
      : [{ severity: 'feil' as const, rule: 'filnavn', file: `content/${file.path}`, line: 1, column: 1, message }];
  });
}

function fault({ path, type }: ContentFile, paths: ReadonlySet<string>): string | undefined {
  if (type === 'link') return 'Dette er en snarvei til noe utenfor mappa. Legg selve fila her, eller slett snarveien.';
  if (type === 'folder') return folderFault(path, paths);
  if (ignoredPath.test(path)) return undefined;
  if (picturePath.test(path)) return undefined;
  const found = kindOf(path);
  if (!found) return misplaced(path);
  const { kind, slug } = found;
  if (slug === undefined) return undefined;
  if (!slugPattern.test(slug)) {
    const better = slugify(slug);
    return `Navnet «${slug}» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ae, ø → o, å → a). ` +
      `${better ? `Kall det «${better}».` : 'Gi det et navn med bokstaver.'}`;
  }
  if (slug.length > slugLimit) return `Navnet er ${slug.length} tegn og blir for lang adresse. Kort det ned til høyst ${slugLimit}.`;
  if (reserved.has(slug)) return `Navnet «${slug}» er opptatt av nettstedet selv. Velg et annet.`;
  if (kind.name === 'side' && !(Object.values(routes) as string[]).includes(`/${slug}/`))
    return `Ingen mal viser «${slug}». Sider om nettstedet må ha en mal i src/pages; be en utvikler, eller lag en artikkel i stedet.`;
  return undefined;
}

/** Folders of pages: each must hold an index.mdx. */
const pageFolder = new RegExp(`^(?:${pageFolders})/[^/]+$`);

/** What a file was surely meant as, by where it lies in such a folder. */
const loose = new RegExp(`^(?:${pageFolders})/[^/]+\\.mdx?$`, 'i');
const misnamed = new RegExp(`^(?:${pageFolders})/[^/]+/[^/]+\\.mdx$`);
const tooDeep = new RegExp(`^(?:${pageFolders})/(?:[^/]+/){2,}[^/]+\\.mdx$`);

function folderFault(path: string, paths: ReadonlySet<string>): string | undefined {
  if (/\.(?:mdx|yaml)$/.test(path)) return 'Dette er en mappe med navn som en fil. Gi mappa et annet navn.';
  if (pageFolder.test(path) && !paths.has(`${path}/*`) && !paths.has(`${path}/*bilde`))
    return 'Mappa er tom. Legg index.mdx i den, eller slett den.';
  if (pageFolder.test(path) && paths.has(`${path}/*bilde`) && !paths.has(`${path}/index.mdx`))
    return 'Mappa har bilder, men ingen index.mdx. Lag siden, eller slett mappa.';
  return undefined;
}

function misplaced(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  if (name.startsWith('.')) return 'Skjulte filer blir ikke en del av nettstedet. Slett den, eller fjern punktumet foran navnet.';
  if (loose.test(path)) return 'Fila ligger løst. Lag en mappe med sidens navn, legg fila i den, og kall den index.mdx.';
  if (misnamed.test(path)) return 'Bare index.mdx blir en side. Gi fila det navnet, eller lag en egen mappe.';
  if (tooDeep.test(path)) return `Siden ligger for dypt. Flytt mappa rett under ${path.split('/')[0] as string}.`;
  if (/\.(?:md|markdown)$/i.test(path) || /\.mdx$/i.test(path))
    return 'Fila må hete index.mdx med små bokstaver, i en mappe for seg, for å bli en side.';
  if (/\.ya?ml$/i.test(path)) return 'Fila hører ikke til noen samling. Se content/README.md for hvor den skal ligge, eller slett den.';
  if (/\.(?:svg|gif|bmp|tiff?|heic|png|jpe?g|webp|avif)$/i.test(path))
    return 'Bilder må være png, jpg, webp eller avif, med små bokstaver i endelsen, i samme mappe som siden.';
  return 'Fila blir ikke en del av nettstedet. Flytt den til rett mappe (se content/README.md), eller slett den.';
}

/** What the check would say of a file of this kind and name, were it there; undefined when it may be called that. */
export function nameFault(kind: ContentKind, slug: string): string | undefined {
  const [finding] = placementFindings([{ path: fileOf(kind, slug), type: 'file', bytes: Buffer.alloc(0) }]);
  return finding?.message;
}
