import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { afterAll, describe, expect, it } from 'vitest';
import { builtPages } from '#integrations/built-pages.ts';
import { siteMap } from '#integrations/site-map.ts';

const folder = mkdtempSync(join(tmpdir(), 'kart-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (head: string, body = '') => `<!doctype html><html lang="nb"><head><title>Side</title>${head}</head><body>${body}</body></html>`;

/** Runs the integration's hooks as a build would, over pages that lie in the folder, and gives the files it wrote. */
async function mapOf(html: Readonly<Record<string, string>>, entriesPerFile?: number): Promise<Map<string, string>> {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(html)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), text);
  }
  const dir = pathToFileURL(`${folder}/`);
  const config = { base: '/', site: 'https://eksempel.no', outDir: dir, trailingSlash: 'always', build: { format: 'directory' } } as unknown as AstroConfig;
  const logger = { info: () => undefined, warn: () => undefined, error: (text: string) => { throw new Error(text); } };
  const integrations = siteMap(builtPages(), entriesPerFile);
  const call = async (hook: string, given: object) => {
    for (const { hooks } of integrations) await (hooks as Record<string, ((given: never) => unknown) | undefined>)[hook]?.(given as never);
  };
  await call('astro:config:done', { config });
  await call('astro:routes:resolved', { routes: [] });
  await call('astro:build:done', { dir, pages: Object.keys(html).map((pathname) => ({ pathname })), logger });
  return new Map(readdirSync(folder).filter((name) => name.endsWith('.xml')).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('the sitemap', () => {
  it('is parted when a file is full, and the index names every part', async () => {
    const files = await mapOf({ 'a/': page(''), 'b/': page(''), 'c/': page('') }, 2);
    expect([...files.keys()].sort()).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
    for (const part of ['sitemap-0.xml', 'sitemap-1.xml']) expect(files.get('sitemap-index.xml')).toContain(`https://eksempel.no/${part}`);
    expect([...files].filter(([name]) => name !== 'sitemap-index.xml').flatMap(([, xml]) => [...xml.matchAll(/<loc>/g)])).toHaveLength(3);
  });

  it('names the pictures of a page with their texts, and the day its content was changed', async () => {
    const files = await mapOf({ 'a/': page('<meta property="article:modified_time" content="2026-03-04">', '<main><img src="/_astro/sti.webp" alt="En sti mot lyset" width="2" height="1"></main>') });
    const xml = files.get('sitemap-0.xml') ?? '';
    expect(xml).toContain('<image:loc>https://eksempel.no/_astro/sti.webp</image:loc>');
    expect(xml).toContain('<image:caption>En sti mot lyset</image:caption>');
    expect(xml).toMatch(/<lastmod>2026-03-04/);
  });

  it('leaves out what asks to be left out', async () => {
    const files = await mapOf({ 'a/': page(''), 'b/': page('<meta name="robots" content="noindex">') });
    expect(files.get('sitemap-0.xml')).toContain('https://eksempel.no/a/');
    expect(files.get('sitemap-0.xml')).not.toContain('/b/');
  });
});
