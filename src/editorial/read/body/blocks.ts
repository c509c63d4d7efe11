import type { Entry } from '../entry.ts';
import { fieldsReadersSee } from '../fields.ts';
import type { Place } from '../yaml/read-yaml.ts';
import { attributeOf, type TreeNode } from './tree.ts';

/** A piece of text that is read in one go: a paragraph, a heading, a point in a list, a cell, a field of the front matter. */
export interface Block {
  readonly kind: 'avsnitt' | 'overskrift' | 'celle' | 'felt';
  /** The words a reader meets, without marks. */
  readonly text: string;
  /** The front matter field, for `felt`. */
  readonly field?: string;
  /** Whether the field stands without quotation marks around in the file. */
  readonly bare?: boolean;
  /** Where a character of the text stands in the file. */
  at(index: number): Place;
  /** Whether these characters stand in the file exactly as in the text, so that a machine may change them. */
  verbatim(index: number, length: number): boolean;
}

const textBlocks: Readonly<Record<string, Block['kind']>> = { paragraph: 'avsnitt', heading: 'overskrift', tableCell: 'celle' };

/** The blocks of a parsed body, in reading order. `firstLine` is where the body begins in its file. */
function bodyBlocks(tree: TreeNode, body: string, firstLine: number): Block[] {
  const starts = lineStarts(body);
  const place = (offset: number): Place => {
    const line = lineOf(starts, offset);
    return { line: line + firstLine, column: offset - (starts[line] as number) + 1 };
  };
  const blocks: Block[] = [];
  const visit = (node: TreeNode): void => {
    const kind = textBlocks[node.type];
    if (kind) blocks.push(blockOf(node, kind, body, place));
    else node.children?.forEach(visit);
    for (const { type, title, position } of node.children ?? [])
      if (type === 'image' && title) blocks.push(captionBlock(title, place(position?.start.offset ?? 0)));
    for (const name of proseAttributes) {
      const words = attributeOf(node, name);
      if (words) blocks.push(attributeBlock(node, name, words, body, place));
    }
  };
  visit(tree);
  return blocks;
}

function blockOf(node: TreeNode, kind: Block['kind'], body: string, place: (offset: number) => Place): Block {
  let text = '';
  const offsets: number[] = [];
  const add = (words: string, start: number, step: 0 | 1): void => {
    for (let index = 0; index < words.length; index += 1) offsets.push(start + index * step);
    text += words;
  };
  const gather = (part: TreeNode): void => {
    const start = part.position?.start.offset ?? 0;
    if (part.type === 'text') {
      const raw = body.slice(start, part.position?.end.offset);
      add(part.value ?? '', start, raw === part.value ? 1 : 0);
    } else if (part.type === 'break') add(' ', start, 0);
    else if (part.name === 'Ring') add('ring', start, 0);
    else if (part.name === 'Tegn') add('får dette', start, 0);
    else if (part.children) part.children.forEach(gather);
    // Something that may not stand here (the check says so): it keeps its place, so that the words around it do not meet.
    else add('\ufffc', start, 0);
  };
  gather(node);
  const clean = text.replaceAll('\n', ' ');
  const offsetAt = (index: number): number => offsets[Math.min(index, offsets.length - 1)] ?? node.position?.start.offset ?? 0;
  return {
    kind,
    text: clean,
    at: (index) => place(offsetAt(index)),
    verbatim: (index, length) => body.slice(offsetAt(index), offsetAt(index) + length) === clean.slice(index, index + length),
  };
}

/** What stands under a picture, `![…](./benk.jpg "Benken ved vannet")`. The parser does not tell where: the place is the picture's. */
const captionBlock = (text: string, place: Place): Block => ({ kind: 'avsnitt', text, at: () => place, verbatim: () => false });

/** The attributes of boxes that a reader reads. Not ids, nor the name of the one who speaks in a quotation. */
const proseAttributes = ['tittel'] as const;

/** The parser does not tell where an attribute stands; it is looked for in the box as it is written. */
function attributeBlock(node: TreeNode, name: string, text: string, body: string, place: (offset: number) => Place): Block {
  const start = node.position?.start.offset ?? 0;
  const found = new RegExp(`\\s${name}\\s*=\\s*["']`).exec(body.slice(start, node.position?.end.offset));
  const at = found ? start + found.index + found[0].length : start;
  const asWritten = found !== null && body.startsWith(text, at);
  return { kind: 'overskrift', text, at: (index) => place(asWritten ? at + index : at), verbatim: () => asWritten };
}

/** The blocks of text that a reader reads in an entry. */
export function blocksOf(entry: Entry): Block[] {
  const fields = fieldBlocks(entry.data, new Set(fieldsReadersSee(entry.kind)), entry.locate, entry.lines ?? []);
  return entry.page?.tree ? [...fields, ...bodyBlocks(entry.page.tree, entry.page.body, entry.page.bodyLine)] : fields;
}

/**
 * The texts of an entry as blocks: those of the fields that `read` names, by their path without places in lists. `lines` are the lines
 * of its file.
 */
export function fieldBlocks(
  data: unknown, read: ReadonlySet<string>, locate: (path: readonly PropertyKey[]) => Place, lines: readonly string[],
  path: readonly PropertyKey[] = [],
): Block[] {
  if (typeof data === 'string')
    return read.has(path.filter((part) => typeof part === 'string').join('.')) ? [fieldBlock(data, locate, lines, path)] : [];
  if (data === null || typeof data !== 'object') return [];
  const inside = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return inside.flatMap(([key, value]) => fieldBlocks(value, read, locate, lines, [...path, key]));
}

function fieldBlock(
  text: string, locate: (path: readonly PropertyKey[]) => Place, lines: readonly string[], path: readonly PropertyKey[],
): Block {
  const start = locate(path);
  const column = (lines[start.line - 1] ?? '').indexOf(text, start.column - 1);
  return {
    kind: 'felt',
    field: path.map(String).join('.'),
    text,
    bare: column !== -1 && !/["']/.test(lines[start.line - 1]?.[column - 1] ?? ''),
    at: (index) => (column === -1 ? start : { line: start.line, column: column + 1 + index }),
    verbatim: (index, length) => column !== -1 && !text.slice(index, index + length).includes('"'),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
