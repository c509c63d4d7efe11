import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { splitPage } from '#editorial/read/yaml/front-matter.ts';
import { kindOf } from '#editorial/read/placement.ts';
import type { ContentKind } from '#editorial/read/kinds.ts';
import { decodeBytes } from '#editorial/read/text.ts';
import { readYaml, type YamlReport } from '#editorial/read/yaml/read-yaml.ts';
import { Refusal } from '#editorial/report/refusal.ts';
import { putTogether, takeApart, type Assembled, type Block, type Body, type WantedBlock } from './body.ts';
import { formOf, type Field } from './fields.ts';
import { cannotShow, fromShown, toShown, type Shown } from './shown.ts';
import { withData, withoutEntry } from './yaml-edit.ts';

/** A file of content, or one entry in it, as the form opens it. */
export interface OpenDocument {
  /** From the root of the repository. */
  readonly file: string;
  /** The entry, in a file that holds many. */
  readonly entry?: string;
  readonly kind: ContentKind;
  readonly form: Field;
  readonly shown: Shown;
  /** The blocks of the text, for pages. */
  readonly blocks?: readonly Block[];
  /** Changes with every byte of the file. */
  readonly version: string;
  readonly data: unknown;
}

/** A file that the form would lose something of, with the reason and the line. */
export interface Refused {
  readonly refused: string;
  readonly line: number;
}

/** What the form sends back. */
export interface Wanted {
  readonly fields: Shown;
  readonly blocks?: readonly WantedBlock[];
}

/** A file of content that is not there has this version. */
export const noFile = 'ingen-fil';

/** Changes with every byte. */
export const versionOf = (bytes: Buffer | undefined): string =>
  bytes === undefined ? noFile : createHash('sha256').update(bytes).digest('hex').slice(0, 16);

const forms = new Map<string, Field>();

/** The form of a kind of content. A file that is one list is a form with one list in it. */
export function formOfKind({ name, schema, form }: ContentKind): Field {
  const known = forms.get(name) ?? (form === 'list' ? { kind: 'list', item: formOf(schema) } : formOf(schema));
  forms.set(name, known);
  return known;
}

/** The parts of a file: what the form holds, and what stays as it is around it. */
interface Source {
  readonly kind: ContentKind;
  readonly mark: string;
  readonly crlf: boolean;
  /** The YAML of the file, and what stands before and after it. */
  readonly before: string;
  readonly yaml: string;
  readonly after: string;
  readonly report: YamlReport;
  readonly body?: Body;
}

const refusal = (refused: string, line = 1): Refused => ({ refused, line });

/** A file with six hundred entries is taken apart once, however many of them are opened. */
const sources = new WeakMap<Buffer, Source | Refused>();

function sourceOf(file: string, bytes: Buffer): Source | Refused {
  const source = sources.get(bytes) ?? parted(file, bytes);
  sources.set(bytes, source);
  return source;
}

function parted(file: string, bytes: Buffer): Source | Refused {
  const found = kindOf(file.replace(/^content\//, ''));
  if (!found) return refusal('Fila hører ikke til noe skjemaet kjenner.');
  const decoded = decodeBytes(bytes);
  if ('finding' in decoded) return refusal(decoded.finding.message, decoded.finding.line);
  const raw = bytes.toString('utf8');
  const crlf = raw.includes('\r\n');
  if (crlf && /(?<!\r)\n/.test(raw))
    return refusal('Noen linjer slutter på én måte (CRLF) og andre på en annen (LF). Lagre fila på nytt med LF i et skriveprogram.');
  const mark = raw.startsWith('\ufeff') ? '\ufeff' : '';
  const text = decoded.text.replace(/^\ufeff/, '');
  const shared = { kind: found.kind, mark, crlf };
  if (found.kind.form !== 'page') {
    const report = readYaml(text);
    const [fault] = report.findings;
    return fault ? refusal(fault.message, fault.line) : { ...shared, before: '', yaml: text, after: '', report };
  }
  const page = splitPage(text);
  if ('finding' in page) return refusal(page.finding.message, page.finding.line);
  const [fault] = page.frontMatter.findings;
  if (fault) return refusal(fault.message, fault.line);
  const firstLine = text.indexOf('\n') + 1;
  const rest = text.length - page.body.length;
  const end = text.lastIndexOf('\n', rest - 2) + 1;
  const before = text.slice(0, firstLine);
  const after = text.slice(end, rest);
  return { ...shared, before, yaml: text.slice(firstLine, end), after, report: page.frontMatter, body: takeApart(page.body) };
}

/** Opens a file, or one entry of it, in the form. Undefined bytes are a file that is not there yet. */
export function openDocument(file: string, bytes: Buffer | undefined, entry?: string): OpenDocument | Refused {
  const found = kindOf(file.replace(/^content\//, ''));
  if (!found) return refusal('Fila hører ikke til noe skjemaet kjenner.');
  const form = formOfKind(found.kind);
  const shared = { file, ...(entry === undefined ? {} : { entry }), kind: found.kind, form, version: versionOf(bytes) };
  if (bytes === undefined) return { ...shared, data: undefined, shown: toShown(form, undefined) };
  const source = sourceOf(file, bytes);
  if ('refused' in source) return source;
  const data = dataOf(source, entry);
  const lost = cannotShow(form, data);
  if (lost) return refusal(lost.why, source.report.locate(entry === undefined ? lost.path : [entry, ...lost.path]).line);
  return { ...shared, data, shown: toShown(form, data), ...(source.body ? { blocks: source.body.pieces.map(({ block }) => block) } : {}) };
}

function dataOf({ report }: Source, entry: string | undefined): unknown {
  if (entry === undefined) return report.data ?? undefined;
  return (report.data as Readonly<Record<string, unknown>> | null | undefined)?.[entry];
}

/** The bytes of the file with what the form holds; the very same bytes when nothing is changed. */
export const written = (file: string, bytes: Buffer | undefined, wanted: Wanted, entry?: string): Buffer =>
  assembled(file, bytes, wanted, entry).bytes;

/** The bytes of the file with what the form holds, and the lines of the file that each block of the text has there. */
export function assembled(
  file: string,
  bytes: Buffer | undefined,
  wanted: Wanted,
  entry?: string,
): { readonly bytes: Buffer; readonly lines: Assembled['lines'] } {
  const source = sourceOf(file, bytes ?? Buffer.alloc(0));
  if ('refused' in source) throw new Refusal(source.refused);
  const { kind, mark, crlf, before, yaml, after, body } = source;
  const form = formOfKind(kind);
  const old = dataOf(source, entry);
  const data = fromShown(form, wanted.fields, old);
  const order = form.kind === 'group' ? form.fields.map(({ name }) => name) : [];
  const untouched = isDeepStrictEqual(data, old) || (old === undefined && entry === undefined && isEmpty(data));
  const newYaml = untouched && !(entry !== undefined && old === undefined) ? yaml : withData(yaml, data, order, entry);
  const head = `${before}${newYaml}${after}`;
  const text = body && wanted.blocks ? putTogether(body, wanted.blocks) : { text: '', lines: [] };
  const whole = `${mark}${head}${text.text}`;
  const above = head.split('\n').length - 1;
  return {
    bytes: Buffer.from(crlf ? whole.replaceAll('\n', '\r\n') : whole),
    lines: text.lines.map((lines) => lines && { from: lines.from + above, to: lines.to + above }),
  };
}

const isEmpty = (data: unknown): boolean =>
  data === undefined || (typeof data === 'object' && data !== null && Object.keys(data).length === 0);

/** The bytes of a file of many entries without this one. */
export function withoutEntryIn(file: string, bytes: Buffer, entry: string): Buffer {
  const source = sourceOf(file, bytes);
  if ('refused' in source) throw new Refusal(source.refused);
  const text = `${source.mark}${withoutEntry(source.yaml, entry)}`;
  return Buffer.from(source.crlf ? text.replaceAll('\n', '\r\n') : text);
}

/** Where the fields of an entry stand in a file, and the entry that a line belongs to. */
export function placesIn(
  file: string,
  bytes: Buffer,
): { readonly report: YamlReport; readonly data: unknown; readonly bodyLine: number } | undefined {
  const source = sourceOf(file, bytes);
  if ('refused' in source) return undefined;
  const { before, yaml, after, report, body } = source;
  return { report, data: report.data, bodyLine: body ? `${before}${yaml}${after}`.split('\n').length : Infinity };
}

/** The entries of a file that holds many; nothing when the file cannot be read. */
export function entriesIn(file: string, bytes: Buffer): string[] {
  const source = sourceOf(file, bytes);
  if ('refused' in source || source.kind.form !== 'map') return [];
  return Object.keys((source.report.data ?? {}) as object);
}
