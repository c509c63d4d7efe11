import type { Finding } from '#domain/finding.ts';
import { rhythmLimits, rhythmOf, type Rhythm } from '#domain/text/rhythm.ts';
import type { Block } from '#editorial/read/body/blocks.ts';

/** A page of fewer sentences has no rhythm to speak of. */
const fewestSentences = 20;

/** The rhythm of the running text of a page: paragraphs and points that are sentences, not headings, cells and lists of names. */
export const pageRhythm = (blocks: readonly Block[]): Rhythm =>
  rhythmOf(blocks.filter(({ kind, text }) => kind === 'avsnitt' && /[.!?…][»)]?\s*$/u.test(text)).map(({ text }) => text));

/** Advice for a page whose sentences are chopped, or too long, on the whole. */
export function rhythmAdvice(blocks: readonly Block[], at: { readonly line: number; readonly column: number }): Omit<Finding, 'file'>[] {
  const rhythm = pageRhythm(blocks);
  if (rhythm.sentences < fewestSentences) return [];
  const advise = (message: string): Omit<Finding, 'file'>[] => [{ severity: 'advarsel', rule: 'rytme', ...at, message }];
  const mean = decimal(rhythm.meanWords);
  if (rhythm.meanWords < rhythmLimits.choppy)
    return advise(`Setningene har ${mean} ord i snitt, og ${Math.round(rhythm.shortShare * 100)}\u00a0% har færre enn åtte. Bind dem ` +
      `sammen med fordi, så, men og når.`);
  if (rhythm.meanWords > rhythmLimits.long) return advise(`Setningene har ${mean} ord i snitt. Del de lengste.`);
  return [];
}

const decimal = (value: number): string => value.toFixed(1).replace('.', ',');
