import { expect, it } from 'vitest';
import { siteMap } from '#domain/seo/site-map.ts';

const home = 'https://eksempel.no/';
const pages = ['b/', 'a/', 'c/'].map((path) => ({ address: home + path, ...(path === 'a/' ? { updated: '2026-03-04' as const } : {}) }));

it('the sitemap is in order, with the day the content of a page was changed and none where it does not tell', () => {
  expect(siteMap(pages, home)['sitemap-0.xml']).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><urlset ' +
      'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://eksempel.no/a/</loc><lastmod>2026-03-04T00:00:00.000Z</lastmod></url><url><loc>https://eksempel.no/b/</loc></url><url><loc>https://eksempel.no/c/</loc></url></urlset>',
  );
});

it('the sitemap is parted when a file is full, and the index names every part with its latest day', () => {
  const files = siteMap(pages, home, 2);
  expect(Object.keys(files)).toEqual(['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml']);
  expect(
    files['sitemap-index.xml'],
  ).toContain('<sitemap><loc>https://eksempel.no/sitemap-0.xml</loc><lastmod>2026-03-04T00:00:00.000Z</lastmod></sitemap><sitemap><loc>https://eksempel.no/sitemap-1.xml</loc></sitemap>');
  expect(files['sitemap-1.xml']?.match(/<loc>/g)).toHaveLength(1);
});
