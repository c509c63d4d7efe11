import type { APIRoute } from 'astro';
import { withBase } from '#config/address.ts';
import { hosting } from '#config/hosting.ts';
import { redirectFiles } from '#domain/redirect-files.ts';
import { getRedirects } from '#data/redirects.ts';

const files = redirectFiles(getRedirects(), withBase('/'), hosting.pages.gone);

/** The moved and removed addresses in a file for each kind of server (deploy/README.md). Servers show none of them: see `hidden`. */
export const getStaticPaths = () => Object.entries(files).map(([tjener, text]) => ({ params: { tjener }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
