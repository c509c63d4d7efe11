import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { copyLimit, type CopyEntry } from '#domain/offline.ts';
import { answers, basePath, dist } from '../support/dist.ts';

const worker = readFileSync(join(dist, 'sw.js'), 'utf8');

/** The list of what the worker saves, read out of the script itself. */
function listed(): CopyEntry[] {
  const list = /\[(?:\{url:(["'`]).*?\1,revision:(["'`]).*?\2\},?)+\]/.exec(worker)?.[0];
  if (!list) throw new Error('no list in sw.js');
  return JSON.parse(list.replace(/([{,])(url|revision):/g, '$1"$2":').replaceAll('`', '"')) as CopyEntry[];
}

const fileOf = (url: string): string => join(dist, url === '' || url.endsWith('/') ? `${url}index.html` : url);

describe('the copy for readers without a network', () => {
  const entries = listed();
  const urls = entries.map(({ url }) => url);

  it('holds the pages someone in trouble needs, and what they need to be shown', () => {
    expect(urls).toEqual(expect.arrayContaining([
      'hjelp/', '', 'sok/', 'ordliste/', 'veiledning/overdose/',
      'artikler/hva-du-trenger-a-vite-om-avrusning/', 'artikler/slik-foregar-avrusning/', 'artikler/veien-ut-av-en-fastlast-spiral/',
      'artikler/hva-er-rusbehandling/', 'artikler/lykkes-etter-rusbehandling/',
      'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/wasm.nb.pagefind',
    ]));
    expect(urls.some((url) => /^_astro\/core\..*woff2$/.test(url))).toBe(true);
    const scripts = [...readFileSync(fileOf('hjelp/'), 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => (match[1] ?? '').slice(basePath.length));
    expect(scripts.length).toBeGreaterThan(1);
    expect(urls).toEqual(expect.arrayContaining(scripts));
  });

  it('names only files that exist, each once, with a revision', () => {
    expect(new Set(urls).size).toBe(urls.length);
    for (const { url, revision } of entries) {
      expect(answers(basePath + url), url).toBe(true);
      expect(revision).not.toBe('');
    }
  });

  it(`is at most ${copyLimit / 1000} kB over the network`, () => {
    const sizes = urls.map((url) => {
      const bytes = readFileSync(fileOf(url));
      return /\.(?:woff2|pf_\w+|pagefind)$/.test(url) ? bytes.length : gzipSync(bytes).length;
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(copyLimit);
  });

  it('is kept by a small worker', () => expect(gzipSync(worker).length).toBeLessThan(5_000));
});
