import { createIdAllocator } from '../slug.ts';

/** A page as the build knows it. */
export interface SearchablePage {
  readonly path: string;
  readonly title: string;
  /** The name of the theme; empty for pages outside the path. */
  readonly theme: string;
  readonly headings: readonly string[];
  /** The editors' `soketermer`. */
  readonly searchTerms: readonly string[];
}

/** A subject readers ask about, the words they use, and the pages that answer, the best one first. */
export interface SearchTopic {
  readonly name: string;
  readonly targets: readonly string[];
  readonly terms: readonly string[];
  /** Words that fewer use: known when the second stage has come. */
  readonly moreTerms: readonly string[];
  /** Whether its words speak of somebody else than the one who asks: then who it is about comes before what it is about. */
  readonly aboutOthers: boolean;
}

/** What stands above the results when a question speaks of danger. */
export interface DangerCard {
  readonly level: 'liv' | 'haster' | 'snakk';
  readonly heading: string;
  readonly text: string;
  readonly calls: readonly Call[];
  readonly link?: { readonly label: string; readonly path: string };
  readonly terms: readonly string[];
  /** Known when the second stage has come. */
  readonly moreTerms?: readonly string[];
}

/** A button that calls: «Ring 113». */
export interface Call {
  readonly label: string;
  readonly uri: string;
}

/** Something that is found by its name: a word of the glossary, or someone to call. */
export interface SearchTerm {
  readonly path: string;
  readonly term: string;
  readonly aliases: readonly string[];
  /** Where it stands, as the reader sees it: «Ordliste», «Hjelp nå». */
  readonly shelf: string;
}

export interface SearchList {
  readonly pages: readonly SearchablePage[];
  readonly topics: readonly SearchTopic[];
  readonly glossary: readonly SearchTerm[];
  /** Everyone to call, by name and number: known when the second stage has come. */
  readonly services: readonly SearchTerm[];
  readonly cards: readonly DangerCard[];
  /** Who to call when nothing is found. */
  readonly people: readonly Call[];
}

const idsOf = new WeakMap<readonly string[], readonly string[]>();

/** The ids that the headings of one page get when it is built; so they need not travel. Worked out once for each page. */
export function headingIds(headings: readonly string[]): readonly string[] {
  const before = idsOf.get(headings);
  if (before) return before;
  const allocate = createIdAllocator();
  const ids = headings.map((heading) => allocate(heading));
  idsOf.set(headings, ids);
  return ids;
}
