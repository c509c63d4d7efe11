import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cached, forgetUnused } from '#integrations/cached-file.ts';
import { keptPages } from '#integrations/kept-pages.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const folder of ['src', 'cache']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'astro.config.mjs'), '');
  writeFileSync(join(root, 'src/style.css'), 'a{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const address = (path: string) => pathToFileURL(join(root, path));
const list = () => join(root, 'cache/incremental-build.json');

/** A build as Astro would run it, whose steps the test takes one at a time. */
function newBuild() {
  const { hooks } = keptPages();
  const call = (name: keyof typeof hooks, options: object) => (hooks[name] as (given: object) => void)(options);
  return {
    version: () => {
      let version = '';
      call('astro:config:setup', { config: { root: address('') }, updateConfig: ({ vite }: { vite: { define: Record<string, string> } }) => (version = Object.values(vite.define).join()) });
      return version;
    },
    start: () => {
      call('astro:config:done', { config: { cacheDir: address('cache/') } });
      call('astro:build:start', {});
    },
    write: () => writeFileSync(list(), '{}'),
    done: () => call('astro:build:done', {}),
  };
}

describe('pages of an earlier build', () => {
  it('are kept when the build before came to its end', () => {
    const [first, second] = [newBuild(), newBuild()];
    first.start();
    first.write();
    first.done();
    second.start();
    expect(existsSync(list())).toBe(true);
  });

  it('are not kept when the build before was broken off', () => {
    const [first, second] = [newBuild(), newBuild()];
    first.write();
    first.start();
    second.start();
    expect(existsSync(list())).toBe(false);
  });

  it.each(['first', 'second'])('are not kept when two builds worked at once and the %s ended last', (last) => {
    const builds = [newBuild(), newBuild()] as const;
    for (const build of builds) build.start();
    const order = last === 'first' ? builds.toReversed() : builds;
    for (const build of order) {
      build.write();
      build.done();
    }
    newBuild().start();
    expect(existsSync(list())).toBe(false);
  });

  it.each(['src/style.css', '.cache/fonts/accents.woff2'])('are of another version when %s has changed', (file) => {
    mkdirSync(join(root, '.cache/fonts'), { recursive: true });
    writeFileSync(join(root, file), 'one');
    const before = newBuild().version();
    expect(newBuild().version()).toBe(before);
    writeFileSync(join(root, file), 'other');
    expect(newBuild().version()).not.toBe(before);
  });
});

it('what no build has asked for in a month is forgotten, and what one has asked for is not', async () => {
  const place = address('files/');
  const get = async (name: string, text: string) => Buffer.from(await cached(place, name, () => Promise.resolve(Buffer.from(text)))).toString();
  const now = Date.now();
  const longAgo = new Date(now - 31 * 24 * 60 * 60 * 1000);
  for (const name of ['used', 'unused']) await get(name, 'first');
  for (const file of readdirSync(place)) utimesSync(new URL(file, place), longAgo, longAgo);
  await get('used', 'second');
  forgetUnused(place, now);
  forgetUnused(address('never-made/'), now);
  expect(await get('used', 'third')).toBe('first');
  expect(await get('unused', 'third')).toBe('third');
});

it('what two ask for at the same time is made once, and what could not be made can be asked for again', async () => {
  const place = address('files/');
  let made = 0;
  const make = async () => {
    await new Promise((done) => setTimeout(done, 10));
    return Buffer.from(`the ${(made += 1)}.`);
  };
  const both = await Promise.all([cached(place, 'same', make), cached(place, 'same', make)]);
  expect(both.map(String)).toEqual(['the 1.', 'the 1.']);
  await expect(cached(place, 'hard', () => Promise.reject(new Error('not today')))).rejects.toThrow('not today');
  expect(String(await cached(place, 'hard', make))).toBe('the 2.');
});
