import { join } from 'node:path';
import { pageKindNames } from '#config/page-kinds.ts';
import type { IsoDate } from '#domain/dates.ts';
import type { Entry } from '../entry.ts';
import { readContentFiles, type ContentFile } from '../files.ts';
import { contentKinds } from '../kinds.ts';
import { readEntries, type FileReport } from '../read-file.ts';
import { readableData } from './stand-ins.ts';

/** An entry as the pages can show it, whatever state its file is in. */
export interface PreviewEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** From the root of the project. */
  readonly file: string;
  /** The text, for pages; empty while it cannot be read. */
  readonly body?: string;
}

/** The kinds whose fields may have stand-ins. What a reader acts on (numbers, signs, cards of danger) is right or left out. */
const mayStandIn = new Set<string>([...pageKindNames, 'side', 'begrep', 'kilde', 'tema']);

/**
 * Reads the content as the pages can show it while somebody writes: nothing in one file keeps the pages of the others from being
 * shown. It remembers what it has read: a file that holds many entries and breaks keeps those it had.
 */
export function createPreview(projectFolder: string) {
  const reports = new Map<string, { readonly bytes: Buffer; readonly report: FileReport }>();
  const lastRead = new Map<string, readonly Entry[]>();

  const report = (file: ContentFile): FileReport => {
    const before = reports.get(file.path);
    if (before?.bytes.equals(file.bytes)) return before.report;
    const read = readEntries(file);
    reports.set(file.path, { bytes: file.bytes, report: read });
    return read;
  };

  return (kindName: string, today: IsoDate): PreviewEntry[] => {
    const kind = contentKinds.find(({ name }) => name === kindName);
    if (!kind) throw new Error(`There is no kind of content called ${kindName}`);
    const files = readContentFiles(join(projectFolder, 'content')).filter(({ type }) => type === 'file');
    const entries = files.flatMap((file) => {
      const read = report(file);
      if (read.unreadKind === undefined) lastRead.set(file.path, read.entries);
      return read.unreadKind === undefined ? read.entries : (lastRead.get(file.path) ?? []);
    });
    const ids = Map.groupBy(entries, (entry) => entry.kind);
    const known = (of: string) => new Set(ids.get(of)?.map(({ id }) => id));
    const [theme = 'tema'] = known('tema');
    return entries.filter((entry) => entry.kind === kindName).flatMap((entry): PreviewEntry[] => {
      const parsed = kind.schema.safeParse(entry.data);
      const data = parsed.success || mayStandIn.has(kindName) ? readableData(kind.schema, entry.data, { today, theme }) : undefined;
      if (!data) return [];
      const body = entry.page?.tree ? withoutUnknown(entry.page.body, known) : '';
      return [{ id: entry.id, data, file: entry.file, ...(kind.form === 'page' ? { body } : {}) }];
    });
  };
}

/** Where a text points at something that does not exist, the page says so in that place; the mark of a source is left out. */
function withoutUnknown(body: string, known: (kind: string) => ReadonlySet<string>): string {
  const missing = (kind: string, whole: string, id: string, instead: string): string => (known(kind).has(id) ? whole : instead);
  const told = (id: string): string => `**«${id}» finnes ikke**`;
  return body
    .replace(/<Kilde\b[^>]*?\bid="([^"]*)"[^>]*?\/>/g, (whole, id: string) => missing('kilde', whole, id, ''))
    .replace(/<Begrep\b[^>]*?\bid="([^"]*)"[^>]*>(.*?)<\/Begrep>/g, (whole, id: string, word: string) => missing('begrep', whole, id, word))
    .replace(/<Ring\b[^>]*?\bid="([^"]*)"[^>]*?\/>/g, (whole, id: string) => missing('hjelpetilbud', whole, id, told(id)))
    .replace(/<Tegn\b[^>]*?\bid="([^"]*)"[^>]*?\/>/g, (whole, id: string) => missing('faretegn', whole, id, told(id)))
    .replace(/<Forstehjelp\b[^>]*?\bid="([^"]*)"[^>]*?\/>/g, (whole, id: string) => missing('forstehjelp', whole, id, told(id)));
}
