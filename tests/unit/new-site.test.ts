import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newSite } from '../../src/cli/new-site.ts';

let folder: string;
let site: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-site-'));
  site = join(folder, 'dist');
  cache = join(folder, '.cache');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (place: string, text: string, file = 'index.html') => {
  mkdirSync(join(place, 'hjelp'), { recursive: true });
  writeFileSync(join(place, 'hjelp', file), text);
};
const read = () => (existsSync(site) ? readFileSync(join(site, 'hjelp/index.html'), 'utf8') : undefined);
const leftBehind = () => (existsSync(cache)
  ? readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('dist'))
  : []);

it('is made beside the last site, and takes its place when it is whole', () => {
  write(site, 'old');
  write(site, 'gone in the new one', 'gammelt.html');
  const made = newSite(site, cache);
  write(made.folder, 'new');
  expect(read()).toBe('old');
  made.publish();
  expect(read()).toBe('new');
  expect(readdirSync(join(site, 'hjelp'))).toEqual(['index.html']);
  expect(leftBehind()).toEqual([]);
});

it('leaves the last site as it was when it fails', () => {
  write(site, 'old');
  const made = newSite(site, cache);
  write(made.folder, 'half');
  made.discard();
  expect(read()).toBe('old');
  expect(leftBehind()).toEqual([]);
});

it('leaves nothing when the very first one fails, and is the first where there was none', () => {
  const failed = newSite(site, cache);
  write(failed.folder, 'half');
  failed.discard();
  expect(existsSync(site)).toBe(false);
  const made = newSite(site, cache);
  write(made.folder, 'new');
  made.publish();
  expect(read()).toBe('new');
});

it('begins anew after a build that was cut off', () => {
  write(site, 'old');
  write(newSite(site, cache).folder, 'half', 'halv.html');
  const made = newSite(site, cache);
  expect(read()).toBe('old');
  write(made.folder, 'new');
  made.publish();
  expect(readdirSync(join(site, 'hjelp'))).toEqual(['index.html']);
});

it('brings the last site back when it was cut off between the two', () => {
  write(site, 'old');
  const moves: string[] = [];
  const cutOff = newSite(site, cache, (from, to) => {
    if (moves.push(from) === 2) throw new Error('the light went out');
    renameSync(from, to);
  });
  write(cutOff.folder, 'new');
  expect(() => cutOff.publish()).toThrow('the light went out');
  expect(read()).toBeUndefined();
  newSite(site, cache);
  expect(read()).toBe('old');
});

it.each(['EBUSY', 'EXDEV'])('changes the files where the folder cannot be moved (%s)', (code) => {
  write(site, 'old');
  write(site, 'gone in the new one', 'gammelt.html');
  const made = newSite(site, cache, () => {
    throw Object.assign(new Error('cannot'), { code });
  });
  write(made.folder, 'new');
  made.publish();
  expect(read()).toBe('new');
  expect(readdirSync(join(site, 'hjelp'))).toEqual(['index.html']);
  expect(leftBehind()).toEqual([]);
});

it('keeps the sites of two folders with the same name apart', () => {
  const one = newSite(site, cache);
  const other = newSite(join(folder, 'other/dist'), cache);
  write(one.folder, 'mine');
  write(other.folder, 'yours');
  one.publish();
  other.publish();
  expect(read()).toBe('mine');
});
