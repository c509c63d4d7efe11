/** A button that calls: «Ring 113». */
export interface CallButton {
  readonly label: string;
  readonly uri: string;
}

/** What stands above the results when a question speaks of danger. */
export interface DangerCard {
  /** Its name in farekort.yaml. */
  readonly id: string;
  readonly level: 'liv' | 'haster' | 'snakk';
  /** What to do and when. The rest of its words come a moment later, see CardTexts. */
  readonly heading: string;
  readonly calls: readonly CallButton[];
}

/** Concepts that stand close together in a question. One alone stands anywhere. */
export type Group = readonly number[];

/** All of these must be in the question, and none of those. */
export type DangerRule = readonly [all: readonly Group[], none?: readonly Group[]];

/**
 * The cards and what they listen for, as it travels: each concept its expressions in stems, with `|` between; `section` is where a card
 * leads.
 */
export interface DangerFile {
  readonly concepts: readonly string[];
  readonly cards: readonly { readonly card: DangerCard; readonly rules: readonly DangerRule[]; readonly section?: number }[];
}

/**
 * What every search begins with; it stands in the search page. All the rest lies in small files, so that a question on a large
 * site fetches no more than on a small one: the index by the first letters of the words, the sections a few at a time.
 */
export interface SearchRoot {
  /** The folder of the other files: they are of use only together. */
  readonly version: string;
  /** How many sections there are: what makes a word rare. */
  readonly sections: number;
  /** The pages are numbered theme by theme: the name of each theme, and the number of its first page. */
  readonly themes: readonly (readonly [name: string, firstPage: number])[];
  /** Where each index file begins, with a space between. */
  readonly parts: string;
  /** The letters that have a file of words. */
  readonly letters: string;
  readonly topics: readonly TopicRow[];
  readonly danger: DangerFile;
  /** Who to call when nothing is found. */
  readonly people: readonly CallButton[];
}

/** A subject of soketermer.yaml: the sections that answer, the best first, and whether it is about somebody else. */
export type TopicRow = readonly [targets: readonly number[], aboutOthers?: 1];

/**
 * What the index knows of a word. The key is its stem as it is written; a text in the place of the row is another stem it is read as.
 * Sections are numbered `page * pageSize + section`, each number less the one before it.
 */
export type WordRow = readonly [
  /** Sections that have the word; those that say it often have it doubled and one, the others doubled. */
  own: readonly number[],
  /** Headings that have it: the section, and how many words the heading has. */
  headings?: readonly number[],
  /** Titles and names of pages that have it: the page, and how many words the title has. */
  titles?: readonly number[],
  /** Expressions of the editors that have it. */
  terms?: readonly TermRow[],
];

/**
 * One expression of the editors: the topic, or a section as a negative number; then for more than one word which of the target's
 * expressions it is, how many words it has, and the small words it must have.
 */
export type TermRow = number | readonly [target: number, expression: number, words: number, small?: string];

export type IndexFile = Readonly<Record<string, WordRow | string>>;

/** Words to mend slips to, and Norwegian words so like them that they would be taken for slips. */
export interface WordsFile {
  readonly known: string;
  readonly norwegian: string;
}

/** Some sections of a page, with its address, title and kind; the sentences of a paragraph have a line each, and an empty line ends it. */
export type SectionsFile = readonly [
  path: string, title: string, category: string,
  sections: readonly (readonly [id: string, heading: string, sentences: string])[],
];

/** What the dialog shows before anything is asked: the pages that each kind of reader needs first, and who to call. */
export interface SearchBeginning {
  readonly pages: readonly (readonly [title: string, path: string])[];
  readonly people: readonly CallButton[];
}

/** What each care card says below its heading, and where it leads, by its id: fetched when one is shown. */
export type CardTexts = Readonly<Record<string, {
  readonly text: string;
  readonly link?: { readonly label: string; readonly path: string };
}>>;

/** So many sections a page may have, and one file has. */
export const pageSize = 66;
export const fileSize = 3;

export const sectionNumber = (page: number, section: number): number => page * pageSize + section;
export const pageOf = (section: number): number => Math.floor(section / pageSize);
/** The name of the file that has a section. */
export const sectionsFile = (section: number): string => `avsnitt-${Math.floor(section / fileSize)}`;

/** The number of a section of the editors' expressions, and back. */
export const asTarget = (section: number): number => -section - 1;

/** The name of an index file by its number. */
export const indexFile = (number: number): string => `ord-${number}`;
/** The name of the file of words that begin with a letter. */
export const wordsFile = (letter: string): string => `kjent-${letter}`;

/** The name of the index file that has a word: the last that begins no later. */
export const partOf = (parts: readonly string[], word: string): string =>
  indexFile(Math.max(0, parts.reduce((last, first, number) => (first <= word ? number : last), 0)));
