import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { searchIndex } from '#integrations/search-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'indeks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a search index over nothing fails the build', async () => {
  const done = searchIndex().hooks['astro:build:done'] as (build: { dir: URL; logger: { info: (text: string) => void } }) => Promise<void>;
  await expect(done({
    dir: pathToFileURL(`${folder}/`), logger: { info: () => undefined },
  })).rejects.toThrow('The search index could not be built');
});
