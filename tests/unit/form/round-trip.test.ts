import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '#editorial/files.ts';
import { kindOf } from '#editorial/placement.ts';
import { entriesIn, openDocument, written, type OpenDocument } from '#form/document.ts';

const files = readContentFiles(resolve('content')).filter(({ type, path }) => type === 'file' && kindOf(path) !== undefined);

/** What the form opens of a file: each of its entries, or the whole. */
const openings = files.flatMap(({ path, bytes }) => {
  const file = `content/${path}`;
  const ids = kindOf(path)?.kind.form === 'map' ? entriesIn(file, bytes) : [undefined];
  return ids.map((entry) => ({ file, bytes, entry, open: openDocument(file, bytes, entry) }));
});

const asSent = (open: OpenDocument) => ({ fields: open.shown, ...(open.blocks ? { blocks: open.blocks.map((block, from) => ({ ...block, from })) } : {}) });

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
});
