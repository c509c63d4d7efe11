import type { IsoDate } from '../dates.ts';

export interface ListedPage {
  /** The whole address. */
  readonly address: string;
  /** The day its content was last changed, never the day of the build; absent where the page does not tell. */
  readonly updated?: IsoDate | undefined;
}

/** Search engines take 50,000 addresses in one file (sitemaps.org/protocol.html#index); some room is left. */
const mostEntries = 45_000;
const xml = (root: string, entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</${root}>`;

/** The sitemap: an index and its parts, name → text. `home` is the whole address of the front page. */
export function siteMap(pages: readonly ListedPage[], home: string, perFile = mostEntries): Readonly<Record<string, string>> {
  const sorted = [...pages].sort((a, b) => (a.address < b.address ? -1 : 1));
  const parts = Array.from({ length: Math.ceil(sorted.length / perFile) }, (_, part) => sorted.slice(part * perFile, (part + 1) * perFile));
  const lastmod = (updated: IsoDate | undefined): string => (updated ? `<lastmod>${updated}T00:00:00.000Z</lastmod>` : '');
  const latest = (some: readonly ListedPage[]): IsoDate | undefined => some.flatMap(({ updated }) => updated ?? []).sort().at(-1);
  return {
    'sitemap-index.xml': xml('sitemapindex', parts.map((some, part) =>
      `<sitemap><loc>${home}sitemap-${part}.xml</loc>${lastmod(latest(some))}</sitemap>`)),
    ...Object.fromEntries(
      parts.map((some, part) =>
        [`sitemap-${part}.xml`, xml('urlset', some.map(({ address, updated }) => `<url><loc>${address}</loc>${lastmod(updated)}</url>`))]),
    ),
  };
}
