import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Heading, Link, PhrasingContent } from 'mdast';
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import type { RootContent } from './tree.ts';

/** How the Markdown of this site is written. */
export const hand = { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmTableToMarkdown()] } as const satisfies Options;

export function print(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { ...hand, handlers: { text, link, heading } });
}

/*
 * The library writes whatever a tree may hold. Nearly all that these texts hold is plain, and is written here as the library would
 * have written it, several times quicker.
 */

/**
 * Most text has no sign that could be read as Markdown. The library finds that out by looking for thirty patterns in each piece of
 * it, which was half of what a copy cost.
 */
const text: Handle = (node: { value: string }, _, state, edges) => (isHarmless(node.value, edges.before, edges.after) ? node.value : state.safe(node.value, edges));

/** Nothing that begins a block stands first, and no sign that means something in a sentence stands anywhere. */
const harmless = /^ ?[\p{L}«».,;?)][^\t\r\n!"#&'*<[\\\]_`|~]*$/u;

/** A space is lost at the edge of a line. */
const isHarmless = (value: string, before: string, after: string): boolean => harmless.test(value) && !(value.startsWith(' ') && /[\r\n]/.test(before)) && !(value.endsWith(' ') && /[\r\n]/.test(after));

/** An address of the site or of a page elsewhere, without a sign that must be escaped. */
const plainAddress = /^(?:https:\/)?\/[\w./#?=%-]*$/;

const plainLink: Handle = (node: Link, parent, state, info) => {
  const label = onlyText(node.children, '[', ']');
  return label !== undefined && label !== node.url && !node.title && plainAddress.test(node.url) ? `[${label}](${node.url})` : defaultHandlers.link(node, parent, state, info);
};

/** The library asks a link with what sign it begins. */
const link = Object.assign(plainLink, { peek: defaultHandlers.link.peek });

const heading: Handle = (node: Heading, parent, state, info) => {
  const title = onlyText(node.children, ' ', '\n');
  return title !== undefined && !/^\s/.test(title) ? `${'#'.repeat(node.depth)} ${title}` : defaultHandlers.heading(node, parent, state, info);
};

/** The text between two signs, when it is nothing else and may stand as it is. */
function onlyText([child, ...others]: readonly PhrasingContent[], before: string, after: string): string | undefined {
  return child?.type === 'text' && others.length === 0 && isHarmless(child.value, before, after) ? child.value : undefined;
}
