import type { Finding } from '#domain/finding.ts';
import { substanceHeadingFaults } from '#domain/substance-headings.ts';
import { attributeOf, textOf, type TreeNode } from '#editorial/read/body/tree.ts';
import type { Content } from '#editorial/read/content.ts';
import { isDraft, knowsFields, type Entry } from '#editorial/read/entry.ts';

/**
 * The fixed sections of the pages about substances, and the tables of withdrawal everywhere: each `<Forlop />` needs rows to be made of,
 * and rows are typed to be shown. A draft is told too, but nobody reads it yet.
 */
export function substanceFindings({ entries }: Content): Finding[] {
  const substances = entries.filter(({ kind }) => kind === 'rusmiddel');
  return entries.flatMap((entry) => {
    const { tree, bodyLine = 1 } = entry.page ?? {};
    if (!tree) return [];
    const tell = (rule: string, node: TreeNode | undefined, message: string, field?: string): Finding => ({
      severity: isDraft(entry) ? 'advarsel' : 'feil', rule, file: entry.file,
      ...(field ? {
        ...entry.locate([field]), field,
      } : { line: (node?.position?.start.line ?? 1) + bodyLine - 1, column: node?.position?.start.column ?? 1 }),
      message,
    });
    const headings = (tree.children ?? []).filter(({ type, depth }) => type === 'heading' && depth === 2);
    const sections = entry.kind !== 'rusmiddel' ? []
      : substanceHeadingFaults(headings.map((heading) => textOf(heading).trim())).map(({ index, message }) =>
        tell('avsnitt', index === undefined ? undefined : headings[index], message));
    const boxes = boxesIn(tree);
    const tables = boxes.flatMap((box) => tableFault(box, entry, substances).map((message) => tell('boks', box, message)));
    const unshown = entry.kind === 'rusmiddel' && rowsOf(entry) && boxes.length === 0
      ? [tell('avsnitt', undefined, '«forlop» vises ikke på siden. Sett <Forlop /> på en egen linje under «Når kommer abstinensen, og ' +
        'hvor lenge varer den?».', 'forlop')] : [];
    const nameless: Finding[] = entry.kind === 'rusmiddel' && knowsFields(entry) && !('kjentSom' in entry.data)
      ? [{
        severity: 'advarsel', rule: 'felt', file: entry.file, ...entry.locate([]), field: 'kjentSom',
        message: '«kjentSom» mangler. Skriv navnene leseren kjenner igjen i oversikten: kjentSom: ["Sobril", "Stesolid"].',
      }] : [];
    return [...sections, ...tables, ...unshown, ...nameless];
  });
}

/** What is wrong with one box, in a list that is empty when nothing is. A substance that does not exist has a finding of its own. */
function tableFault(box: TreeNode, entry: Entry, substances: readonly Entry[]): string[] {
  const all = attributeOf(box, 'alle') !== undefined;
  const named = attributeOf(box, 'rusmiddel');
  if (all) return named === undefined ? [] : ['<Forlop> har både alle og rusmiddel. Fjern den ene.'];
  if (named === undefined && entry.kind !== 'rusmiddel')
    return ['<Forlop /> må si hvilket rusmiddel, siden siden ikke handler om ett. Skriv <Forlop rusmiddel="…" /> eller <Forlop alle />.'];
  const meant = named === undefined ? entry : substances.find(({ id }) => id === named);
  return !meant || rowsOf(meant) || !knowsFields(meant)
    ? []
    : [`<Forlop /> har ingenting å vise: «forlop» mangler øverst i ${meant.file}. Fyll det ut, eller fjern boksen.`];
}

const rowsOf = ({ data }: Entry): boolean => Array.isArray(data['forlop']) && data['forlop'].length > 0;

const boxesIn = (node: TreeNode): TreeNode[] => (node.name === 'Forlop' ? [node] : (node.children ?? []).flatMap(boxesIn));
