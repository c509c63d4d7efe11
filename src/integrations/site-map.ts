import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { fileOfPage, type BuiltPages } from './built-pages.ts';

/** Search engines take 50,000 addresses in one file; some room is left. */
const mostEntries = 45_000;

/**
 * The sitemap, with the day each page's content was changed (never the day of the build), its pictures, and
 * without the pages that ask to be left out.
 */
export function siteMap(pages: BuiltPages, entriesPerFile = mostEntries): AstroIntegration[] {
  let output: URL;
  let home: URL;
  return [
    {
      name: 'site-map',
      hooks: {
        'astro:config:done': ({ config }) => {
          output = config.outDir;
          home = new URL(`${config.base.replace(/\/+$/, '')}/`, config.site);
        },
      },
    },
    sitemap({
      entryLimit: entriesPerFile,
      namespaces: { news: false, xhtml: false, image: true, video: false },
      serialize: (item) => {
        const page = pages.at(fileOfPage(item.url.slice(home.href.length), output));
        if (page.noindex) return undefined;
        const img = page.pictures.map(({ src, alt }) => ({ url: new URL(src, item.url).href, ...(alt ? { caption: alt } : {}) }));
        return { ...item, ...(page.updated ? { lastmod: page.updated } : {}), ...(img.length > 0 ? { img } : {}) };
      },
    }),
  ];
}
