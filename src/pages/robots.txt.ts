import type { APIRoute } from 'astro';
import { withBase } from '#config/address.ts';
import { sitemapPath } from '#config/routes.ts';

/** Everything may be read; what should not be listed says so itself (`noindex`), which a crawler must be let in to see. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase(sitemapPath), site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
