import { defineMiddleware } from 'astro:middleware';
import { norwegianDay } from '#domain/dates.ts';
import { pageFactsAt, type PageFacts } from '#editorial/report/facts.ts';
import { insteadOfPage, withPanel } from './panel.ts';
import { devPanelState } from './state.ts';

/**
 * Adds the editors' banner and panel to pages of content. A page that cannot be shown because of something in the content becomes a
 * page that says what. Installed by the development server only.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const state = devPanelState();
  const { folder, findings, besideForm } = state;
  state.pages += 1;
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  const address = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname;
  const facts = (): PageFacts | undefined => pageFactsAt(folder, decodeURI(address), norwegianDay(new Date()));
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.includes('text/html')) return response;
    const about = facts();
    // A page is rendered while it is read: what is wrong with it may come as late as here.
    const html = await response.text();
    const headers = new Headers(response.headers);
    headers.delete('content-length');
    return new Response(about ? withPanel(html, about, findings, besideForm) : html, { status: response.status, headers });
  } catch (error) {
    const instead = insteadOfPage(facts(), findings, error, `${base}/@vite/client`);
    // Nothing is wrong with the content: then it is the code, and Astro tells that better.
    if (instead === undefined) throw error;
    return new Response(instead, { status: 500, headers: { 'content-type': 'text/html; charset=utf-8' } });
  } finally {
    state.pages -= 1;
    state.readyAt = Date.now();
  }
});
