import { join } from 'node:path';
import { routes } from '#config/routes.ts';
import type { Finding } from '#domain/finding.ts';
import { slugPattern } from '#domain/slug.ts';
import { checkBody } from './body/check-body.ts';
import { unreadEntry, type Entry } from './entry.ts';
import { readContentFiles, type ContentFile } from './files.ts';
import { ignoredPath, picturePath, type ContentKind } from './kinds.ts';
import { typedPhoneNumbers, type KnownNumbers } from './phone-numbers.ts';
import { kindOf } from './placement.ts';
import { schemaFindings } from './schema.ts';
import { signsIn, type Signs } from './signs.ts';
import { decodeBytes } from './text.ts';
import { asBlocking } from './unread-kinds.ts';
import { splitPage } from './yaml/front-matter.ts';
import { readYaml } from './yaml/read-yaml.ts';

export interface FileReport {
  readonly findings: readonly Omit<Finding, 'file'>[];
  readonly entries: readonly Entry[];
  /** The kind whose entries the file holds, when they could not be read. */
  readonly unreadKind?: string;
  /** What stands in the file that nobody sees, when it could be read. */
  readonly signs?: Signs;
}

/** Reads one file of content/ into its entries, with everything that is wrong in the file itself. */
export function readEntries(file: ContentFile, numbers?: KnownNumbers): FileReport {
  if (ignoredPath.test(file.path) || picturePath.test(file.path)) return { findings: [], entries: [] };
  const found = kindOf(file.path);
  if (!found || (found.slug !== undefined && !slugPattern.test(found.slug))) return { findings: [], entries: [] };
  const decoded = decodeBytes(file.bytes);
  if ('finding' in decoded) return unreadable(file, [decoded.finding]);
  const signs = signsIn(decoded.text);
  const { text } = signs;
  const typed = found.kind.name === 'hjelpetilbud' ? numbersBesideTheirField(text) : typedPhoneNumbers(text, numbers);
  const read = found.kind.form === 'page'
    ? readPage(file, found.kind, found.slug as string, text, new Set(numbers?.values()))
    : readData(file, found.kind, found.slug, text);
  return { ...read, findings: [...read.findings, ...typed], signs };
}

/** The entries of these files, as far as they can be read. */
export const entriesIn = (files: readonly ContentFile[]): Entry[] =>
  files.filter(({ type }) => type === 'file').flatMap((file) => readEntries(file).entries);

/** The entries of the content of a project: of all of it, or of the files whose path `wanted` lets through. */
export const readContent = (projectFolder: string, wanted: (path: string) => boolean = () => true): Entry[] =>
  entriesIn(readContentFiles(join(projectFolder, 'content')).filter(({ path }) => wanted(path)));

/** A file that could not be read: its findings are the cause of all that is unknown, and a page or a word is at least known to be there. */
export function unreadable(file: ContentFile, findings: FileReport['findings']): FileReport {
  const found = kindOf(file.path);
  const entries = found?.slug === undefined || !slugPattern.test(found.slug) ? [] : [unreadEntry(found.kind.name, found.slug, file.path)];
  return { findings: asBlocking(findings), entries, ...(found && entries.length === 0 ? { unreadKind: found.kind.name } : {}) };
}

/** In the file of the numbers each has a field of its own, and the words beside it are said without. */
function numbersBesideTheirField(text: string): FileReport['findings'] {
  return typedPhoneNumbers(text.replace(/^\s*(?:#|nummer:|kontrollert:).*$/gm, '')).map((finding) => ({
    ...finding, message: finding.message.replace(/ er skrevet for hånd\..*$/,
      ' skal bare stå i feltet «nummer». Skriv hva tjenesten er for, uten nummeret.'),
  }));
}

function readPage(file: ContentFile, kind: ContentKind, slug: string, text: string, services: ReadonlySet<string>): FileReport {
  const page = splitPage(text);
  if ('finding' in page) return unreadable(file, [page.finding]);
  const { frontMatter, body, bodyLine } = page;
  const data = frontMatter.data;
  const checked = checkBody(body, bodyLine, services);
  const knownFields = frontMatter.findings.length === 0;
  const findings = [...asBlocking(frontMatter.findings), ...(checked.tree ? checked.findings : asBlocking(checked.findings))];
  if (knownFields) findings.push(...schemaFindings(kind.schema, data, frontMatter));
  const atFileLine = <Placed extends { readonly line: number }>(placed: Placed): Placed =>
    ({ ...placed, line: placed.line + bodyLine - 1 });
  return {
    findings,
    entries: [{
      kind: kind.name, id: slug, file: `content/${file.path}`, data: asRecord(data), locate: frontMatter.locate, lines: text.split('\n'),
      references: checked.references.map(atFileLine), targets: checked.targets.map(atFileLine), anchors: checked.anchors,
      page: { body, bodyLine, ...(checked.tree ? { tree: checked.tree } : {}) },
      ...(knownFields && checked.tree ? {} : { unread: knownFields ? 'body' : checked.tree ? 'fields' : 'all' }),
    }],
  };
}

function readData(file: ContentFile, kind: ContentKind, slug: string | undefined, text: string): FileReport {
  const yaml = readYaml(text);
  if (yaml.findings.length > 0) return unreadable(file, yaml.findings);
  const lines = text.split('\n');
  const entry = (id: string, data: unknown, prefix: readonly PropertyKey[]): Entry => ({
    kind: kind.name, id, file: `content/${file.path}`, data: asRecord(data), references: [], lines,
    locate: (path) => yaml.locate([...prefix, ...path]),
  });
  const refuse = (message: string): FileReport => unreadable(file, [{ severity: 'feil', rule: 'yaml', line: 1, column: 1, message }]);
  if (kind.form === 'entry') {
    if ((yaml.data === null || yaml.data === undefined) && !kind.mayBeEmpty) return refuse('Fila er tom. Skriv feltene, eller slett den.');
    return { findings: schemaFindings(kind.schema, yaml.data, yaml), entries: [entry(slug ?? kind.name, yaml.data, [])] };
  }
  if (kind.form === 'list') {
    const list: unknown = yaml.data ?? [];
    if (!Array.isArray(list)) return refuse('Fila må være en liste, med «- » foran hver oppføring.');
    return {
      findings: list.flatMap((item, index) => schemaFindings(kind.schema, item, yaml, [index])),
      entries: list.map((item, index) => entry(String(index), item, [index])),
    };
  }
  if ((yaml.data === null || yaml.data === undefined) && kind.neededBy === 'site')
    return refuse('Fila er tom, og nettstedet kan ikke bygges uten det som skal stå i den. Hent den tilbake fra git. Det som viser til ' +
      'den, blir ikke kontrollert før den er på plass.');
  if (yaml.data === null || typeof yaml.data !== 'object' || Array.isArray(yaml.data))
    return refuse('Fila må ha en id på hver oppføring, slik: «min-id:» og feltene med innrykk under.');
  const map = asRecord(yaml.data);
  const findings = Object.keys(map).flatMap((id) =>
    [...idFindings(kind, id, yaml.locate([id])), ...schemaFindings(kind.schema, map[id], yaml, [id])]);
  return { findings, entries: Object.keys(map).map((id) => entry(id, map[id], [id])) };
}

function idFindings(kind: ContentKind, id: string, place: { line: number; column: number }): Omit<Finding, 'file'>[] {
  const refuse = (message: string): Omit<Finding, 'file'>[] => [{ severity: 'feil', rule: 'id', ...place, field: id, message }];
  if (!slugPattern.test(id)) return refuse(`Id-en «${id}» kan bare ha små bokstaver a–z, tall og bindestrek.`);
  if (kind.name === 'tema' && (Object.values(routes) as string[]).includes(`/${id}/`))
    return refuse(`Id-en «${id}» er adressen til en annen side. Velg en annen.`);
  return [];
}

function asRecord(data: unknown): Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
}
