import type { Fix } from '#domain/finding.ts';

/** The parts of Sätteri's tree that the checks look at. */
export interface TreeNode {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point };
  readonly children?: readonly TreeNode[];
  readonly name?: string | null;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly ordered?: boolean;
  readonly checked?: boolean | null;
  readonly value?: string;
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The words in a node, without marks. */
export function textOf(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** The value of a literal attribute: `null` when it stands without one, undefined when it is absent. */
export function attributeOf(node: TreeNode, name: string): string | null | undefined {
  const attribute = node.attributes?.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  if (!attribute) return undefined;
  return typeof attribute.value === 'string' ? attribute.value : null;
}

/** Tells of a fault at a node, or at a place in the body. */
export type Refuse = (node: TreeNode | { line: number; column: number }, rule: string, message: string, fix?: Fix) => void;
