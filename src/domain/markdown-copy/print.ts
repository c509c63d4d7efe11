import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { RootContent } from './tree.ts';

/** How the Markdown of this site is written. */
const style: Options = { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmTableToMarkdown()] };

export const print = (children: RootContent[]): string => toMarkdown({ type: 'root', children }, style);
