import { isDeepStrictEqual } from 'node:util';
import { ruleFor } from '#domain/authoring.ts';
import { parseBody } from '#editorial/read/body/parse.ts';
import type { TreeNode } from '#editorial/read/body/tree.ts';

/** A part of the text as the form shows it. */
export type Block =
  | { readonly kind: 'avsnitt' | 'liste' | 'annet'; readonly text: string }
  /** The words in each cell, the headings first. */
  | { readonly kind: 'tabell'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'overskrift'; readonly level: string; readonly text: string }
  | { readonly kind: 'bilde'; readonly file: string; readonly alt: string; readonly caption: string }
  /** A box with what stands in its fields; a field that is not there is not written. */
  | { readonly kind: 'boks'; readonly name: string; readonly props: Readonly<Record<string, string | true>>; readonly text: string };

/** A block as it comes back from the form, with the place it had when the text was opened. */
export type WantedBlock = Block & { readonly from?: number | undefined };

interface Piece {
  readonly raw: string;
  readonly block: Block;
}

/** A text taken apart: put together again, it is the same to the last byte. */
export interface Body {
  readonly pieces: readonly Piece[];
  /** What stands before, between and after the pieces: one more than these. */
  readonly gaps: readonly string[];
}

const kinds: Readonly<Record<string, 'avsnitt' | 'liste'>> = { paragraph: 'avsnitt', list: 'liste' };

/** Takes the text of a page apart. A text that the parser cannot read is one piece. */
export function takeApart(body: string): Body {
  const parsed = parseBody(body);
  if ('fault' in parsed) return whole(body);
  const nodes = parsed.tree.children ?? [];
  const pieces: Piece[] = [];
  const gaps: string[] = [];
  let at = 0;
  for (const node of nodes) {
    const { start, end } = node.position ?? {};
    if (start === undefined || end === undefined || start.offset < at) return whole(body);
    // Blanks before the first word of a line belong to what they stand before.
    const from = Math.max(at, body.lastIndexOf('\n', start.offset - 1) + 1);
    const raw = body.slice(from, end.offset);
    gaps.push(body.slice(at, from));
    pieces.push({ raw, block: blockOf(node, raw) });
    at = end.offset;
  }
  gaps.push(body.slice(at));
  // What the parser sees nothing in is still written back, and shown where it could matter.
  return gaps.every((gap) => gap.trim() === '') ? { pieces, gaps } : whole(body);
}

function whole(body: string): Body {
  const raw = body.replace(/^\n+|\n+$/g, '');
  if (raw === '') return { pieces: [], gaps: [body] };
  const start = body.indexOf(raw);
  return { pieces: [{ raw, block: { kind: 'annet', text: raw } }], gaps: [body.slice(0, start), body.slice(start + raw.length)] };
}

function blockOf(node: TreeNode, raw: string): Block {
  const read: Readonly<Record<string, (raw: string) => Block | undefined>> = {
    heading: headingOf,
    mdxJsxFlowElement: boxOf,
    paragraph: pictureOf,
    table: tableOf,
  };
  const found = read[node.type]?.(raw);
  return found ?? { kind: kinds[node.type] ?? 'annet', text: raw };
}

function headingOf(raw: string): Block | undefined {
  const [, marks, text] = /^(#{1,6}) ([^\n]*[^\s#])$/.exec(raw) ?? [];
  return marks === undefined || text === undefined ? undefined : { kind: 'overskrift', level: String(marks.length), text };
}

function pictureOf(raw: string): Block | undefined {
  const [, alt, file, caption] = /^!\[([^\]\n]*)\]\(([^\s()]+)(?: "([^"\n]*)")?\)$/.exec(raw) ?? [];
  return alt === undefined || file === undefined ? undefined : { kind: 'bilde', file, alt, caption: caption ?? '' };
}

/** A table with a bar at both ends of each line, as many cells in each, and all its text to the left. Any other is text as it stands. */
function tableOf(raw: string): Block | undefined {
  const lines = raw.split('\n').map((line) =>
    /^\|(.*)\|$/
      .exec(line)?.[1]
      ?.split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
  const [head, under, ...rest] = lines;
  if (!head || !under?.every((mark) => /^-+$/.test(mark))) return undefined;
  const rows = [head, ...rest];
  return rows.every((row) => row?.length === under.length) ? { kind: 'tabell', rows: rows as string[][] } : undefined;
}

const attribute = /\s+([A-Za-z]+)(?:="([^"\n]*)"|='([^'\n]*)')?/y;

/** A box whose fields are plain words. One with code in it is text like any other. */
function boxOf(raw: string): Block | undefined {
  const [open = '', name = ''] = /^<([A-Z][A-Za-z]*)/.exec(raw) ?? [];
  const rule = ruleFor(name);
  const props: Record<string, string | true> = {};
  attribute.lastIndex = open.length;
  let at = open.length;
  for (let found = attribute.exec(raw); found; found = attribute.exec(raw)) {
    const [, prop = '', double, single] = found;
    const value = double ?? single ?? true;
    // What has no field of its own to stand in: twice the same, nothing at all, or a word without a value.
    if (prop in props || value === '' || (value === true) !== (rule?.props[prop]?.flag === true)) return undefined;
    props[prop] = value;
    at = attribute.lastIndex;
  }
  const rest = raw.slice(at);
  if (!rule || rule.content === 'words') return undefined;
  if (/^\s*\/>$/.test(rest)) return { kind: 'boks', name, props, text: '' };
  const [, inner] = new RegExp(`^\\s*>\\n([^]*)\\n</${name}>$`).exec(rest) ?? [];
  const text = inner?.replace(/^\n+|\n+$/g, '');
  return text === undefined || text === '' || /^\s/.test(text) ? undefined : { kind: 'boks', name, props, text };
}

/** The text of a page, and the lines that each of the wanted blocks has in it, counted from 1. */
export interface Assembled {
  readonly text: string;
  readonly lines: readonly ({ readonly from: number; readonly to: number } | undefined)[];
}

/**
 * The text of a page with these blocks. A block that stands as it was is written as it was, and so is what stood between two that
 * still meet.
 */
export function putTogether(body: Body, wanted: readonly WantedBlock[]): Assembled {
  const none = body.pieces.length === 0;
  const raws = wanted.map(({ from, ...block }) => rawOf(body, block, from));
  const lines: ({ from: number; to: number } | undefined)[] = wanted.map(() => undefined);
  let text = none ? '\n' : (body.gaps[0] as string);
  let last: WantedBlock | undefined;
  for (const [index, block] of wanted.entries()) {
    const raw = raws[index] as string;
    if (raw.trim() === '') continue;
    const neighbours = last?.from !== undefined && block.from === last.from + 1;
    if (last) text += neighbours ? (body.gaps[block.from as number] as string) : '\n\n';
    const from = text.split('\n').length;
    text += raw;
    lines[index] = { from, to: text.split('\n').length };
    last = block;
  }
  if (!last) return { text: none ? (body.gaps[0] ?? '') : '\n', lines };
  return { text: text + (none ? '\n' : (body.gaps.at(-1) as string)), lines };
}

function rawOf(body: Body, block: Block, from: number | undefined): string {
  const before = from === undefined ? undefined : body.pieces[from];
  return before && isDeepStrictEqual(before.block, block) ? before.raw : printBlock(block);
}

/** A block as it is written in a file. */
export function printBlock(block: Block): string {
  switch (block.kind) {
    case 'overskrift':
      return block.text.trim() === '' ? '' : `${'#'.repeat(Number(block.level))} ${onOneLine(block.text)}`;
    case 'bilde':
      return block.file === ''
        ? ''
        : printPicture(block.file, onOneLine(block.alt).replace(/[[\]]/g, ''), onOneLine(block.caption).replaceAll('"', ''));
    case 'boks':
      return printBox(block.name, block.props, block.text);
    case 'tabell':
      return printTable(block.rows);
    default:
      return block.text.replace(/^\n+|\s+$/g, '');
  }
}

const printPicture = (file: string, alt: string, caption: string): string => `![${alt}](${file}${caption === '' ? '' : ` "${caption}"`})`;

function printTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => onOneLine(cell).replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return head.length === 0 ? '' : [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

const onOneLine = (text: string): string => text.replace(/[^\S\u00a0]+/g, ' ').trim();

/** A box with its fields, and with its text on lines of its own. */
export function printBox(name: string, props: Readonly<Record<string, string | true>>, text: string): string {
  const written = Object.entries(props)
    .map(([prop, value]) =>
      value === true ? ` ${prop}` : value.includes('"') ? ` ${prop}='${value.replaceAll("'", '’')}'` : ` ${prop}="${value}"`,
    )
    .join('');
  const inner = text.replace(/^\n+|\s+$/g, '');
  return inner === '' ? `<${name}${written} />` : `<${name}${written}>\n\n${inner}\n\n</${name}>`;
}
