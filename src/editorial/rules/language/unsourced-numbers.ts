import type { Finding } from '#domain/finding.ts';
import { amountsIn, weighedAmountsIn, type AmountWeight } from '#domain/text/numbers.ts';
import { textOf, type TreeNode } from '#editorial/read/body/tree.ts';
import type { Entry } from '#editorial/read/entry.ts';

/**
 * Every amount (2–4 døgn, 10 %, fire uker) must stand beside a source: in the same paragraph or list item, in the box whose
 * heading it is, or in a table with a source in the caption right before it. One source at the end of a paragraph carries all of it.
 * An amount in one of the `summaries`, fields that stand on the page but cannot hold a `<Kilde>`, must also stand in the text. What
 * medicine or law says is an error
 * without a source, since readers act on it; other amounts are a warning, and age, clock, distance and career are let be.
 */
export function unsourcedNumbers(
  tree: TreeNode, firstLine: number, { data, locate }: Pick<Entry, 'data' | 'locate'>, summaries: readonly string[],
): Omit<Finding, 'file'>[] {
  const findings: Omit<Finding, 'file'>[] = [];
  const sourced = new Set<string>();

  const check = (block: TreeNode, text: string, hasSource: boolean): void => {
    if (hasSource) return amountsIn(text).forEach((amount) => sourced.add(comparable(amount)));
    const worst = worstOf(weighedAmountsIn(text));
    if (worst)
      findings.push(finding(worst.weight,
        { line: (block.position?.start.line ?? 1) + firstLine - 1, column: block.position?.start.column ?? 1 },
        `«${worst.amount}» står uten kilde. Sett <Kilde id="…" /> etter påstanden, ${place(block)}.`));
  };

  const visit = (node: TreeNode, before: TreeNode | undefined): void => {
    if (node.type === 'table') {
      const caption = before?.type === 'paragraph' && holdsSource(before);
      for (const cell of (node.children ?? []).flatMap((row) => row.children ?? []))
        check(cell, textOf(cell), caption || holdsSource(cell));
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      check(node, textOf(node), holdsSource(node));
    } else if (node.type === 'listItem') {
      const own = (node.children ?? []).filter((child) => child.type !== 'list');
      check(node, own.map(textOf).join(' '), own.some(holdsSource));
      node.children?.filter((child) => child.type === 'list').forEach((child) => visit(child, undefined));
    } else {
      if (node.type === 'mdxJsxFlowElement') check(node, propTexts(node), holdsSource(node));
      node.children?.forEach((child, index) => visit(child, node.children?.[index - 1]));
    }
  };
  visit(tree, undefined);

  for (const field of summaries)
    for (const [index, text] of [data[field]].flat().entries()) {
      const missing = typeof text === 'string' ? worstOf(weighedAmountsIn(text).filter(({ amount }) => !sourced.has(comparable(amount))))
        : undefined;
      if (missing)
        findings.push({ ...finding(missing.weight, locate(Array.isArray(data[field]) ? [field, index] : [field]),
          `«${missing.amount}» står ikke i teksten med kilde. Skriv det der også, med <Kilde id="…" />, eller ta det bort her.`), field });
    }
  return findings;
}

type Weighed = ReturnType<typeof weighedAmountsIn>[number];

/** The one that most depends on. */
const worstOf = (amounts: readonly Weighed[]): Weighed | undefined => amounts.find(({ weight }) => weight === 'acted-on') ?? amounts[0];

const finding = (weight: AmountWeight, at: { readonly line: number; readonly column: number }, message: string): Omit<Finding, 'file'> =>
  ({ severity: weight === 'acted-on' ? 'feil' : 'advarsel', rule: 'tall-uten-kilde', ...at, message });

/** «2 døgn» and «to døgn» are the same amount only when written the same; spaces do not matter. */
const comparable = (amount: string): string => amount.toLowerCase().replace(/[\s\u00a0]+/g, '');

function holdsSource(node: TreeNode): boolean {
  return node.name === 'Kilde' || (node.children ?? []).some(holdsSource);
}

/** What a box prints of its own: its heading. */
function propTexts(node: TreeNode): string {
  return (node.attributes ?? []).map(({ name, value }) => (name !== 'id' && typeof value === 'string' ? value : '')).join('\n');
}

function place(block: TreeNode): string {
  if (block.type === 'tableCell') return 'i avsnittet rett før tabellen eller i ruta';
  if (block.type === 'heading') return 'eller ta tallet ut av overskriften';
  if (block.type === 'listItem') return 'i det samme punktet';
  return block.type === 'paragraph' ? 'i det samme avsnittet' : 'inne i boksen';
}
