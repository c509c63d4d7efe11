import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { withSlashes } from '#config/address.ts';
import { hosting } from '#config/hosting.ts';

/** Search engines take 50,000 addresses in one file (sitemaps.org/protocol.html#index); some room is left. */
const entryLimit = 45_000;

/** The sitemap: the pages that data/listed-pages.ts names, with the day their content was changed, never the day of the build. */
export function siteMap(): AstroIntegration[] {
  let output: URL;
  let home: URL;
  let listed: Readonly<Record<string, string | null>> | undefined;
  return [
    {
      name: 'site-map',
      hooks: {
        'astro:config:done': ({ config }) => {
          output = config.outDir;
          home = new URL(withSlashes(config.base), config.site);
        },
      },
    },
    sitemap({
      entryLimit,
      namespaces: { news: false, xhtml: false, image: false, video: false },
      serialize: (item) => {
        listed ??= JSON.parse(readFileSync(new URL(hosting.listedPages, output), 'utf8')) as Record<string, string | null>;
        const updated = listed[`/${item.url.slice(home.href.length)}`];
        return updated === undefined ? undefined : { ...item, ...(updated === null ? {} : { lastmod: updated }) };
      },
    }),
  ];
}
