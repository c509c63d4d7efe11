import type { Finding } from '#domain/finding.ts';
import { attributeOf, type TreeNode } from '#editorial/read/body/tree.ts';

/** Marks on a line of their own, which are read as a number that belongs to nothing. */
export function lonelyMarks(tree: TreeNode, firstLine: number): Omit<Finding, 'file'>[] {
  const own = tree.type === 'mdxJsxFlowElement' && tree.name === 'Kilde' ? tree.position?.start : undefined;
  return [
    ...(own ? [{
      severity: 'advarsel' as const, rule: 'kildemerker', line: own.line + firstLine - 1, column: own.column,
      message: '<Kilde> står på en linje for seg. Sett den rett etter påstanden, uten mellomrom.',
    }] : []),
    ...(tree.children ?? []).flatMap((child) => lonelyMarks(child, firstLine)),
  ];
}

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
