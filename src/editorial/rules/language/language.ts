import type { Finding } from '#domain/finding.ts';
import type { AvoidedWord } from '#domain/text/word-use.ts';
import { blocksOf, type Block } from '#editorial/read/body/blocks.ts';
import { isDraft, type Entry } from '#editorial/read/entry.ts';
import { fieldsOfRole } from '#editorial/read/fields.ts';
import { contentKinds } from '#editorial/read/kinds.ts';
import { pageSafety, readableSigns } from '../safety/page-safety.ts';
import { providersIn, publicNamesIn } from './harm.ts';
import { createProseCheck, spelledWords, spellingAdvice } from './prose.ts';
import { heavyTexts } from './readability.ts';
import { repeatedSentences } from './repeated.ts';
import { rhythmAdvice } from './rhythm.ts';
import { crowdedMarks, lonelyMarks } from './source-marks.ts';
import { createSpeller } from './spelling.ts';
import { unsourcedNumbers } from './unsourced-numbers.ts';
import { siteVocabulary } from './vocabulary.ts';

/**
 * What the words of the content say and how they read: harm and klarspråk in every text, and in those that inform a reader also
 * numbers, sources, rhythm, repetition and what a life may depend on. With `spelling` the words are looked up in the dictionary.
 */
export function languageFindings(entries: readonly Entry[], spelling: boolean): Finding[] {
  const checkProse = createProseCheck(avoidedWords(entries), providersIn(entries), publicNamesIn(entries));
  const signs = readableSigns(entries);
  const texts = entries.map((entry) => ({ entry, blocks: blocksOf(entry) }));
  // The writer of a draft has left the mark for herself.
  const inFile = (entry: Entry) => (finding: Omit<Finding, 'file'>): Finding =>
    ({ ...finding, file: entry.file, ...(finding.rule === 'plassholder' && isDraft(entry) ? { severity: 'advarsel' as const } : {}) });
  const vocabulary = siteVocabulary(entries);
  const advice = texts.flatMap(({ entry, blocks }) =>
    [...checkProse(blocks), ...(informs(entry) ? pageAdvice(entry, blocks, vocabulary) : [])].map(inFile(entry)));
  const informing = texts.filter(({ entry }) => informs(entry));
  const safety = informing.flatMap(({ entry, blocks }) => pageSafety(entry, blocks.map(({ text }) => text), signs));
  const repeated = repeatedSentences(informing, signs);
  if (!spelling) return [...advice, ...safety, ...repeated];
  // What publishers are called makes «Norge» known, and not «norge».
  const words = texts.flatMap(({ blocks }) => blocks.flatMap((block) => spelledWords(block.text)))
    .filter((word) => word === word.toLowerCase() || !vocabulary.has(word.toLowerCase()));
  const speller = createSpeller(words, siteVocabulary(entries.filter(({ kind }) => kind !== 'kilde')));
  return [...advice, ...safety, ...repeated, ...texts.flatMap(({ entry, blocks }) => spellingAdvice(blocks, speller).map(inFile(entry)))];
}

/** How the text of a page reads as a whole. */
const pageAdvice = (entry: Entry, blocks: readonly Block[], vocabulary: ReadonlySet<string>): Omit<Finding, 'file'>[] =>
  [
    ...(entry.page?.tree ? unsourcedNumbers(entry.page.tree, entry.page.bodyLine, entry, fieldsOfRole(entry.kind, 'lead', 'summary')) : []),
    ...heavyTexts(entry, vocabulary), ...rhythmAdvice(blocks, { line: entry.page?.bodyLine ?? 1, column: 1 }),
    ...(entry.page?.tree ? [
      ...crowdedMarks(entry.page.tree, entry.page.bodyLine), ...lonelyMarks(entry.page.tree, entry.page.bodyLine),
    ] : []),
  ];

const informs = (entry: Entry): boolean => contentKinds.some(({ name, informs }) => name === entry.kind && informs === true);

function avoidedWords(entries: readonly Entry[]): AvoidedWord[] {
  const list = entries.find((entry) => entry.kind === 'ordbruk')?.data['unngaa'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: { ord?: unknown; bedre?: unknown; unntatt?: unknown } | null) =>
    typeof item?.ord === 'string' && typeof item.bedre === 'string'
      ? [{ word: item.ord, better: item.bedre, except: [item.unntatt].flat().filter((phrase) => typeof phrase === 'string') }] : []);
}
