import type { Finding } from '#domain/finding.ts';
import { plainText } from '#domain/text/mdx.ts';
import { wordsIn } from '#domain/text/words.ts';
import { tooHeavy, type LixLevel } from '#domain/text/readability.ts';
import type { Entry } from './references.ts';
import type { TreeNode } from './tree.ts';

/** The LIX of a page that has hardly begun says nothing. */
const fewestWords = 25;

/** Texts over the published LIX limits: the page as a whole, «Kort fortalt», and each care card. */
export function heavyTexts({ data, locate, page }: Entry, unavoidable: ReadonlySet<string>): Omit<Finding, 'file'>[] {
  if (!page?.tree) return [];
  const { tree, body, bodyLine: firstLine } = page;
  const lines = body.split('\n');
  const whole = plainText(body);
  const weigh = (what: string, text: string, level: LixLevel, at: { readonly line: number; readonly column: number }): Omit<Finding, 'file'>[] => {
    const heavy = tooHeavy(text, level, unavoidable);
    if (!heavy) return [];
    return [{ severity: 'feil', rule: 'lix', ...at, message: `${what} har LIX ${decimal(heavy.lix)}${heavy.own < heavy.lix ? ` (${decimal(heavy.own)} uten ordlistas ord)` : ''}, og grensen er ${heavy.limit}. Del lange setninger, og bytt ut lange ord.` }];
  };
  const summary = data['kortFortalt'];
  return [
    ...(wordsIn(whole).length < fewestWords ? [] : weigh('Siden', whole, 'page', { line: firstLine, column: 1 })),
    ...(Array.isArray(summary) ? weigh('«kortFortalt»', summary.join('\n'), 'plain', locate(['kortFortalt'])) : []),
    ...careCards(tree).flatMap(({ position }) =>
      position ? weigh('<Varsel>', plainText(lines.slice(position.start.line - 1, position.end.line).join('\n')), 'plain',
        { line: position.start.line + firstLine - 1, column: position.start.column }) : []),
  ];
}

const decimal = (value: number): string => String(value).replace('.', ',');

function careCards(node: TreeNode): TreeNode[] {
  return node.name === 'Varsel' ? [node] : (node.children ?? []).flatMap(careCards);
}
