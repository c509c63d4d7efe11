import type { Nodes, Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** What may come in from a pasted text; all else has been taken away in the browser. */
const allowed = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'link',
  'table',
  'tableRow',
  'tableCell',
  'break',
]);

/** Pasted text as the editors' files have it: signs that mean something in MDX are written so that they do not. */
export function pastedAsMarkdown(tree: unknown): string {
  const root = tree as Root;
  if (!isAllowed(root)) throw new TypeError('Not a pasted text');
  return toMarkdown(root, {
    bullet: '-',
    listItemIndent: 'one',
    emphasis: '*',
    rule: '-',
    resourceLink: true,
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      {
        unsafe: [
          { character: '{', inConstruct: ['phrasing'] },
          { character: '<', inConstruct: ['phrasing'] },
        ],
      },
    ],
    // Norwegian text is full of signs that are safe inside a word.
    join: [(left, right) => (left.type === 'listItem' && right.type === 'listItem' ? 0 : undefined)],
  }).trim();
}

function isAllowed(node: Nodes): boolean {
  return allowed.has(node.type) && (!('children' in node) || node.children.every(isAllowed));
}
