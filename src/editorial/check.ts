import { resolve } from 'node:path';
import type { IsoDate } from '#domain/dates.ts';
import { byImportance, type Finding } from '#domain/finding.ts';
import { slugPattern } from '#domain/slug.ts';
import type { AvoidedWord } from '#domain/text/word-use.ts';
import { bodyBlocks, fieldBlocks, type Block } from './blocks.ts';
import { calendarFindings } from './calendar.ts';
import { fieldsReadersSee } from './fields.ts';
import { readContentFiles, type ContentFile } from './files.ts';
import { contentKinds, kindOfFolder } from './kinds.ts';
import { handWrittenSigns } from './hand-written-signs.ts';
import { providersIn, publicNamesIn } from './harm.ts';
import { linkFindings } from './links.ts';
import { pageSafety, readableSigns } from './page-safety.ts';
import { pictureFindings } from './pictures.ts';
import { placeholderFindings } from './placeholders.ts';
import { kindOf, placementFindings } from './placement.ts';
import { createProseCheck, spelledWords, spellingAdvice } from './prose.ts';
import { readEntries, unreadable } from './read.ts';
import { heavyTexts } from './readability.ts';
import { knownNumbers, type KnownNumbers } from './phone-numbers.ts';
import { referenceFindings } from './references.ts';
import { repeatedSentences } from './repeated.ts';
import { outdatedReviews } from './reviews.ts';
import { rhythmAdvice } from './rhythm.ts';
import { dangerRuleFindings } from './danger-rules.ts';
import { isDraft, type Entry } from './entry.ts';
import { searchPromiseFindings } from './search-promises.ts';
import { searchWordFindings } from './search-words.ts';
import { crowdedMarks, lonelyMarks } from './source-marks.ts';
import { createSpeller } from './spelling.ts';
import { substanceFindings } from './substance-pages.ts';
import { missingFiles } from './gaps.ts';
import { knowsVocabulary, siteVocabulary } from './vocabulary.ts';
import { signsIn, type Signs } from './signs.ts';
import { decodeBytes } from './text.ts';
import { readYaml } from './yaml.ts';

export interface ContentReport {
  readonly findings: readonly Finding[];
  readonly fileCount: number;
}

export interface CheckOptions {
  /** The day it is. Without it nothing that depends on the calendar is said. */
  readonly today?: IsoDate | undefined;
  /** Whether to look words up in the dictionary; the build does not, since spelling is only advice. */
  readonly spelling?: boolean | undefined;
  /** Told before each file is read, so that a crash of the parser has a name and a wait has a bar. */
  readonly onFile?: ((path: string, done: number, total: number) => void) | undefined;
  /** Files that crashed the parser on an earlier try. */
  readonly skip?: ReadonlySet<string> | undefined;
}

/**
 * Checks everything in content/ and reports *all* faults at once, each with file, line and remedy.
 * Runs before every build and in the editors' `npm run sjekk`; needs no Astro and no build. With a clock it also
 * advises on what has grown old; time alone never makes an error.
 */
export function checkContent(contentFolder: string, options: CheckOptions = {}): ContentReport {
  return checkFiles(readContentFiles(resolve(contentFolder)), options);
}

/** The check itself, over files that are already read. */
export function checkFiles(files: readonly ContentFile[], options: CheckOptions = {}): ContentReport {
  const missing = missingFiles(new Set(files.map(({ path }) => path)));
  const findings: Finding[] = [...placementFindings(files), ...missing.findings];
  const entries: Entry[] = [];
  const gaps = new Set([...missing.kinds, ...lostPages(files)]);
  const signsOf = new Map<string, Signs>();
  const numbers = numbersIn(files);
  const content = files.filter((file) => file.type === 'file');
  for (const [done, file] of content.entries()) {
    const skipped = options.skip?.has(file.path) ?? false;
    if (!skipped) options.onFile?.(file.path, done, content.length);
    const read = skipped ? unreadable(file, []) : readEntries(file, numbers);
    findings.push(...read.findings.map((finding) => ({ ...finding, file: `content/${file.path}` })));
    entries.push(...read.entries);
    if (read.gap !== undefined) gaps.add(read.gap);
    if (read.signs) signsOf.set(`content/${file.path}`, read.signs);
  }
  findings.push(
    ...referenceFindings(entries, gaps), ...placeholderFindings(entries, gaps), ...linkFindings(entries, options.today, gaps),
    ...searchWordFindings(entries, options.today, gaps), ...searchPromiseFindings(entries, gaps), ...dangerRuleFindings(entries, gaps), ...pictureFindings(files, entries, pagesWith('bilde', findings)),
    ...handWrittenSigns(entries), ...outdatedReviews(entries), ...substanceFindings(entries),
  );
  if (options.today !== undefined) findings.push(...calendarFindings(entries, options.today));
  findings.push(...languageFindings(entries, options.spelling === true && knowsVocabulary(entries, gaps)));
  const placed = findings.map((finding) => signsOf.get(finding.file)?.inFile(finding) ?? finding);
  for (const [file, signs] of signsOf) placed.push(...signs.findings.map((finding) => ({ ...finding, file })));
  return { findings: placed.sort(byImportance), fileCount: content.filter(({ path }) => !options.skip?.has(path)).length };
}

const pagesWith = (rule: string, findings: readonly Finding[]): Set<string> =>
  new Set(findings.filter((finding) => finding.rule === rule).map(({ file }) => file));

/** The kinds of which a page has the wrong name or place: what it refers to is not unused, and nobody is told to delete it. */
const lostPages = (files: readonly ContentFile[]): string[] =>
  files.flatMap(({ path, type }) => {
    const kind = kindOfFolder(path.split('/')[0] as string);
    const slug = kindOf(path)?.slug;
    const lost = type === 'file' && /\.mdx?$/i.test(path) && (slug === undefined || !slugPattern.test(slug));
    return kind !== undefined && lost ? [kind] : [];
  });

/** The blocks of text that a reader reads in an entry. */
export function blocksOf(entry: Entry): Block[] {
  const fields = fieldBlocks(entry.data, new Set(fieldsReadersSee(entry.kind)), entry.locate, entry.lines ?? []);
  return entry.page?.tree ? [...fields, ...bodyBlocks(entry.page.tree, entry.page.body, entry.page.bodyLine)] : fields;
}

/** The numbers that have an id, read before the rest. */
function numbersIn(files: readonly ContentFile[]): KnownNumbers {
  const file = files.find(({ path }) => path === 'hjelpetilbud.yaml');
  const decoded = file && decodeBytes(file.bytes);
  return decoded && 'text' in decoded ? knownNumbers(readYaml(signsIn(decoded.text).text).data) : new Map();
}

function languageFindings(entries: readonly Entry[], spelling: boolean): Finding[] {
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
    ...heavyTexts(entry, vocabulary), ...rhythmAdvice(blocks, { line: entry.page?.bodyLine ?? 1, column: 1 }),
    ...(entry.page?.tree ? [...crowdedMarks(entry.page.tree, entry.page.bodyLine), ...lonelyMarks(entry.page.tree, entry.page.bodyLine)] : []),
  ];

const informs = (entry: Entry): boolean => contentKinds.some(({ name, informs }) => name === entry.kind && informs === true);

function avoidedWords(entries: readonly Entry[]): AvoidedWord[] {
  const list = entries.find((entry) => entry.kind === 'ordbruk')?.data['unngaa'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: { ord?: unknown; bedre?: unknown; unntatt?: unknown } | null) =>
    typeof item?.ord === 'string' && typeof item.bedre === 'string'
      ? [{ word: item.ord, better: item.bedre, except: [item.unntatt].flat().filter((phrase) => typeof phrase === 'string') }] : []);
}
