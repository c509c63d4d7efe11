import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { slugPattern, slugify } from '#domain/slug.ts';
import { applyFixes } from '#editorial/commands/fix.ts';
import { decodeText } from '#editorial/read/text.ts';
import { article, check, withBody } from '../support/content.ts';

vi.setConfig({ testTimeout: 120_000 });

/** So many tries in an ordinary run; `RANDOM_TRIES=10` makes ten times as many, as the nightly run does. */
const tries = (usual: number) => ({ numRuns: usual * Number(process.env['RANDOM_TRIES'] ?? 1) });

const page = 'artikler/forste/index.mdx';
const places = new Set(['content/artikler/forste/index.mdx']);

/** Pieces of what breaks parsers, and of what writers write. */
const piece = fc.constantFrom(
  '<', '>', '</', '/>', '{', '}', '\\', '`', '```', '*', '**', '_', '#', '## ', '- ', '1. ', '> ', '|', '|---|', '\n', '\n\n', '[', ']',
  '(', ')', '!', '&', '&#0;', '"', "'", '=', ' ',
  'import x', 'export const x', '<Varsel nivaa="liv" naar="noen">', '</Varsel>', '<Kilde id="en-kilde" />', '<Begrep id="abstinens">',
  '</Begrep>', '<script>', '<!--', '-->', '---', '\t', '    ',
  'Du kan be om hjelp.', 'æøå', '10 %', '113', 'https://x.no', '](/artikler/andre/)', '\u202e', '\u0000', '😀', '{/*', '*/}', '<a.b',
  '<a:b', '<>', '$', '~~', '[^1]', ':', 'x={', '...',
);
const mdx = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const yamlValue = fc.oneof(fc.string(), fc.constantFrom('"', '*a', '&a', '!!js', '[', '{', '|', '>', '- ', 'null', '2026-13-45', '~',
  '!x y', '@', '`', '%', '? :', '<<: *a'), fc.integer().map(String));
const yaml = fc.array(fc.tuple(fc.constantFrom('tittel', 'tema', 'slug', '__proto__', 'kortFortalt', 'publisert', 'endringer',
  'constructor'), yamlValue), { maxLength: 8 })
  .map((fields) => fields.map(([key, value]) => `${key}: ${value}`).join('\n'));

/** Any signs that a keyboard has: bytes that are text, so that they come further than to the decoder. */
const signs = fc.string({
  unit: fc.constantFrom(...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), '\n', '\n', 'æ', '«', '\u00a0'),
  maxLength: 120,
});

/** Whatever the input, the check must come back, and each finding must name a file that exists and a line in it. */
function named(content: string | Buffer): void {
  const findings = check({ [page]: content });
  const lineCount = content.toString().split(/\r\n?|\n/).length;
  for (const finding of findings) {
    // What the file says may make a source unused or a title double elsewhere; everything else is about the file itself.
    if (!places.has(finding.file)) continue;
    expect(finding.line).toBeGreaterThanOrEqual(1);
    expect(finding.line).toBeLessThanOrEqual(lineCount + 1);
    expect(finding.message).toMatch(/\S/);
  }
  for (const finding of findings) expect(finding.file).toMatch(/^content\//);
}

describe('random input', () => {
  it('MDX never crashes the check', () => fc.assert(fc.property(mdx, (body) => named(withBody(body))), tries(200)));

  it('front matter never crashes the check', () =>
    fc.assert(fc.property(yaml, (fields) => named(`---\n${fields}\n---\n\nTekst.\n`)), tries(100)));

  it('bytes never crash the check', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => named(Buffer.from(bytes))), tries(100)));

  it('bytes after a faultless head never crash the check', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
      named(Buffer.concat([Buffer.from(article()), Buffer.from(bytes)]))), tries(100)));

  it('signs after a faultless head reach the parser of the text, and never crash it', () =>
    fc.assert(fc.property(signs, (text) => {
      const page = withBody(text);
      expect(decodeText(Buffer.from(page))).toEqual({ text: page });
      named(page);
    }), tries(133)));

  it('signs in a faultless head reach the parser of the fields, and never crash it', () =>
    fc.assert(fc.property(signs, fc.constantFrom('', 'soketermer: ', 'delbarTittel: "', '  - '), (text, before) => {
      const page = article({ tilfeldig: `${before}${text}` });
      expect(decodeText(Buffer.from(page))).toEqual({ text: page });
      named(page);
    }), tries(133)));

  it('data files never crash the check', () =>
    fc.assert(fc.property(fc.constantFrom('kilder.yaml', 'temaer.yaml', 'hjelpetilbud.yaml', 'omdirigeringer.yaml', 'ordbruk.yaml',
      'ordliste/abstinens.yaml'), yaml, (file, text) => {
      for (const finding of check({ [file]: text })) expect(finding.file).toMatch(/^content\//);
    }), tries(100)));

  it('what passes the check holds no code: no expression, no module, no HTML', () =>
    fc.assert(fc.property(mdx, (body) => {
      const errors = check({ [page]: withBody(body) }).filter(({ file, severity }) => severity === 'feil' && places.has(file));
      if (errors.length > 0) return;
      const plain = body.replaceAll(/\\[{<`]/g, '').replace(/&lt;/g, '');
      expect(plain).not.toMatch(/\{|^(?:import|export)\b|<[a-z!]|<script/m);
    }), tries(200)));

  it('mends never touch anything but their own place, and never lose a word', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom('Du kan', ' - ', '10%', '2-4 uker', '"ja"', '...', ' ', 'kl. 9', 'æøå', '\n\n',
      '<Kilde id="en-kilde" />'), { maxLength: 20 }), (words) => {
      const before = withBody(words.join(' '));
      const fixes = check({ [page]: before }).filter(({ fix, file }) => fix !== undefined && places.has(file));
      const after = applyFixes(before, fixes);
      const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, '');
      expect(letters(after)).toBe(letters(before));
      expect(after.split('\n')).toHaveLength(before.split('\n').length);
    }), tries(100)));

  it('titles make names that stay inside their folder', () =>
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('../../etc', '..', '/', 'C:\\', 'a/b', '%2e%2e', '\u0000')), (title) => {
      const slug = slugify(title);
      expect(slug === '' || slugPattern.test(slug)).toBe(true);
    })));

  it('an article of any title is whole', () =>
    fc.assert(fc.property(fc.string({ maxLength: 45 }), (title) =>
      named(article({ tittel: `tittel: ${JSON.stringify(title)}` }))), tries(100)));
});
