import { defineMiddleware } from 'astro:middleware';
import { norwegianDay } from '#domain/dates.ts';
import { pageFactsAt } from '#editorial/facts.ts';
import { withDesk } from './panel.ts';
import { deskState } from './state.ts';

/** Adds the editors' banner and panel to pages of content. Installed by the development server only. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const { folder, findings } = deskState();
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  const address = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname;
  const facts = pageFactsAt(folder, decodeURI(address), norwegianDay(new Date()));
  if (!facts) return response;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(withDesk(await response.text(), facts, findings), { status: response.status, headers });
});
