import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { pageKindNames } from '#config/page-kinds.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommand } from '#editorial/commands/create.ts';
import type { CommandContext } from '#editorial/commands/context.ts';
import { moveCommand } from '#editorial/commands/move.ts';
import { removeCommand } from '#editorial/commands/remove.ts';
import { fixContent } from '#editorial/commands/fix.ts';
import { contentFiles, withBody } from '../../support/content.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A folder with the project in it, and around the project what no command may touch. */
let around: string;
let project: string;

const desk = (): CommandContext =>
  ({ folder: project, now: new Date('2026-11-22T11:00:00Z'), print: () => undefined, warn: () => undefined });
const mendable = withBody('Det tar 2-4 uker for 10% av oss.');

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(around, path)), { recursive: true });
  writeFileSync(join(around, path), content);
}

/** Everything but what stands in content/, with its bytes. */
function rest(): Record<string, string> {
  return Object.fromEntries(readdirSync(around, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name).slice(around.length + 1) }))
    .filter(({ path }) => !path.startsWith(join('project', 'content') + '/'))
    .map(({ entry, path }) => [
      path,
      entry.isFile() ? readFileSync(join(around, path), 'latin1') : entry.isSymbolicLink() ? readlinkSync(join(around, path)) : 'folder',
    ] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)));
}

function lay(): void {
  around = mkdtempSync(join(tmpdir(), 'fiendtlig-'));
  project = join(around, 'project');
  for (const file of contentFiles()) write(`project/content/${file.path}`, file.bytes);
  write('project/src/kode.ts', "export const address = '/artikler/forste/';\n");
  write('project/package.json', '{}\n');
  for (const path of ['project/artikler/utenfor/index.mdx', 'utenfor/index.mdx', 'index.mdx', 'project/index.mdx', 'project/utenfor.yaml'])
    write(path, mendable);
}
beforeEach(lay);
afterEach(() => rmSync(around, { recursive: true, force: true }));

const hostile = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.array(fc.constantFrom('..', '.', '/', '\\', 'utenfor', 'forste', 'andre', 'artikler', 'content', '%2e%2e', '%2f', '\u0000', ' ', '~',
    '$HOME', 'C:', ':', '*', '-', '--', 'æ', '\u202e', 'index.mdx', '\n'), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.constantFrom('..', '../..', '../../utenfor', '../utenfor', '/etc/passwd', '/artikler/../../utenfor/',
    'content/artikler/../../../utenfor', '..\\..\\utenfor', 'forste/../../..', '/', ''),
);

/** Runs the command on a name; whatever it does or refuses, nothing outside content/ is another than before. */
async function staysInside(command: () => Promise<unknown> | unknown): Promise<void> {
  const before = rest();
  try {
    await command();
  } catch {
    // What a command may throw is tried elsewhere; here it only may not write.
  }
  expect(rest()).toEqual(before);
}

describe('whatever the name, nothing is written outside content/', () => {
  it.each([...pageKindNames, 'begrep', 'kilde', 'hjelpetilbud'])('npm run ny -- %s', (kind) =>
    fc.assert(fc.asyncProperty(hostile, fc.option(hostile, { nil: undefined }), (title, name) =>
      staysInside(() => createCommand([
        kind, '--tema', 'avrusning', ...(name === undefined ? [] : [`--navn=${name}`]), '--', title,
      ], desk()))), { numRuns: 60 }));

  it('npm run flytt', () =>
    fc.assert(fc.asyncProperty(fc.oneof(hostile, fc.constantFrom('forste', 'andre')), hostile, (from, to) =>
      staysInside(() => moveCommand(['--', from, to], desk()))), { numRuns: 150 }));

  it('npm run slett', () =>
    fc.assert(fc.asyncProperty(hostile, fc.option(hostile, { nil: undefined }), (name, to) =>
      staysInside(() => removeCommand([...(to === undefined ? ['--borte'] : [`--til=${to}`]), '--', name], desk()))), { numRuns: 150 }));

  describe('with ways out of the folder in it', () => {
    beforeEach(() => {
      symlinkSync(join(around, 'utenfor'), join(project, 'content/artikler/mappe'));
      symlinkSync(join(around, 'tom'), join(project, 'content/artikler/tom-mappe'));
      mkdirSync(join(around, 'tom'));
      mkdirSync(join(project, 'content/artikler/lenke'));
      symlinkSync(join(around, 'index.mdx'), join(project, 'content/artikler/lenke/index.mdx'));
      write('project/content/artikler/forste/index.mdx', mendable);
    });

    it('npm run sjekk -- --fiks mends only what is really there', async () => {
      let mended: readonly string[] = [];
      await staysInside(() => (mended = fixContent(project, () => true).map(({ file }) => file)));
      expect(mended).toEqual(['content/artikler/forste/index.mdx']);
    });

    it.each([
      ['ny', () => createCommand(['artikkel', 'Tom mappe', '--tema', 'avrusning'], desk())],
      ['flytt', () => moveCommand(['mappe', 'flyttet'], desk())],
      ['slett', () => removeCommand(['mappe', '--borte'], desk())],
      ['slett', () => removeCommand(['forste', '--til', '/artikler/andre/'], desk())],
    ])('npm run %s', async (_name, command) => staysInside(command));
  });

  it.each([
    '..', '../content', 'forste/..', 'content/artikler/..',
  ])('slett takes «%s» for no page, even when a stray index.mdx would make it one', async (name) => {
    write('project/content/index.mdx', mendable);
    write('project/content/artikler/index.mdx', mendable);
    const before = readdirSync(join(project, 'content'), { recursive: true }).sort();
    expect(await removeCommand([name, '--borte'], desk())).toBe(2);
    expect(readdirSync(join(project, 'content'), { recursive: true }).sort()).toEqual(before);
  });

  it('would notice a file beside the project, and one that has changed', async () => {
    await expect(staysInside(() => write('nytt.txt', 'x'))).rejects.toThrow();
    await expect(staysInside(() => write('index.mdx', 'x'))).rejects.toThrow();
    await expect(staysInside(() => write('project/content/nytt.txt', 'x'))).resolves.toBeUndefined();
  });
});
