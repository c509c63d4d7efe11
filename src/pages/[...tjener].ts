import type { APIRoute } from 'astro';
import { withBase } from '#config/address.ts';
import { hosting } from '#config/hosting.ts';
import { redirectFiles } from '#domain/redirect-files.ts';
import { getListedPages } from '#data/listed-pages.ts';
import { getRedirects } from '#data/redirects.ts';

/**
 * What is not for readers, and no server shows (`hidden` in config/hosting.ts): the moved and removed addresses in a file for each kind of
 * server (deploy/README.md), and the pages with their days for the sitemap (integrations/site-map.ts).
 */
export async function getStaticPaths() {
  const pages = [...(await getListedPages())];
  const files = {
    ...redirectFiles(getRedirects(), withBase('/'), hosting.pages.gone),
    [hosting.listedPages]: JSON.stringify(Object.fromEntries(pages.map(([path, updated]) => [path, updated ?? null]))),
  };
  return Object.entries(files).map(([tjener, text]) => ({ params: { tjener }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
