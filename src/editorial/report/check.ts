import { resolve } from 'node:path';
import { byImportance, type Finding } from '#domain/finding.ts';
import { toContent, type ReadOptions } from '#editorial/read/content.ts';
import { readContentFiles, type ContentFile } from '#editorial/read/files.ts';
import { allRules } from '#editorial/rules/all-rules.ts';
import { languageFindings } from '#editorial/rules/language/language.ts';
import { knowsVocabulary } from '#editorial/rules/language/vocabulary.ts';

export interface ContentReport {
  readonly findings: readonly Finding[];
  readonly fileCount: number;
}

export interface CheckOptions extends ReadOptions {
  /** Whether to look words up in the dictionary; the build does not, since spelling is only advice. */
  readonly spelling?: boolean | undefined;
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
  const content = toContent(files, options);
  const { entries, signs, unreadKinds } = content;
  const spelling = options.spelling === true && knowsVocabulary(entries, unreadKinds);
  const findings = [...content.findings, ...allRules.flatMap((rule) => rule(content)), ...languageFindings(entries, spelling)]
    .map((finding) => signs.get(finding.file)?.inFile(finding) ?? finding);
  const unseen = [...signs].flatMap(([file, { findings: inFile }]) => inFile.map((finding) => ({ ...finding, file })));
  const read = files.filter(({ type, path }) => type === 'file' && !options.skip?.has(path));
  return { findings: [...findings, ...unseen].sort(byImportance), fileCount: read.length };
}
