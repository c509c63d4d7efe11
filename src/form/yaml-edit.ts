import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { Refusal } from '#editorial/report/refusal.ts';
import { newNode, printed } from './yaml-print.ts';

type Data = Readonly<Record<string, unknown>>;

/** A stretch of the text, and what takes its place. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function read(text: string): Document.Parsed {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
  if (document.errors.length > 0) throw new Refusal('Fila lar seg ikke lese. Rett den i et skriveprogram først.');
  return document;
}

/**
 * The YAML text with this data. Only the lines of the fields that differ are written anew; every other byte stays, comments and blank
 * lines too. `entry` is the key of the entry in a file that holds many; `order` is the order of the fields, for a field that is new.
 */
export function withData(text: string, data: unknown, order: readonly string[], entry?: string): string {
  const written = write(text, data, order, entry);
  const whole: unknown = read(written).toJS();
  const wanted = entry === undefined ? data : { ...((read(text).toJS() ?? {}) as Data), [entry]: data };
  if (!isDeepStrictEqual(plain(whole ?? {}), plain(wanted ?? {})))
    throw new Refusal('Skjemaet fikk ikke skrevet dette uten å endre noe annet i fila.');
  return written;
}

/** The YAML text without an entry. A comment over it stays. */
export function withoutEntry(text: string, entry: string): string {
  const root = read(text).contents;
  const part = isMap(root) ? partsOf(text, root, text.length).find(({ name }) => name === entry) : undefined;
  if (!part) throw new Refusal(`«${entry}» finnes ikke i fila.`);
  return `${text.slice(0, part.from)}${text.slice(part.to).replace(/^\n+/, '')}`.replace(/\n+$/, '\n');
}

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));

function write(text: string, data: unknown, order: readonly string[], entry: string | undefined): string {
  const { contents } = read(text);
  if (entry === undefined) {
    if (isMap(contents) && !contents.flow) return changed(text, inFields(text, contents, data as Data, order, text.length));
    if (contents === null || (isScalar(contents) && contents.value === null))
      return changed(text, newFields(text, [], data as Data, order, '', { from: 0, to: text.length }));
    return rewritten(text, data);
  }
  if (contents !== null && !isMap(contents)) throw new Refusal('Fila har ikke oppføringer med navn.');
  const parts = isMap(contents) ? partsOf(text, contents, text.length) : [];
  const part = parts.find(({ name }) => name === entry);
  if (!part) return `${text.trimEnd()}${text.trim() ? '\n\n' : ''}${printed(documentOf({ [entry]: data }))}`;
  if (isMap(part.value) && !part.value.flow) return changed(text, inFields(text, part.value, data as Data, order, part.to));
  return changed(text, [{ from: part.from, to: part.to, text: rewritten(text.slice(part.from, part.to), { [entry]: data }) }]);
}

/** A field with the lines that are its own. */
interface Part {
  readonly name: string;
  readonly value: unknown;
  readonly from: number;
  readonly to: number;
}

/** The fields of a map and their lines. Comments and blank lines between two fields belong to neither. */
function partsOf(text: string, map: YAMLMap, end: number): Part[] {
  const starts = map.items.map(({ key }) => text.lastIndexOf('\n', ((key as Node).range?.[0] ?? 0) - 1) + 1);
  return map.items.map(({ key, value }, index) => {
    const from = starts[index] as number;
    return {
      name: String((key as { value: unknown }).value),
      value,
      from,
      to: endOfLines(text, from, starts[index + 1] ?? end, indentOf(text, from)),
    };
  });
}

const indentOf = (text: string, from: number): number => /^ */.exec(text.slice(from))?.[0].length ?? 0;

/** Where the lines of a field end, without the comments that stand over the next one. */
function endOfLines(text: string, from: number, end: number, indent: number): number {
  const lines = text.slice(from, end).split(/(?<=\n)/);
  const notOwn = new RegExp(`^(?:\\s*$| {0,${indent}}#)`);
  while (lines.length > 1 && notOwn.test(lines.at(-1) as string)) lines.pop();
  return from + lines.join('').length;
}

/** The changes that give the fields of a map this data. */
function inFields(text: string, map: YAMLMap, data: Data, order: readonly string[], end: number): Change[] {
  const parts = partsOf(text, map, end);
  const indent = ' '.repeat(parts[0] ? indentOf(text, parts[0].from) : 0);
  const held = map.toJSON() as Data;
  const old = parts.flatMap(({ name, from, to }): Change[] => {
    if (!(name in data)) return [{ from, to, text: '' }];
    if (isDeepStrictEqual(plain(held[name]), plain(data[name]))) return [];
    return [{ from, to, text: indented(rewritten(dedented(text.slice(from, to), indent), { [name]: data[name] }), indent) }];
  });
  const added = Object.fromEntries(Object.entries(data).filter(([name]) => !parts.some((part) => part.name === name)));
  return [...old, ...newFields(text, parts, added, order, indent, { from: parts[0]?.from ?? 0, to: end })];
}

/** New fields, each in its place in the order: where it stands switched off with a # in front, or after the one that comes before it. */
function newFields(
  text: string,
  parts: readonly Part[],
  data: Data,
  order: readonly string[],
  indent: string,
  region: { from: number; to: number },
): Change[] {
  const placed = new Map(parts.map(({ name, to }) => [name, to]));
  return order
    .filter((name) => name in data)
    .map((name): Change => {
      const own = indented(printed(documentOf({ [name]: data[name] })), indent);
      const off = new RegExp(`^${indent}#${name}:.*\\n?(?:${indent}# {2,}\\S.*\\n?)*`, 'm').exec(text.slice(region.from, region.to));
      if (off) {
        const from = region.from + off.index;
        placed.set(name, from + off[0].length);
        return { from, to: from + off[0].length, text: own };
      }
      const before = order.slice(0, order.indexOf(name)).findLast((earlier) => placed.has(earlier));
      const at = before === undefined ? (parts[0]?.from ?? region.to) : (placed.get(before) as number);
      placed.set(name, at);
      return { from: at, to: at, text: at > 0 && text[at - 1] !== '\n' ? `\n${own}` : own };
    });
}

function changed(text: string, changes: readonly Change[]): string {
  const inOrder = [...changes.entries()]
    .sort(([one, a], [other, b]) => a.from - b.from || a.to - b.to || one - other)
    .map(([, change]) => change);
  let at = 0;
  let result = '';
  for (const { from, to, text: own } of inOrder) {
    result += text.slice(at, from) + own;
    at = Math.max(at, to);
  }
  return result + text.slice(at);
}

const dedented = (text: string, indent: string): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
const indented = (text: string, indent: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join('\n');

const documentOf = (data: unknown): Document => {
  const document = new Document();
  document.contents = newNode(document, data);
  return document;
};

/** A piece of YAML with other values in it; what is the same keeps its look. */
function rewritten(text: string, data: unknown): string {
  const document: Document = read(text);
  document.contents = applied(document, document.contents, data);
  const own = printed(document);
  return text.endsWith('\n') || text === '' ? own : own.replace(/\n$/, '');
}

function applied(document: Document, node: unknown, value: unknown): Node {
  if (isDeepStrictEqual(plain(toData(node)), plain(value)) && node !== null) return node as Node;
  if (isMap(node) && isRecord(value)) {
    node.items = node.items.filter(({ key }) => String((key as { value: unknown }).value) in value);
    for (const [name, inner] of Object.entries(value)) node.set(name, applied(document, node.get(name, true), inner));
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) return appliedList(document, node, value);
  if (isScalar(node) && (value === null || typeof value !== 'object')) {
    node.value = value;
    node.source = undefined as unknown as string;
    if (typeof value === 'string' && (node.type !== 'PLAIN' || !/^[a-z][a-z-]*$/.test(value))) node.type = 'QUOTE_DOUBLE';
    else if (typeof value !== 'string') node.type = 'PLAIN';
    return node;
  }
  return newNode(document, value);
}

/** Points that stay keep their look and their comments wherever they move to; the comment over one that goes moves to the next. */
function appliedList(document: Document, node: YAMLSeq, value: readonly unknown[]): YAMLSeq {
  const left = new Map(node.items.entries());
  const kept = value.map((wanted) => {
    const found = [...left].find(([, item]) => isDeepStrictEqual(plain(toData(item)), plain(wanted)));
    if (found) left.delete(found[0]);
    return found?.[1];
  });
  const items = value.map((wanted, index) => {
    if (kept[index] !== undefined) return kept[index];
    const before = left.get(index);
    left.delete(index);
    return applied(document, before, wanted);
  });
  const homeless = [...left.values()].flatMap((item) => (item as Node).commentBefore ?? []);
  const [next] = items as Node[];
  if (next && homeless.length > 0) next.commentBefore = [...homeless, ...(next.commentBefore ? [next.commentBefore] : [])].join('\n');
  node.items = items;
  if (
    items.some((item) => !isScalar(item)) &&
    left.size === 0 &&
    node.items.length > 0 &&
    node.range &&
    node.flow &&
    kept.every((item) => item === undefined)
  )
    node.flow = false;
  return node;
}

const toData = (node: unknown): unknown => (isMap(node) || isSeq(node) || isScalar(node) ? (node.toJSON() as unknown) : node);
const isRecord = (value: unknown): value is Data => value !== null && typeof value === 'object' && !Array.isArray(value);
