import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setAside } from '../../src/cli/last-build.ts';

let folder: string;
let site: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-build-'));
  site = join(folder, 'dist');
  cache = join(folder, '.cache');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (text: string) => {
  mkdirSync(join(site, 'hjelp'), { recursive: true });
  writeFileSync(join(site, 'hjelp/index.html'), text);
};
const read = () => (existsSync(site) ? readFileSync(join(site, 'hjelp/index.html'), 'utf8') : undefined);
const leftBehind = () => (existsSync(join(cache, 'last-build')) ? readdirSync(join(cache, 'last-build')) : []);

it('gives the new build an empty place, and is gone when that is whole', () => {
  write('old');
  const last = setAside(site, cache);
  expect(read()).toBeUndefined();
  write('new');
  last.discard();
  expect(read()).toBe('new');
  expect(leftBehind()).toEqual([]);
});

it('comes back when the new build fails', () => {
  write('old');
  const last = setAside(site, cache);
  write('half');
  last.restore();
  expect(read()).toBe('old');
  expect(leftBehind()).toEqual([]);
});

it('leaves nothing when the very first build fails', () => {
  const last = setAside(site, cache);
  write('half');
  last.restore();
  expect(existsSync(site)).toBe(false);
});

it('outlives a build that was cut off, and the half-made site does not', () => {
  write('old');
  setAside(site, cache);
  write('half');
  const last = setAside(site, cache);
  expect(read()).toBeUndefined();
  last.restore();
  expect(read()).toBe('old');
});

it('keeps the sites of two folders with the same name apart', () => {
  write('old');
  setAside(site, cache);
  const other = join(folder, 'other/dist');
  mkdirSync(other, { recursive: true });
  writeFileSync(join(other, 'mine.txt'), 'mine');
  setAside(other, cache).restore();
  expect(readdirSync(other)).toEqual(['mine.txt']);
  expect(leftBehind()).toHaveLength(1);
});
