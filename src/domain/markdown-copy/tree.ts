import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';

/** A node as the MDX parser gives it; only the fields that are read here. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly MdxNode[];
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null;
}

export type { BlockContent, ListItem, PhrasingContent, Root, RootContent };

/** The props of a component, all of them literal texts (the content check has seen to it). */
export function propsOf(node: MdxNode): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries((node.attributes ?? []).flatMap(({ name, value }) =>
    (name && typeof value === 'string' ? [[name, value]] : [])));
}

/** The words of a node, without sources. */
export function wordsOf(node: MdxNode): string {
  if (node.name === 'Kilde') return '';
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
/** Text that must stand as it is: `[1]` is a mark here, not the beginning of a link. */
export const mark = (value: string): PhrasingContent => ({ type: 'html', value });
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
export const link = (url: string, label: string): PhrasingContent => ({ type: 'link', url, children: [text(label)] });
export const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });
export const heading = (depth: 1 | 2 | 3, label: string): BlockContent => ({ type: 'heading', depth, children: [text(label)] });

export function list(items: readonly (readonly PhrasingContent[])[], ordered = false): BlockContent {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((children): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...children)] })),
  };
}
