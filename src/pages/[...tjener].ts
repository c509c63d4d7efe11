import type { APIRoute } from 'astro';
import { withBase } from '#config/address.ts';
import { hosting } from '#config/hosting.ts';
import { redirectFiles } from '#domain/redirect-files.ts';
import { getRedirects } from '#data/redirects.ts';

/**
 * The moved and removed addresses in a file for each kind of server (deploy/README.md). No page: their names begin with a dot or a low
 * line.
 */
export const getStaticPaths = () =>
  Object.entries(redirectFiles(getRedirects(), withBase('/'), hosting.pages.gone)).map(([tjener, text]) =>
    ({ params: { tjener }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
