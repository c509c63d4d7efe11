import type { IndexFile, WordRow, WordsFile } from './files.ts';

/** One way to read a word of the question: a word of the site, with how sure we are. */
export interface Variant {
  readonly stem: string;
  readonly trust: number;
  readonly row: WordRow;
}

/** One thing the reader asks about. */
export interface QueryTerm {
  readonly typed: string;
  readonly variants: readonly Variant[];
  /** A word that carries little: used only inside expressions. */
  readonly stop: boolean;
}

export interface Understanding {
  readonly queryTerms: readonly QueryTerm[];
  /** The question with its slips mended; only there when some word was mended. */
  readonly meant?: string;
  /** Words that the site does not have, as they were written. */
  readonly unknown: readonly string[];
}

/** Fetches the files of the index; the same file once. */
export interface IndexFiles {
  readonly parts: readonly string[];
  index(name: string): Promise<IndexFile>;
  /** Undefined when no word begins so. */
  words(letter: string): Promise<WordsFile | undefined>;
}
