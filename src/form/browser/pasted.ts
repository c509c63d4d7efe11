/** A part of a text, as Markdown's tree has it. */
interface Part {
  readonly type: string;
  readonly [more: string]: unknown;
}

/** Signs that come along from other programs and that nobody sees. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** What Word and the web put around a text; none of it is a part of it. */
const dropped = new Set(['STYLE', 'SCRIPT', 'META', 'LINK', 'TITLE', 'HEAD', 'BUTTON', 'SVG', 'NAV', 'IFRAME', 'IMG', 'XML', 'O:P']);
const blocks = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'UL',
  'OL',
  'LI',
  'TABLE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'FIGURE',
  'BODY',
  'DL',
  'DT',
  'DD',
]);

/** A copied text as a tree of what the site has: paragraphs, headings, lists, tables, bold and links. All else is only looks. */
export function readPasted(html: string): Part {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { type: 'root', children: flow(body) };
}

function flow(holder: Element): Part[] {
  const parts: Part[] = [];
  let loose: Part[] = [];
  const close = (): void => {
    const words = trimmed(loose);
    if (words.length > 0) parts.push({ type: 'paragraph', children: words });
    loose = [];
  };
  for (const node of holder.childNodes) {
    if (!(node instanceof Element) || !isBlock(node)) {
      loose.push(...phrases(node));
      continue;
    }
    close();
    const list = wordListItem(node);
    const before = parts.at(-1);
    if (list && before?.type === 'list' && before['ordered'] === list.ordered) (before['children'] as Part[]).push(list.item);
    else if (list) parts.push({ type: 'list', ordered: list.ordered, spread: false, children: [list.item] });
    else parts.push(...blockOf(node));
  }
  close();
  return parts;
}

const isBlock = (node: Element): boolean => blocks.has(node.tagName) || (!dropped.has(node.tagName) && [...node.children].some(isBlock));

function blockOf(node: Element): Part[] {
  const level = /^H([1-6])$/.exec(node.tagName)?.[1];
  if (level) {
    const words = trimmed(phrasesIn(node));
    return words.length === 0
      ? []
      : [
          {
            type: 'heading',
            depth: Number(level) <= 2 ? 2 : 3,
            children: words.flatMap((part) => (part.type === 'strong' ? (part['children'] as Part[]) : [part])),
          },
        ];
  }
  if (node.tagName === 'UL' || node.tagName === 'OL') {
    const items = [...node.children]
      .filter(({ tagName }) => tagName === 'LI')
      .map(itemOf)
      .filter((item) => (item['children'] as Part[]).length > 0);
    return items.length === 0 ? [] : [{ type: 'list', ordered: node.tagName === 'OL', spread: false, children: items }];
  }
  return node.tagName === 'TABLE' ? tableOf(node as HTMLTableElement) : flow(node);
}

const itemOf = (node: Element): Part => ({
  type: 'listItem',
  spread: false,
  children: flow(node).filter(({ type }) => type === 'paragraph' || type === 'list'),
});

/** Word has lists as paragraphs that look like points, each with its sign in front. */
function wordListItem(node: Element): { readonly ordered: boolean; readonly item: Part } | undefined {
  if (node.tagName !== 'P' || !/MsoListParagraph|mso-list:\s*l/i.test(`${node.className} ${node.getAttribute('style') ?? ''}`))
    return undefined;
  const copy = node.cloneNode(true) as Element;
  const sign = [...copy.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''));
  const said = sign?.textContent?.trim() ?? '';
  sign?.remove();
  return {
    ordered: /^\d+[.)]/.test(said),
    item: { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: trimmed(phrasesIn(copy)) }] },
  };
}

function tableOf(table: HTMLTableElement): Part[] {
  const rows = [...table.rows].map((row) => ({
    type: 'tableRow',
    children: [...row.cells].map((cell) => ({
      type: 'tableCell',
      children: trimmed(phrasesIn(cell)).filter(({ type }) => type !== 'break'),
    })),
  }));
  return rows.length === 0 ? [] : [{ type: 'table', align: [], children: rows }];
}

const phrasesIn = (holder: Node): Part[] => [...holder.childNodes].flatMap(phrases);

function phrases(node: Node): Part[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const value = (node.nodeValue ?? '').replace(unseen, '').replace(/[^\S\u00a0]+/g, ' ');
    return value === '' ? [] : [{ type: 'text', value }];
  }
  if (!(node instanceof Element) || dropped.has(node.tagName.toUpperCase())) return [];
  if (node.tagName === 'BR') return [{ type: 'text', value: ' ' }];
  const inside = phrasesIn(node);
  const words = inside
    .map(({ value = 'x' }) => String(value))
    .join('')
    .trim();
  if (words === '') return inside.length === 0 ? [] : [{ type: 'text', value: ' ' }];
  const address = node.tagName === 'A' ? (node.getAttribute('href') ?? '') : '';
  if (/^https?:\/\//.test(address)) return [{ type: 'link', url: address, children: trimmed(inside) }];
  const weight = (node as HTMLElement).style?.fontWeight ?? '';
  const bold = (/^(?:B|STRONG)$/.test(node.tagName) && weight !== 'normal') || /^(?:bold|[6-9]00)$/.test(weight);
  return bold && !inside.some(({ type }) => type === 'strong')
    ? marked('strong', inside)
    : /^(?:I|EM)$/.test(node.tagName)
      ? marked('emphasis', inside)
      : inside;
}

/** Blanks at the ends of marked words belong outside the mark. */
function marked(type: string, inside: readonly Part[]): Part[] {
  const first = String(inside[0]?.['value'] ?? '');
  const last = String(inside.at(-1)?.['value'] ?? '');
  const blank = { type: 'text', value: ' ' };
  return [...(first.startsWith(' ') ? [blank] : []), { type, children: trimmed(inside) }, ...(last.endsWith(' ') ? [blank] : [])];
}

function trimmed(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (part.type === 'text' && before?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: `${String(before['value'])}${String(part['value'])}`.replace(/ {2,}/g, ' ') };
    else joined.push(part);
  }
  const ends = joined.map((part, index) => {
    if (part.type !== 'text') return part;
    let value = String(part['value']);
    if (index === 0) value = value.replace(/^[^\S\u00a0]+/, '');
    if (index === joined.length - 1) value = value.replace(/[^\S]+$/, '');
    return { ...part, value };
  });
  return ends.filter((part) => part.type !== 'text' || part['value'] !== '');
}
