import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const limit = 140;

/** Where a break would change what is said: words to search for, scripts that a page writes letter by letter, files of other programs. */
const unbroken = [
  'src/config/answer-first.ts', 'src/config/typeface.ts', 'src/domain/search/dialect.ts', 'src/domain/search/nynorsk.ts',
  'src/domain/search/stem.ts', 'src/domain/search/stop-words.ts', 'src/domain/text/numbers.ts', 'src/domain/text/slips.ts',
  'src/domain/text/typography.ts', 'bench/support/bare-site.ts', 'tests/build/reproducible.test.ts',
];

/** Folders whose long lines are still to be broken, and HTML written out, where a line is an element. */
const notYet = /^(?:tests\/(?:a11y|run\.ts|fixtures|skriv\/day)|src\/form\/view-)/;

/** A pattern or an address has no place where it can be broken. */
const hasNoBreak = (line: string): boolean => /\/(?:[^/\\]|\\.){60,}\/[dgimsuvy]*|(["'`])(?:(?!\1)\S){60,}\1/.test(line);

const tooLong = (name: string, text: string): string[] => text.split('\n')
  .flatMap((line, index) => (line.length > limit && !hasNoBreak(line) ? [`${name}:${index + 1}: ${line.slice(0, 80)}…`] : []));

const code = ['src', 'tests', 'bench'].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|mjs|cjs)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')))
  .filter((file) => !notYet.test(file) && !unbroken.includes(file));

it(`no line of code is longer than ${limit}`, () => {
  expect(code.length).toBeGreaterThan(300);
  expect(code.flatMap((file) => tooLong(file, readFileSync(file, 'utf8')))).toEqual([]);
});

it('README and CONTRIBUTING have none either, but for tables and pictures', () => {
  const withoutTables = (file: string) =>
    readFileSync(file, 'utf8').split('\n').map((line) => (/^(?:\||!\[)/.test(line) ? '' : line)).join('\n');
  expect(['README.md', 'CONTRIBUTING.md'].flatMap((file) => tooLong(file, withoutTables(file)))).toEqual([]);
});

it('sees a long line, and lets a pattern be', () => {
  expect(tooLong('a.ts', `const a = 1;\n${'word '.repeat(30)}`)).toHaveLength(1);
  expect(tooLong('a.ts', `const long = /${'a|'.repeat(80)}b/u;`)).toEqual([]);
});
