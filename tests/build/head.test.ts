import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { fullTitleLimit } from '#domain/seo/head.ts';
import { attribute, basePath, builtPages, dist, firstWithTag, metaContent, textOf, withTag, type BuiltPage } from '../support/dist.ts';

const pages = builtPages();
const listed = pages.filter((page) => !metaContent(page, 'robots').includes('noindex'));
const siteUrl = process.env['SITE_URL'] ?? 'https://veienvidere.example';
const property = (page: BuiltPage, name: string): string[] =>
  withTag(page, 'meta').filter((meta) => attribute(meta, 'property') === name).map((meta) => attribute(meta, 'content') ?? '');
const links = (page: BuiltPage, rel: string): string[] =>
  withTag(page, 'link').filter((link) => attribute(link, 'rel') === rel).map((link) => attribute(link, 'href') ?? '');

describe('the head of every page', () => {
  it.each(pages)('$path names the site in a title that is shown whole', (page) => {
    const title = textOf(firstWithTag(page, 'title'));
    expect(title).toContain('Veien videre');
    expect(title.length).toBeLessThanOrEqual(fullTitleLimit);
    expect(withTag(page, 'title').filter((element) => element.namespaceURI.endsWith('xhtml'))).toHaveLength(1);
  });

  it.each(listed)('$path is its own canonical address, whole and with a slash at the end', (page) => {
    expect(links(page, 'canonical')).toEqual([siteUrl + page.path]);
    expect(property(page, 'og:url')).toEqual([siteUrl + page.path]);
    expect(page.path).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
  });

  it('keeps only the pages for lost addresses, and the one for professionals, out of search engines', () => {
    expect(pages.filter((page) => !listed.includes(page)).map((page) => page.path)).toEqual([
      `${basePath}404.html`, `${basePath}410/`, `${basePath}om/faretegn/`,
    ]);
  });

  it.each(pages)('$path says nothing of the subject when its link is shared', (page) => {
    const allowed = property(page, 'og:image').some((image) => image.includes('_'));
    expect(property(page, 'og:locale')).toEqual(['nb_NO']);
    for (const name of ['og:title', 'og:description', 'og:image:alt']) {
      const [said, ...more] = property(page, name);
      expect(more).toEqual([]);
      expect(said, name).toBeTruthy();
      if (!allowed) expect(said, name).not.toMatch(/rus|overdose|avhengig|abstinens/i);
    }
  });

  it('has a share picture that exists, in the right size and light', async () => {
    const pictures = new Set(pages.flatMap((page) => property(page, 'og:image')));
    expect(pictures.size).toBeGreaterThan(5);
    for (const picture of pictures) {
      expect(picture.startsWith(`${siteUrl}${basePath}del/`), picture).toBe(true);
      const file = join(dist, picture.slice((siteUrl + basePath).length));
      const { width, height, format, size } =
        await sharp(file).metadata().then(async (data) => ({ ...data, size: (await sharp(file).png().toBuffer()).length }));
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
      expect(size).toBeLessThan(100_000);
    }
    for (const page of pages) expect(property(page, 'og:image')).toHaveLength(1);
  });

  it('gives each step of the path a picture of its own', () => {
    const steps = pages.filter((page) => page.path.startsWith(`${basePath}artikler/`) && page.path !== `${basePath}artikler/`);
    expect(new Set(steps.flatMap((page) => property(page, 'og:image'))).size).toBe(steps.length);
  });

  it.each(listed.filter((page) => property(page, 'og:type')[0] === 'article'))('$path leads to its Markdown ' +
    'copy, which is there', (page) => {
    const copy = links(page, 'alternate').filter((href) => href.endsWith('.md'));
    expect(copy).toEqual([`${siteUrl}${page.path}index.md`]);
    expect(existsSync(join(dist, page.path.slice(basePath.length), 'index.md'))).toBe(true);
  });
});

describe('the icons', () => {
  it.each([
    ['apple-touch-icon.png', 180, false],
    ['ikon-192.png', 192, true],
    ['ikon-512.png', 512, true],
    ['ikon-maske-512.png', 512, false],
  ])('%s is %d pixels wide, with see-through corners: %s', async (file, size, transparent) => {
    const { data, info } = await sharp(join(dist, file)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([size, size]);
    expect(data[3] === 0).toBe(transparent);
  });
});
