import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { withBase } from '#config/address.ts';
import { feedPath, routes } from '#config/routes.ts';
import { feedLimit, site } from '#config/site.ts';
import { latestUpdate } from '#domain/latest.ts';
import { getWrittenPages, toFeedHtml } from '#data/markdown-copies.ts';

/** Midnight in the feed's own way of writing it; a page is published on a day, not at an hour. */
const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The newest pages that inform, with their full text. */
export async function GET(context: APIContext): Promise<Response> {
  const home = context.site as URL;
  const written = await getWrittenPages();
  const newest = [...written].sort((a, b) => b.page.published.localeCompare(a.page.published)).slice(0, feedLimit);
  const changed = latestUpdate(written.map(({ page }) => page));
  return rss({
    title: site.name,
    description: site.description,
    site: new URL(withBase(routes.home), home),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${site.language}</language>`,
      ...(changed ? [`<lastBuildDate>${atMidnight(changed).toUTCString()}</lastBuildDate>`] : []),
      `<atom:link href="${new URL(withBase(feedPath), home).href}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: await Promise.all(
      newest.map(async ({ page, body }) => ({
        title: page.title,
        link: new URL(withBase(page.path), home).href,
        description: page.description,
        pubDate: atMidnight(page.published),
        content: await toFeedHtml({ page, body }, home),
      })),
    ),
  });
}
