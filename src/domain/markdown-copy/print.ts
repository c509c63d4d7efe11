import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import type { RootContent } from './tree.ts';

/** How the Markdown of this site is written. */
export const hand = { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmTableToMarkdown()] } as const satisfies Options;

export function print(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { ...hand, handlers: { text } });
}

/**
 * Most text has no sign that could be read as Markdown. The library finds that out by looking for thirty patterns in each piece of
 * it, which was half of what a copy cost.
 */
const text: Handle = (node: { value: string }, _, state, edges) => (isHarmless(node.value, edges.before, edges.after) ? node.value : state.safe(node.value, edges));

/** Nothing that begins a block stands first, and no sign that means something in a sentence stands anywhere. */
const harmless = /^ ?[\p{L}«».,;?)][^\t\r\n!"#&'*<[\\\]_`|~]*$/u;

/** A space is lost at the edge of a line. */
const isHarmless = (value: string, before: string, after: string): boolean => harmless.test(value) && !(value.startsWith(' ') && /[\r\n]/.test(before)) && !(value.endsWith(' ') && /[\r\n]/.test(after));
