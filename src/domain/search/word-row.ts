import type { TermRow, WordRow } from './files.ts';

/** What the index knows of a word while it is made. Each number of a section or a page has how often, or how many words, beside it. */
export interface Row {
  own: Map<number, number>;
  headings: Map<number, number>;
  titles: Map<number, number>;
  terms: TermRow[];
}

/** The most sections kept for one word: a word that stands everywhere tells little, and Pagefind knows the rest. */
const mostSections = 400;

/** The row in the form that the browser fetches, see `WordRow`. */
export function packRow({ own, headings, titles, terms }: Row): WordRow {
  const kept = [...own].sort((a, b) => b[1] - a[1]).slice(0, mostSections).sort((a, b) => a[0] - b[0]);
  const row: WordRow = [
    differences(kept.map(([section]) => section)).map((step, index) => step * 2 + ((kept[index]?.[1] ?? 0) > 1 ? 1 : 0)),
    withSizes(headings), withSizes(titles), terms,
  ];
  const used = 4 - [...row].reverse().findIndex((field) => (field ?? []).length > 0);
  return row.slice(0, used === 5 ? 1 : used) as unknown as WordRow;
}

function withSizes(sizes: ReadonlyMap<number, number>): number[] {
  const kept = [...sizes].sort((a, b) => a[1] - b[1]).slice(0, mostSections).sort((a, b) => a[0] - b[0]);
  const steps = differences(kept.map(([key]) => key));
  return kept.flatMap(([, size], index) => [steps[index] as number, size]);
}

const differences = (sorted: readonly number[]): number[] =>
  sorted.map((one, index) => one - (index === 0 ? 0 : (sorted[index - 1] as number)));

/** The sections that have a word in their text, and whether they say it often. */
export function eachOwn([own]: WordRow, tell: (section: number, often: boolean) => void): void {
  let section = 0;
  for (const step of own) tell((section += step >> 1), (step & 1) === 1);
}

/** What has a word (headings by their section, titles by their page), and how many words it has. */
export function eachSized(sizes: readonly number[], tell: (number: number, words: number) => void): void {
  let number = 0;
  for (let index = 0; index < sizes.length; index += 2) tell((number += sizes[index] as number), sizes[index + 1] as number);
}
