import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceDate } from '../../src/cli/source-date.ts';
import { componentPageFolder, isOfComponentPage } from '../support/component-page.ts';
import { builtFiles, dist } from '../support/dist.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'veien-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const sources = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

/** Every Node process of the build believes that it is this many days later. */
const daysLater = 400;
const laterClock = `const now = Date.now; const shift = ${daysLater * 86_400_000}; const Real = Date;
globalThis.Date = class extends Real { constructor(...words) { words.length ? super(...words) : super(now() + shift); } static now() { return now() + shift; } };`;

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const build = () => {
  const clock = pathToFileURL(join(elsewhere, 'clock.mjs')).href;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: {
      ...process.env, NODE_ENV: 'production', VITEST: '', STORE_COMPRESSED: 'no', COMPONENT_PAGE: '1', NODE_OPTIONS: `--import=${clock}`,
      SOURCE_DATE_EPOCH: String(sourceDate()), PATH: `${resolve('node_modules/.bin')}:${process.env['PATH'] ?? ''}`, TZ: 'Pacific/Auckland',
    },
  });
  expect(status, stdout + stderr).toBe(0);
  return builtFiles(join(elsewhere, 'dist'));
};

/** The compressed files are made of the others by the machine’s own Brotli and gzip, and are half of what a build costs. */
const isPlain = (file: string): boolean => !/\.(?:br|gz)$/.test(file);
const differing = (files: readonly string[]) => files.filter((file) => hashOf(join(elsewhere, 'dist', file)) !== hashOf(join(dist, file)));

describe('a build', () => {
  it('of the same content in another folder and on another day is byte for byte the same', { timeout: 180_000 }, () => {
    for (const source of sources) cpSync(source, join(elsewhere, source), { recursive: true });
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
    writeFileSync(join(elsewhere, 'clock.mjs'), laterClock);
    const files = build();
    // What this build remembers of the content stands beside it: nothing was taken from another build by way of the shared node_modules.
    expect(existsSync(join(elsewhere, '.cache/astro/data-store.json'))).toBe(true);
    const expected = builtFiles().filter(isPlain);
    expect(expected.filter((file) => !files.includes(file)), 'missing').toEqual([]);
    expect(differing(expected), 'other bytes').toEqual([]);
    // This build also makes the component page, for the browser tests, and nothing else.
    expect(files.filter((file) => !expected.includes(file) && !isOfComponentPage(file)), 'too many').toEqual([]);
    cpSync(join(elsewhere, 'dist'), componentPageFolder, { recursive: true });
  });
});
