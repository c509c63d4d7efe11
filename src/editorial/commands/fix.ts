import { join } from 'node:path';
import type { Finding } from '#domain/finding.ts';
import { readContentFiles } from '#editorial/read/files.ts';
import { checkFiles } from '#editorial/report/check.ts';
import { writeWhole } from './write.ts';

/** One mend may make room for another (a link inside a quotation); after so many rounds the rest is left alone. */
const rounds = 5;

/** The text with every mend in it. Byte order mark and line endings stay as they were. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const parts = text.slice(mark.length).split(/(\r\n|\r|\n)/);
  const places = findings
    .filter((finding) => finding.fix !== undefined)
    .sort((a, b) => b.line - a.line || b.column - a.column);
  const touched = new Map<number, number>();
  for (const { line, column, fix } of places) {
    const index = (line - 1) * 2;
    const before = parts[index];
    if (!fix || before === undefined || column - 1 + fix.length > Math.min(before.length, touched.get(index) ?? Infinity)) continue;
    parts[index] = before.slice(0, column - 1) + fix.text + before.slice(column - 1 + fix.length);
    touched.set(index, column - 1);
  }
  return mark + parts.join('');
}

export interface FixedFile {
  readonly file: string;
  readonly count: number;
}

/**
 * Mends what is safe in all content, or in the files that `chosen` lets through. A file is written whole or not at all, and never
 * when the mended text has an error that the old one had not.
 */
export function fixContent(projectFolder: string, chosen: (file: string) => boolean): FixedFile[] {
  let files = readContentFiles(join(projectFolder, 'content'));
  const original = new Map(files.map((file) => [file.path, file.bytes]));
  const counts = new Map<string, number>();
  let { findings } = checkFiles(files);
  const before = errorsByFile(findings);
  for (let round = 0; round < rounds; round += 1) {
    const mends = findings.filter((finding) => finding.fix !== undefined && chosen(finding.file));
    if (mends.length === 0) break;
    files = files.map((file) => {
      const own = mends.filter((finding) => finding.file === `content/${file.path}`);
      if (own.length === 0) return file;
      counts.set(file.path, (counts.get(file.path) ?? 0) + own.length);
      return { ...file, bytes: Buffer.from(applyFixes(file.bytes.toString('utf8'), own)) };
    });
    ({ findings } = checkFiles(files));
  }
  const after = errorsByFile(findings);
  return files.flatMap((file) => {
    const path = `content/${file.path}`;
    if (original.get(file.path)?.equals(file.bytes) !== false || (after.get(path) ?? 0) > (before.get(path) ?? 0)) return [];
    writeWhole(join(projectFolder, path), file.bytes);
    return [{ file: path, count: counts.get(file.path) ?? 0 }];
  });
}

function errorsByFile(findings: readonly Finding[]): Map<string, number> {
  const errors = findings.filter((finding) => finding.severity === 'feil');
  return new Map([...Map.groupBy(errors, (finding) => finding.file)].map(([file, found]) => [file, found.length]));
}
