import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceDate } from '../../src/cli/source-date.ts';
import { builtFiles, dist } from '../support/dist.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'veien-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const sources = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

/** Every Node process of the build believes that it is this many days later. */
const daysLater = 400;
const laterClock = `const now = Date.now; const shift = ${daysLater * 86_400_000}; const Real = Date;
globalThis.Date = class extends Real { constructor(...words) { words.length ? super(...words) : super(now() + shift); } static now() { return now() + shift; } };`;

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const build = (settings: NodeJS.ProcessEnv = {}) => {
  const clock = pathToFileURL(join(elsewhere, 'clock.mjs')).href;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', NODE_OPTIONS: `--import=${clock}`, SOURCE_DATE_EPOCH: String(sourceDate()), PATH: `${resolve('node_modules/.bin')}:${process.env['PATH'] ?? ''}`, TZ: 'Pacific/Auckland', ...settings },
  });
  expect(status, stdout + stderr).toBe(0);
  return { files: builtFiles(join(elsewhere, 'dist')), kept: stdout.split('(restored)').length - 1 };
};
const differing = (files: readonly string[]) => files.filter((file) => hashOf(join(elsewhere, 'dist', file)) !== hashOf(join(dist, file)));
const pageOf = (address: string) => readFileSync(join(elsewhere, 'dist', address, 'index.html'), 'utf8');
const change = (file: string, by: (text: string) => string) => writeFileSync(join(elsewhere, file), by(readFileSync(join(elsewhere, file), 'utf8')));

describe('a build', () => {
  it('of the same content in another folder and on another day is byte for byte the same', { timeout: 180_000 }, () => {
    for (const source of sources) cpSync(source, join(elsewhere, source), { recursive: true });
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
    writeFileSync(join(elsewhere, 'clock.mjs'), laterClock);
    const { files, kept } = build();
    expect(kept).toBe(0);
    // What this build remembers of the content stands beside it: nothing was taken from another build by way of the shared node_modules.
    expect(existsSync(join(elsewhere, '.cache/astro/data-store.json'))).toBe(true);
    expect(files).toEqual(builtFiles());
    expect(differing(files)).toEqual([]);
  });

  it('after a change in one text renders that page alone, and after a change in a fact all that may show it', { timeout: 180_000 }, () => {
    const texts = builtFiles().filter((file) => /^(?:artikler|veiledning)\/[^/]+\/index\.(?:html|md)$/.test(file));
    // Compressing is most of what a build of a small site takes, and has been compared above.
    const plain = { STORE_COMPRESSED: 'no' };
    change('content/artikler/slik-foregar-avrusning/index.mdx', (text) => `${text}\nDenne setningen er ny.\n`);
    const one = build(plain);
    expect(one.kept).toBe(texts.length - 2);
    expect(one.files.filter((file) => /\.(?:br|gz)$/.test(file))).toEqual([]);
    expect(differing(one.files.filter((file) => /\.(?:html|md)$/.test(file)))).toEqual(['artikler/slik-foregar-avrusning/index.html', 'artikler/slik-foregar-avrusning/index.md']);
    expect(pageOf('artikler/slik-foregar-avrusning')).toContain('Denne setningen er ny.');
    // A character that no text had before gives a typeface another name.
    change('content/artikler/slik-foregar-avrusning/index.mdx', (text) => text.replace('Denne setningen er ny.', 'Denne setningen er ½ ny.'));
    const letter = build(plain);
    const fonts = texts.flatMap((file) => readFileSync(join(elsewhere, 'dist', file), 'utf8').match(/_astro\/[\w.-]+\.woff2/g) ?? []);
    expect([...new Set(fonts)].filter((font) => !letter.files.includes(font))).toEqual([]);
    change('content/ordliste/abstinens.yaml', (text) => text.replace(/^definisjon: .*$/m, 'definisjon: Plagene som kommer når kroppen savner stoffet.'));
    const fact = build(plain);
    expect(fact.files.length).toBeGreaterThan(50);
    expect(fact.kept).toBe(0);
    expect(texts.filter((file) => readFileSync(join(elsewhere, 'dist', file), 'utf8').includes('når kroppen savner stoffet')).length).toBeGreaterThan(2);
  });
});
