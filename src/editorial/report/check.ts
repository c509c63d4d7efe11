import { resolve } from 'node:path';
import type { IsoDate } from '#domain/dates.ts';
import { byImportance, type Finding } from '#domain/finding.ts';
import { slugPattern } from '#domain/slug.ts';
import type { Entry } from '#editorial/read/entry.ts';
import { readContentFiles, type ContentFile } from '#editorial/read/files.ts';
import { kindOfFolder } from '#editorial/read/kinds.ts';
import { knownNumbers, type KnownNumbers } from '#editorial/read/phone-numbers.ts';
import { kindOf, placementFindings } from '#editorial/read/placement.ts';
import { readEntries, unreadable } from '#editorial/read/read-file.ts';
import { signsIn, type Signs } from '#editorial/read/signs.ts';
import { decodeBytes } from '#editorial/read/text.ts';
import { missingFiles } from '#editorial/read/unread-kinds.ts';
import { readYaml } from '#editorial/read/yaml/read-yaml.ts';
import { calendarFindings } from '#editorial/rules/calendar.ts';
import { languageFindings } from '#editorial/rules/language/language.ts';
import { knowsVocabulary } from '#editorial/rules/language/vocabulary.ts';
import { linkFindings } from '#editorial/rules/links.ts';
import { pictureFindings } from '#editorial/rules/pictures.ts';
import { placeholderFindings } from '#editorial/rules/placeholders.ts';
import { referenceFindings } from '#editorial/rules/references.ts';
import { dangerRuleFindings } from '#editorial/rules/safety/danger-rules.ts';
import { handWrittenSigns } from '#editorial/rules/safety/hand-written-signs.ts';
import { outdatedReviews } from '#editorial/rules/safety/reviews.ts';
import { searchPromiseFindings } from '#editorial/rules/search-promises.ts';
import { searchWordFindings } from '#editorial/rules/search-words.ts';
import { substanceFindings } from '#editorial/rules/substance-pages.ts';

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
  const unreadKinds = new Set([...missing.kinds, ...lostPages(files)]);
  const signsOf = new Map<string, Signs>();
  const numbers = numbersIn(files);
  const content = files.filter((file) => file.type === 'file');
  for (const [done, file] of content.entries()) {
    const skipped = options.skip?.has(file.path) ?? false;
    if (!skipped) options.onFile?.(file.path, done, content.length);
    const read = skipped ? unreadable(file, []) : readEntries(file, numbers);
    findings.push(...read.findings.map((finding) => ({ ...finding, file: `content/${file.path}` })));
    entries.push(...read.entries);
    if (read.unreadKind !== undefined) unreadKinds.add(read.unreadKind);
    if (read.signs) signsOf.set(`content/${file.path}`, read.signs);
  }
  findings.push(
    ...referenceFindings(entries, unreadKinds), ...placeholderFindings(entries, unreadKinds),
    ...linkFindings(entries, options.today, unreadKinds),
    ...searchWordFindings(entries, options.today, unreadKinds), ...searchPromiseFindings(entries, unreadKinds),
    ...dangerRuleFindings(entries, unreadKinds), ...pictureFindings(files, entries, pagesWith('bilde', findings)),
    ...handWrittenSigns(entries), ...outdatedReviews(entries), ...substanceFindings(entries),
  );
  if (options.today !== undefined) findings.push(...calendarFindings(entries, options.today));
  findings.push(...languageFindings(entries, options.spelling === true && knowsVocabulary(entries, unreadKinds)));
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

/** The numbers that have an id, read before the rest. */
function numbersIn(files: readonly ContentFile[]): KnownNumbers {
  const file = files.find(({ path }) => path === 'hjelpetilbud.yaml');
  const decoded = file && decodeBytes(file.bytes);
  return decoded && 'text' in decoded ? knownNumbers(readYaml(signsIn(decoded.text).text).data) : new Map();
}
