import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '#editorial/read/files.ts';
import { kindOf } from '#editorial/read/placement.ts';
import { entriesIn, openDocument, written, type OpenDocument } from '#form/document.ts';

const files = readContentFiles(resolve('content')).filter(({ type, path }) => type === 'file' && kindOf(path) !== undefined);

/** What the form opens of a file: each of its entries, or the whole. */
const openings = files.flatMap(({ path, bytes }) => {
  const file = `content/${path}`;
  const ids = kindOf(path)?.kind.form === 'map' ? entriesIn(file, bytes) : [undefined];
  return ids.map((entry) => ({ file, bytes, entry, open: openDocument(file, bytes, entry) }));
});

const asSent = (open: OpenDocument) => ({
  fields: open.shown,
  ...(open.blocks ? { blocks: open.blocks.map((block, from) => ({ ...block, from })) } : {}),
});

describe('opening and saving', () => {
  it('opens every file, and every entry in it', () => {
    expect(openings.length).toBeGreaterThan(500);
    expect(openings.filter(({ open }) => 'refused' in open).map(({ file, entry, open }) => [file, entry, open])).toEqual([]);
  });

  it('changes no byte of any file', () => {
    for (const { file, bytes, entry, open } of openings) {
      if ('refused' in open) continue;
      expect(written(file, bytes, JSON.parse(JSON.stringify(asSent(open))), entry).equals(bytes), `${file} ${entry ?? ''}`).toBe(true);
    }
  });

  it('changes no line but those of the field that is changed, in every file', () => {
    const seen = new Map<string, number>();
    for (const { file, bytes, entry, open } of openings) {
      // Two entries of a file of six hundred stand for the others.
      seen.set(file, (seen.get(file) ?? 0) + 1);
      if ('refused' in open || open.form.kind !== 'group' || (seen.get(file) as number) > 2) continue;
      const before = bytes.toString().split('\n');
      for (const { name, field } of open.form.fields.filter(({ field: { kind } }) => kind === 'text' || kind === 'lines')) {
        const was = (open.shown as Readonly<Record<string, string>>)[name] as string;
        const now = field.kind === 'lines' ? `${was}\nå "sove" # nå` : `${was} – å "sove" # nå`;
        const after = written(file, bytes, { ...asSent(open), fields: { ...(open.shown as object), [name]: now } }, entry)
          .toString()
          .split('\n');
        const same = before.findIndex((line, index) => line !== after[index]);
        const back = [...before].reverse().findIndex((line, index) => line !== after.at(-1 - index));
        const gone = before.slice(same, before.length - back);
        expect(gone.length, `${file} ${entry ?? ''} ${name}`).toBeLessThanOrEqual(was === '' ? 1 : was.split('\n').length);
        expect(
          gone.filter((line) => line.trim() !== '' && !new RegExp(`^\\s*#?${name}:|^${entry ?? '-'}:|^\\s+- `).test(line)),
          `${file} ${entry ?? ''} ${name}`,
        ).toEqual([]);
      }
    }
  });
});
