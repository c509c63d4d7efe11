import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { offlineEssentials } from '#config/offline.ts';
import { inlineSearchListElement } from '#config/inline-search-list.ts';
import { copyLimit, unpackPage, type CopyEntry, type PageBundle } from '#domain/offline.ts';
import { readPagesInNeed } from '#editorial/read/site/pages-in-need.ts';
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
  const bundle = JSON.parse(
    readFileSync(join(dist, urls.find((url) => /^_astro\/sider\./.test(url)) ?? 'no bundle'), 'utf8'),
  ) as PageBundle;
  const pages = Object.keys(bundle.pages);

  it('holds the pages someone in trouble needs, as the content names them: help, search, what to do in danger, the ' +
    'substances, the path', () => {
    const inNeed = readPagesInNeed('.');
    expect(inNeed.danger.length).toBeGreaterThan(3);
    expect(inNeed.path.length).toBeGreaterThan(4);
    expect(inNeed.substances.length).toBeGreaterThan(5);
    const lacking = offlineEssentials(inNeed).filter((address) => !pages.includes(address));
    expect(lacking, `no room under ${copyLimit} bytes: choose fewer in src/config/offline.ts, or raise copyLimit`).toEqual([]);
  });

  it('holds more as long as there is room, and no address that only sends on', () => {
    expect(pages.length).toBeGreaterThan(offlineEssentials(readPagesInNeed('.')).length);
    for (const page of pages) expect(readFileSync(fileOf(page), 'utf8'), page).not.toContain('http-equiv="refresh"');
  });

  it('holds them as they were built, the search page without the list: the copy has its own search', () => {
    for (const page of pages)
      expect(unpackPage(bundle, page), page).toBe(readFileSync(fileOf(page), 'utf8').replace(inlineSearchListElement, ''));
    expect(pages.filter((page) => inlineSearchListElement.test(readFileSync(fileOf(page), 'utf8')))).toEqual(['sok/']);
  });

  it('lists the same pages in the worker', () => {
    // A long list of words is one text in the finished script, which parts it again.
    for (const page of pages) expect(worker, page).toMatch(new RegExp(`["'\`.,;| ]${page}["'\`.,;| ]`));
  });

  it('holds what the pages need to be shown and searched', () => {
    expect(urls).toContain('sok/uten-nett.json');
    expect(urls.some((url) => /^_astro\/core\..*woff2$/.test(url))).toBe(true);
    for (const page of pages) {
      const scripts = [...readFileSync(fileOf(page), 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) =>
        (match[1] ?? '').slice(basePath.length));
      expect(scripts.length, page).toBeGreaterThan(0);
      expect(urls, page).toEqual(expect.arrayContaining(scripts));
    }
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
      return /\.(?:woff2|pf_\w+)$/.test(url) ? bytes.length : gzipSync(bytes).length;
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(copyLimit);
  });

  it('is kept by a small worker', () => expect(gzipSync(worker).length).toBeLessThan(5_000));
});
