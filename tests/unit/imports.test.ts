import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedImports, onlyIn, roomsInOrder, sharedFamily } from '../support/import-rules.mjs';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

function importsOf(file: string): string[] {
  return [
    ...readFileSync(file, 'utf8').matchAll(/(?:import|from|export)\s*(?:\(\s*)?['"]([^'"]+)['"]/g),
  ].map((match) => match[1] as string);
}

/** `#domain/dates.ts` and `../domain/dates.ts` both become `src/domain/dates.ts`. */
function resolved(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return posix.join(dirname(file), specifier);
  return undefined;
}

/** The room of a file in a folder that has rooms: `read` for `src/editorial/read/body/tree.ts`. */
const roomOf = (path: string): string => path.split('/')[2] ?? '';

const circles = (files: readonly string[]): string[] =>
  circlesIn(new Map(files.map((file) => [file, importsOf(file).flatMap((specifier) => resolved(file, specifier) ?? [])])));

/** The first circle found from each file that begins one, as a chain of files. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) follow(target, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return found;
}

const folderOf = (path: string): string => path.split('/')[1] ?? '';

describe('imports point one way', () => {
  const inFolders = sources.filter((file) => folderOf(file) in allowedImports);

  it('covers every folder of src that holds code', () => {
    expect([...new Set(sources.filter((file) => file.split('/').length > 2).map(folderOf))].sort()).toEqual(Object
      .keys(allowedImports)
      .sort());
  });

  it.each(inFolders)('%s', (file) => {
    const folder = folderOf(file);
    const allowed = [folder, ...(allowedImports[folder] ?? [])];
    for (const specifier of importsOf(file)) {
      const target = resolved(file, specifier);
      if (target?.startsWith('src/')) expect(allowed, `${file} imports ${specifier}`).toContain(folderOf(target));
      for (const [outside, holders] of Object.entries(onlyIn))
        if (specifier.startsWith(outside)) expect(holders, `${file} imports ${specifier}`).toContain(folder);
    }
  });

  it.each(inFolders.filter((file) => folderOf(file) === 'components'))('%s stays in its family', (file) => {
    const family = file.split('/')[2];
    for (const specifier of importsOf(file)) {
      const target = resolved(file, specifier);
      if (target?.startsWith('src/components/'))
        expect([family, sharedFamily], `${file} imports ${specifier}`).toContain(target.split('/')[2]);
    }
  });

  describe.each(Object.entries(roomsInOrder))('in the rooms of src/%s', (folder, rooms) => {
    const inRooms = inFolders.filter((file) => folderOf(file) === folder);

    it('which hold all its files', () => expect([...new Set(inRooms.map(roomOf))].sort()).toEqual([...rooms].sort()));

    it.each(inRooms)('%s', (file) => {
      const before = rooms.slice(0, rooms.indexOf(roomOf(file)) + 1);
      for (const specifier of importsOf(file)) {
        const target = resolved(file, specifier);
        if (target && folderOf(target) === folder) expect(before, `${file} imports ${specifier}`).toContain(roomOf(target));
      }
    });
  });

  it('and never in a circle', () => expect(circles(sources)).toEqual([]));

  it('sees a circle', () =>
    expect(circlesIn(new Map([['a', ['b']], ['b', ['c', 'd']], ['c', []], ['d', ['a']]]))).toEqual(['a → b → d → a']));

  it('sees a wrong import', () => {
    expect(resolved('src/domain/x.ts', '../data/articles.ts')).toBe('src/data/articles.ts');
    expect(allowedImports['domain']).not.toContain('data');
  });
});
