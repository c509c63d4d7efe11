import { dialectWords } from './dialect.ts';
import {
  asTarget, fileSize, indexFile, pageSize, sectionNumber, sectionsFile, wordsFile,
  type CardTexts, type IndexFile, type SearchRoot, type SectionsFile, type TermRow, type TopicRow, type WordRow, type WordsFile,
} from './files.ts';
import { fold, separateWords } from './fold.ts';
import { bokmal } from './nynorsk.ts';
import type { SearchablePage, SearchSource } from './source.ts';
import { splitIndex } from './split-index.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { wordFiles } from './word-files.ts';
import { packRow, type Row } from './word-row.ts';

/** The files of the search by name, without folder and ending. */
export interface SearchFiles {
  readonly root: Omit<SearchRoot, 'version'>;
  readonly parts: ReadonlyMap<string, IndexFile | WordsFile | SectionsFile | CardTexts>;
}

/** Everything the search needs, from what the site has. */
export function buildSearch(source: SearchSource): SearchFiles {
  const pages = splitLong(byTheme(source.pages));
  const rows = new Map<string, Row>();
  const telling = new Set<string>();
  const rowOf = (word: string): Row => {
    const key = writtenStem(word);
    const row = rows.get(key) ?? { own: new Map(), headings: new Map(), titles: new Map(), terms: [] };
    rows.set(key, row);
    return row;
  };
  const tell = (text: string) => contentWords(text).forEach((word) => telling.add(word.toLowerCase()));
  const targetOf = new Map<string, number>();
  /** Sections that have something to say: a table alone answers nobody in the list. */
  const speaks = new Set<string>();

  pages.forEach((page, number) => {
    for (const name of [page.title, ...page.names]) {
      const words = contentWords(name);
      for (const word of words) least(rowOf(word).titles, number, words.length);
      tell(name);
    }
    page.sections.forEach((section, index) => {
      const id = sectionNumber(number, index);
      const address = section.id === '' ? page.path : `${page.path}#${section.id}`;
      targetOf.set(address, id);
      if (section.paragraphs.length > 0) speaks.add(address);
      for (const name of [section.heading, ...(section.names ?? [])]) {
        const words = contentWords(name);
        for (const word of words) least(rowOf(word).headings, id, words.length);
        tell(name);
      }
      const counted = new Map<string, number>();
      for (const word of contentWords(section.text)) counted.set(word, (counted.get(word) ?? 0) + 1);
      for (const [word, times] of counted) {
        const { own } = rowOf(word);
        own.set(id, (own.get(id) ?? 0) + times);
      }
    });
  });

  let expression = 0;
  const addTerm = (term: string, target: number) => {
    const words = separateWords(term);
    const content = words.filter((word) => !isStopWord(fold(word)));
    const counted = content.length > 0 ? content : words;
    expression += 1;
    const small = content.length === 0 ? [] : words.filter((word) => !content.includes(word)).map(fold);
    const row: TermRow = counted.length === 1 && small.length === 0
      ? target
      : counted.length > 1 || small.length === 0 ? [target, expression, counted.length] : [target, expression, 1, small.join(' ')];
    for (const word of new Set(counted)) rowOf(word).terms.push(row);
    tell(term);
  };
  const topics = source.topics.map(({ name, targets, terms, aboutOthers }, index): TopicRow => {
    distinct([name, ...terms]).forEach((term) => addTerm(term, index));
    const numbers = targets.map((target) => {
      const number = targetOf.get(target);
      if (number === undefined) throw new Error(`«${target}» i content/soketermer.yaml er ikke et avsnitt på nettstedet. Rett adressen.`);
      return number;
    });
    return aboutOthers ? [numbers, 1] : [numbers];
  });
  pages.forEach(({ searchTerms }, number) => distinct(searchTerms).forEach((term) => addTerm(term, asTarget(sectionNumber(number, 0)))));
  spreadSynonyms(rows, source.synonyms);

  const sectionOfCard = (id: string): { section?: number } => {
    const path = source.cardTexts[id]?.link?.path ?? '';
    return speaks.has(path) ? { section: targetOf.get(path) as number } : {};
  };
  const index = new Map<string, WordRow | string>([...rows].map(([key, row]) => [key, packRow(row)]));
  for (const [form, word] of dialectWords) {
    const [key, meant] = [writtenStem(form), writtenStem(word)];
    if (key !== meant && !index.has(key) && (index.has(meant) || isStopWord(fold(word))))
      index.set(key, isStopWord(fold(word)) ? `-${word}` : meant);
  }
  const files = new Map<string, IndexFile | WordsFile | SectionsFile | CardTexts>([['farekort', source.cardTexts]]);
  const parts = splitIndex(index);
  parts.forEach(({ file }, number) => files.set(indexFile(number), file));
  const words = wordFiles(telling, rows.keys(), source.dictionary);
  for (const [letter, file] of words) files.set(wordsFile(letter), file);
  pages.forEach((page, number) => {
    for (let first = 0; first < page.sections.length; first += fileSize) files.set(sectionsFile(sectionNumber(number, first)),
      packSections(page, first));
  });
  return {
    root: {
      sections: pages.reduce((sum, { sections }) => sum + sections.length, 0),
      danger: { ...source.danger, cards: source.danger.cards.map((one) => ({ ...one, ...sectionOfCard(one.card.id) })) },
      themes: pages.flatMap(({ theme }, number) => (number === 0 || pages[number - 1]?.theme !== theme ? [[theme, number] as const] : [])),
      parts: parts.map(({ first }) => first).join(' '),
      letters: [...words.keys()].join(''),
      topics, people: source.people,
    },
    parts: files,
  };
}

/** The pages of the path in its order, then the rest. */
function byTheme(pages: readonly SearchablePage[]): SearchablePage[] {
  const themes = [...new Set(pages.map(({ theme }) => theme).filter((theme) => theme !== '')), ''];
  return [...pages].sort((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme));
}

/** A page with more sections than a number has room for, like the glossary, becomes several files. */
const splitLong = (pages: readonly SearchablePage[]): SearchablePage[] =>
  pages.flatMap((page) => Array.from({
    length: Math.max(1, Math.ceil(page.sections.length / pageSize)),
  }, (_, part) => ({ ...page, sections: page.sections.slice(part * pageSize, (part + 1) * pageSize) })));

const contentWords = (text: string): string[] => separateWords(text).filter((word) => !isStopWord(fold(word)));

/** The stem of a word with the letters it was written with. */
function writtenStem(word: string): string {
  const folded = fold(word);
  const found = stem(bokmal(folded));
  const written = word.toLowerCase().slice(0, found.length);
  return fold(written) === found ? written : found;
}

const sense = (text: string): string => contentWords(text).map((word) => stem(bokmal(fold(word)))).join(' ') || fold(text);

/** Terms that the stemmer finds the same («abstinens», «abstinenser») are kept once. */
function distinct(terms: readonly string[]): string[] {
  const seen = new Set<string>();
  return terms.filter((term) => !seen.has(sense(term)) && seen.add(sense(term)));
}

const least = (map: Map<number, number>, key: number, value: number): void => void map.set(key, Math.min(map.get(key) ?? Infinity, value));

/** What has one word of a group is found by the others too, as if it were said once. */
function spreadSynonyms(rows: Map<string, Row>, groups: readonly (readonly string[])[]): void {
  for (const group of groups) {
    const keys = [...new Set(group.map(writtenStem))];
    const before = keys.map((key) => rows.get(key)).filter((row) => row !== undefined).map((row) =>
      ({ own: [...row.own.keys()], headings: [...row.headings] }));
    for (const key of keys) {
      const row = rows.get(key) ?? { own: new Map(), headings: new Map(), titles: new Map(), terms: [] };
      for (const { own, headings } of before) {
        for (const section of own) if (!row.own.has(section)) row.own.set(section, 1);
        for (const [section, words] of headings) if (!row.headings.has(section)) row.headings.set(section, words + 1);
      }
      rows.set(key, row);
    }
  }
}

const packSections = ({ path, title, theme, category, sections }: SearchablePage, first: number): SectionsFile => [
  path, title, theme || category, sections
    .slice(first, first + fileSize)
    .map(({ id, heading, paragraphs }) => [id, heading, paragraphs.map((sentences) => sentences.join('\n')).join('\n\n')] as const),
];
