import { careLevels } from '#domain/care-level.ts';
import { isSituation, signsFor, wordsInProp, type DangerSign } from '#domain/danger-sign.ts';
import type { Finding } from '#domain/finding.ts';
import { stoppedIn, type StoppedSubstance } from '#domain/text/harm/stopping.ts';
import { attributeOf, textOf, type TreeNode } from '#editorial/read/body/tree.ts';
import { isDraft, type Entry } from '#editorial/read/entry.ts';
import { dangerSignSchema, toDangerSign } from '#schemas/danger-sign.ts';

/** The levels that tell somebody who stops to call. */
const levels = careLevels.filter((level) => level !== 'snakk');

/**
 * What a page must have because a life may depend on it: a source, and the signs of danger when it speaks of stopping with something
 * that can kill. A draft is told too, but nobody reads it yet.
 */
export function pageSafety(page: Entry, paragraphs: readonly string[], signs: readonly DangerSign[]): Finding[] {
  const tree = page.page?.tree;
  if (!tree || !page.page) return [];
  const at = { line: page.page.bodyLine, column: 1 };
  const tell = (rule: string, place: { readonly line: number; readonly column: number }, message: string): Finding =>
    ({ severity: isDraft(page) ? 'advarsel' : 'feil', rule, file: page.file, line: place.line, column: place.column, message });
  const boxes = boxesIn(tree);
  // A <Kilde> that is written wrong has a finding of its own, and so has a page without text.
  const sources = textOf(tree).trim() === '' || /<\s*kilde|kilde\s+id\s*=/i.test(page.page.body) ? []
    : [tell('kilde', at, 'Siden har ingen kilde. Sett <Kilde id="…" /> etter det viktigste du sier; npm run ny -- kilde lager en ny.')];
  const stopped = stoppedIn(paragraphs);
  if (stopped.length === 0) return sources;
  const missing = levels.filter((level) => !boxes.some((box) => attributeOf(box, 'nivaa') === level));
  if (missing.length > 0)
    return [...sources, tell('varsel', at,
      `Siden handler om å slutte med ${named(stopped)}, og mangler ${listed.format(missing.map(asTag))}. ` +
      'Sett det inn der leseren ser det først.')];
  const wrong = boxes.flatMap((box) => {
    const level = levels.find((candidate) => candidate === attributeOf(box, 'nivaa'));
    const chosen = wordsInProp(attributeOf(box, 'gjelder') ?? '').filter(isSituation);
    const unknown = stopped.filter((substance) => level !== undefined && !chosen.includes(substance) && !chosen.includes('slutte'));
    const tellsOfStopping = level === undefined || signsFor(signs, level, chosen).some((sign) => sign.situations.includes('slutte'));
    if (unknown.length === 0 || tellsOfStopping) return [];
    const place = { line: (box.position?.start.line ?? 1) + at.line - 1, column: box.position?.start.column ?? 1 };
    return [tell('varsel', place, `Siden handler om å slutte med ${named(unknown)}, men varselet gjelder ikke det. ` +
      `Skriv gjelder="${[...chosen, 'slutte'].join(', ')}".`)];
  });
  return [...sources, ...wrong];
}

const asTag = (level: string): string => `<Varsel nivaa="${level}" gjelder="slutte" />`;

const listed = new Intl.ListFormat('nb', { type: 'conjunction' });
const named = (substances: readonly StoppedSubstance[]): string =>
  listed.format(substances.map((name) => (name === 'ghb' ? 'GHB' : name)));

/** The signs that could be read; one that breaks its schema has a finding of its own. */
export const readableSigns = (entries: readonly Entry[]): DangerSign[] =>
  entries.filter(({ kind }) => kind === 'faretegn').flatMap(({ id, data }) => {
    const sign = dangerSignSchema.safeParse(data);
    return sign.success ? [toDangerSign(id, sign.data)] : [];
  });

const boxesIn = (node: TreeNode): TreeNode[] => (node.name === 'Varsel' ? [node] : (node.children ?? []).flatMap(boxesIn));
