import type { Finding } from '#domain/finding.ts';
import { wordsIn } from '#domain/text/words.ts';
import { textOf, type TreeNode } from './tree.ts';

const months = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';

/** More words than this in bold are a sentence to be noticed, not a heading. */
const longestHeading = 10;

type Loss = Omit<Finding, 'file'>;

/** Right Markdown that becomes something else than the writer saw before her: a list, a heading, a row. Places are in the body. */
export function silentLosses(tree: TreeNode, body: string): Loss[] {
  const losses: Loss[] = [];
  const visit = (node: TreeNode, siblings: readonly TreeNode[], index: number, parent: TreeNode): void => {
    const next = siblings[index + 1];
    const found = dateAsPoint(node, body) ?? textAsHeading(node, body) ?? boldAsHeading(node, next, parent)
      ?? emptySection(node, next, body)
      ?? lineAsRow(node, body) ?? markInPlace(node, siblings[index - 1], next);
    if (found) losses.push(found);
    node.children?.forEach((child, at, all) => visit(child, all, at, node));
  };
  tree.children?.forEach((child, at, all) => visit(child, all, at, tree));
  return losses;
}

const at = (node: TreeNode): { line: number; column: number } =>
  ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
const asWritten = (node: TreeNode, body: string): string => body.slice(node.position?.start.offset, node.position?.end.offset);
const error = (node: TreeNode, rule: string, message: string): Loss => ({ severity: 'feil', rule, ...at(node), message });

function dateAsPoint(node: TreeNode, body: string): Loss | undefined {
  if (node.type !== 'listItem') return undefined;
  const date = new RegExp(`^(\\d{1,2})[.)]\\s+(${months})(?!\\p{L})`, 'iu').exec(asWritten(node, body));
  return date ? error(node, 'liste', `«${date[1]}. ${date[2]}» først på en linje blir et punkt i en liste. Skriv «Den ${date[1]}. ` +
    `${date[2]} …».`) : undefined;
}

/** Whether a line of text has become a heading by the dashes below it. */
export const isUnderlined = (node: TreeNode, body: string): boolean => node.type === 'heading' && !asWritten(node, body).startsWith('#');

/** Fields in the text are told of as such. */
const textAsHeading = (node: TreeNode, body: string): Loss | undefined =>
  isUnderlined(node, body) && !/^\p{L}+:(?: |$)/mu.test(textOf(node))
    ? error(node, 'overskrift', 'Linja blir en overskrift, fordi det står --- eller === rett under. Sett en tom linje mellom; ' +
      'en overskrift skrives med ## foran.')
    : undefined;

function boldAsHeading(node: TreeNode, next: TreeNode | undefined, parent: TreeNode): Loss | undefined {
  const parts = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
  if (node.type !== 'paragraph' || parent.type === 'listItem' || parts.length !== 1 || parts[0]?.type !== 'strong') return undefined;
  const words = textOf(node).trim();
  if (/[.!?:…»]$/u.test(words) || wordsIn(words).length > longestHeading || next === undefined || next.type === 'table') return undefined;
  return error(node, 'overskrift', `Halvfet på en linje for seg er ingen overskrift for den som hører siden. Skriv «## ${words}», ` +
    `uten stjernene.`);
}

function emptySection(node: TreeNode, next: TreeNode | undefined, body: string): Loss | undefined {
  if (node.type !== 'heading' || textOf(node).trim() === '' || isUnderlined(node, body)) return undefined;
  const isEmpty = next === undefined || (next.type === 'heading' && !isUnderlined(next, body) && (next.depth ?? 1) <= (node.depth ?? 1));
  if (!isEmpty) return undefined;
  return error(node, 'overskrift', `Avsnittet «${textOf(node).trim()}» har ingen tekst. Skriv den under overskriften.`);
}

const lineAsRow = (node: TreeNode, body: string): Loss | undefined =>
  node.type === 'tableRow' && !asWritten(node, body).includes('|')
    ? error(node, 'mdx', 'Linja blir en rad i tabellen over. Sett en tom linje mellom tabellen og teksten.') : undefined;

/** A mark stands right after the full stop: with a blank before it, it may begin a line by itself. */
function markInPlace(node: TreeNode, before: TreeNode | undefined, next: TreeNode | undefined): Loss | undefined {
  if (node.name !== 'Kilde') return undefined;
  const blanks = before?.type === 'text' ? (/(?<=\S)[ \u00a0]+$/u.exec(before.value ?? '')?.[0].length ?? 0) : 0;
  const { line, column } = at(node);
  if (blanks > 0)
    return { severity: 'advarsel', rule: 'kildemerker', line, column: column - blanks,
      message: 'Det står mellomrom foran <Kilde>. Fjern det.', fix: { length: blanks, text: '' } };
  if (next?.type === 'text' && /^[.,;!?]/.test(next.value ?? ''))
    return { severity: 'advarsel', rule: 'kildemerker', line, column,
      message: `<Kilde> står foran «${next.value?.[0] ?? ''}». Sett den etter tegnet.` };
  return undefined;
}
