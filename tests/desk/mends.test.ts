import { describe, expect, it } from 'vitest';
import { wordsIn } from '#domain/text/words.ts';
import { applyFixes } from '#editorial/commands/fix.ts';
import { checkFiles } from '#editorial/report/check.ts';
import { readContentFiles, type ContentFile } from '#editorial/read/files.ts';
import { contentFiles, withBody } from '../support/content.ts';
import { harmful, innocent } from '../unit/editorial/harm.cases.ts';

/**
 * `--fiks` changes signs and blanks, and nothing else: the words, the numbers and the names of every text are the same afterwards, in the
 * same order, and a mended text has nothing left to mend.
 */
const inWords = (text: string): readonly string[] => wordsIn(text.replace(/(?<=\d)[\s\u00a0](?=\d{3}(?!\d))/g, '').replace(/-/g, ' '));

const rounds = 5;

/** The files after as many rounds as `--fiks` makes. */
function mended(files: readonly ContentFile[]): ContentFile[] {
  let now = [...files];
  for (let round = 0; round < rounds; round += 1) {
    const mends = checkFiles(now).findings.filter(({ fix }) => fix !== undefined);
    if (mends.length === 0) return now;
    now = now.map((file) => {
      const own = mends.filter(({ file: path }) => path === `content/${file.path}`);
      return own.length === 0 ? file : { ...file, bytes: Buffer.from(applyFixes(file.bytes.toString('utf8'), own)) };
    });
  }
  return now;
}

const real = readContentFiles('content').filter(({ path, type }) => type === 'file' && /\.(?:mdx|yaml)$/.test(path));
const asText = (file: ContentFile): string => file.bytes.toString('utf8');

function expectSameWords(before: readonly ContentFile[], after: readonly ContentFile[]): void {
  for (const [index, file] of before.entries()) expect(inWords(asText(after[index] as ContentFile)),
    file.path).toEqual(inWords(asText(file)));
}

/** How people spoil the signs of a text without touching its words. */
const spoilt: readonly (readonly [name: string, spoil: (body: string) => string])[] = [
  ['hard spaces made soft', (body) => body.replaceAll('\u00a0', ' ')],
  ['dashes made hyphens', (body) => body.replace(/(?<=\d)–(?=\d)/g, '-').replaceAll(' – ', ' - ')],
  ['the quotation marks of a typewriter', (body) => body.replace(/«([^«»\n"]*)»/g, '"$1"')],
  ['the quotation marks of Word', (body) => body.replace(/«([^«»\n"]*)»/g, '“$1”')],
  ['more blanks than one', (body) => body.replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, '  ')],
  ['a blank before each source', (body) => body.replace(/(?<=[.,])<Kilde/g, ' <Kilde')],
];

describe('a mend', () => {
  it('leaves the content as it is', () => {
    const after = mended(real);
    for (const [index, file] of real.entries()) expect(asText(after[index] as ContentFile), file.path).toBe(asText(file));
  });

  // Each text is spoilt in one way, the next text in the next: all content is mended once, and not once a way.
  it('keeps every word, number and name of texts with the signs of many keyboards', () => {
    const before = real.map((file, index) => {
      if (!file.path.endsWith('.mdx')) return file;
      const [, spoil] = spoilt[index % spoilt.length] as (typeof spoilt)[number];
      const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(asText(file)) ?? [];
      const text = body.split(/(<[^>]+>)/).map((part, index) => (index % 2 === 1 ? part : spoil(part))).join('');
      return { ...file, bytes: Buffer.from(head + text) };
    });
    const after = mended(before);
    expectSameWords(before, after);
    const left = checkFiles(after).findings.filter(({ fix }) => fix !== undefined);
    expect(left).toEqual([]);
  });

  const lines = [...innocent, ...Object.values(harmful).flat(), 'Se 10-2 i loven.', 'Se 2-4 i helsepersonelloven.',
    'De vant 3-1, og fikk covid-19.', 'Det tar 2-4 dager og koster 10 000 kroner.',
    'Han sa "kom nå" - og gikk.', 'Ring F10-19, avsnitt 3-2, eller bruk 24/7.', '§10-2 og § 2-1 gjelder kl. 9...'];
  it.each(lines)('keeps the words of «%s»', (line) => {
    const before = contentFiles({ 'artikler/forste/index.mdx': withBody(line) });
    expectSameWords(before, mended(before));
  });

  it('keeps the numbers of laws, results and diseases as they are', () => {
    const text = 'Se 10-2 i loven og 2-4 i helsepersonelloven. De vant 3-1. Koden er F10-19.';
    const [file] = mended(contentFiles({ 'artikler/forste/index.mdx': withBody(text) })).filter(({ path }) =>
      path.endsWith('forste/index.mdx'));
    expect(asText(file as ContentFile)).toContain(text);
  });

  it('writes straight quotation marks around a field, not a title in quotation marks', () => {
    const head = withBody('Tekst.').replace('"Første steg"', '”Første steg”');
    const [file] = mended(contentFiles({ 'artikler/forste/index.mdx': head })).filter(({ path }) => path.endsWith('forste/index.mdx'));
    expect(asText(file as ContentFile)).toContain('tittel: "Første steg"\n');
  });
});
