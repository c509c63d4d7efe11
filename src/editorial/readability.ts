import type { Finding } from '#domain/finding.ts';
import { plainText } from '#domain/text/mdx.ts';
import { tooHeavy, type LixLevel } from '#domain/text/readability.ts';
import type { TreeNode } from './mdx.ts';
import type { YamlReport } from './yaml.ts';

/** Texts over the published LIX limits: the page as a whole, «Kort fortalt», and each care card. */
export function heavyTexts(tree: TreeNode, body: string, firstLine: number, frontMatter: YamlReport): Omit<Finding, 'file'>[] {
  const lines = body.split('\n');
  const weigh = (what: string, text: string, level: LixLevel, at: { readonly line: number; readonly column: number }): Omit<Finding, 'file'>[] => {
    const heavy = tooHeavy(text, level);
    if (!heavy) return [];
    const number = String(heavy.lix).replace('.', ',');
    return [{ severity: 'feil', rule: 'lix', ...at, message: `${what} har LIX ${number}, og grensen er ${heavy.limit}. Del lange setninger, og bytt ut lange ord.` }];
  };
  const summary = (frontMatter.data as { kortFortalt?: unknown } | undefined)?.kortFortalt;
  return [
    ...weigh('Siden', plainText(body), 'page', { line: firstLine, column: 1 }),
    ...(Array.isArray(summary) ? weigh('«kortFortalt»', summary.join('\n'), 'plain', frontMatter.locate(['kortFortalt'])) : []),
    ...careCards(tree).flatMap(({ position }) =>
      position ? weigh('<Varsel>', plainText(lines.slice(position.start.line - 1, position.end.line).join('\n')), 'plain',
        { line: position.start.line + firstLine - 1, column: position.start.column }) : []),
  ];
}

function careCards(node: TreeNode): TreeNode[] {
  return node.name === 'Varsel' ? [node] : (node.children ?? []).flatMap(careCards);
}
