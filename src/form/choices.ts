import { isDeepStrictEqual } from 'node:util';
import { routes } from '#config/routes.ts';
import { contentKinds } from '#editorial/read/kinds.ts';
import { readEntries } from '#editorial/read/read-file.ts';
import type { ContentFile } from '#editorial/read/files.ts';
import { siteAddresses } from '#editorial/rules/links.ts';
import type { Entry } from '#editorial/read/entry.ts';

/** Something a field can point at: what is written, and what the editor reads. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The fields that say what an entry is, by kind; a title for the rest. */
const says: Readonly<Record<string, readonly string[]>> = {
  kilde: ['tittel', 'utgiver', 'aar'],
  begrep: ['term'],
  hjelpetilbud: ['navn'],
  faretegn: ['kort'],
  tema: ['navn'],
  søkeord: ['navn'],
  farekort: ['overskrift'],
  'fare-begrep': ['ord'],
  synonym: ['ord'],
};

/** What an entry is called in lists. */
export const nameOf = ({ kind, id, data }: Pick<Entry, 'kind' | 'id' | 'data'>): string =>
  (says[kind] ?? ['tittel'])
    .map((field) => data[field])
    .filter((said) => said !== undefined)
    .map((said) => (Array.isArray(said) ? said.slice(0, 4).join(', ') : String(said)))
    .join(' · ') || id;

/** Reads entries of files again only when a file has changed: sources alone are six hundred. */
export function createReader() {
  const read = new Map<string, { readonly bytes: Buffer; readonly entries: readonly Entry[] }>();
  return (files: readonly ContentFile[]): Entry[] =>
    files
      .filter(({ type }) => type === 'file')
      .flatMap((file) => {
        const before = read.get(file.path);
        if (before && isDeepStrictEqual(before.bytes, file.bytes)) return before.entries;
        const { entries } = readEntries(file);
        read.set(file.path, { bytes: file.bytes, entries });
        return entries;
      });
}

/** Everything that fields and boxes can point at, by kind; `adresse` is every address of the site. */
export function choicesIn(entries: readonly Entry[]): Readonly<Record<string, readonly Choice[]>> {
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const kinds = contentKinds.map(
    ({ name }) => [name, (byKind.get(name) ?? []).map((entry) => ({ id: entry.id, name: nameOf(entry) }))] as const,
  );
  const addresses = [...siteAddresses(entries)].map(([id, { entry }]) => ({ id, name: entry ? nameOf(entry) : id }));
  return { ...Object.fromEntries(kinds), adresse: addresses };
}

/** The page on which what an entry says can be seen; the front page where there is none of its own. */
export function addressOfEntry(kind: string, id: string): string {
  const own = contentKinds.find(({ name }) => name === kind)?.address?.(id);
  const shared: Readonly<Record<string, string>> = {
    begrep: `${routes.glossary}#${id}`,
    hjelpetilbud: routes.help,
    faretegn: routes.dangerSigns,
    forstehjelp: routes.dangerSigns,
    tema: `/${id}/`,
    utgiver: routes.about,
  };
  return own ?? shared[kind] ?? routes.home;
}
