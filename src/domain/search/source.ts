import type { CallButton, CardTexts, DangerFile } from './files.ts';

/** A place in a page that can answer; the first is the top of the page and has no heading. */
export interface SearchableSection {
  readonly id: string;
  readonly heading: string;
  /** What else it is called. */
  readonly names?: readonly string[];
  /** Every word that a reader sees in it. */
  readonly text: string;
  /** Its whole sentences, by paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
}

export interface SearchablePage {
  readonly path: string;
  readonly title: string;
  /** The name of the theme; empty for pages outside the path. */
  readonly theme: string;
  /** What is said of a page without a theme: «Ordliste». */
  readonly category: string;
  /** Names of what the whole page is about, beside its title. */
  readonly names: readonly string[];
  /** The editors' `soketermer`. */
  readonly searchTerms: readonly string[];
  readonly sections: readonly SearchableSection[];
}

/** A subject readers ask about, the words they use, and the sections that answer, the best one first. */
export interface SearchTopic {
  readonly name: string;
  readonly targets: readonly string[];
  readonly terms: readonly string[];
  readonly aboutOthers: boolean;
}

export interface SearchSource {
  readonly pages: readonly SearchablePage[];
  readonly topics: readonly SearchTopic[];
  /** Words that mean the same to who asks. */
  readonly synonyms: readonly (readonly string[])[];
  readonly danger: DangerFile;
  readonly cardTexts: CardTexts;
  readonly people: readonly CallButton[];
  /** Words that are Norwegian, whatever the site has. */
  readonly dictionary: Iterable<string>;
}
