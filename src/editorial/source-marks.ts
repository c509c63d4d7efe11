import type { Finding } from '#domain/finding.ts';
import { attributeOf, type TreeNode } from './tree.ts';

/**
 * Paragraphs in which the same source stands after sentence upon sentence: one mark at the end carries all of it, and lets the reader
 * read.
 */
export function crowdedMarks(tree: TreeNode, firstLine: number): Omit<Finding, 'file'>[] {
  if (tree.type === 'paragraph') {
    const marks = (tree.children ?? []).filter(({ name }) => name === 'Kilde');
    const ids = marks.map((mark) => attributeOf(mark, 'id'));
    const again = marks.find((_, index) => index > 0 && ids[index] === ids[index - 1]);
    if (!again?.position) return [];
    const { line, column } = again.position.start;
    return [{
      severity: 'advarsel', rule: 'kildemerker', line: line + firstLine - 1, column,
      message: `Kilden «${attributeOf(again, 'id') ?? ''}» står etter flere setninger på rad. Én <Kilde> etter den siste holder når ` +
        `den dekker alle.`,
    }];
  }
  return (tree.children ?? []).flatMap((child) => crowdedMarks(child, firstLine));
}
