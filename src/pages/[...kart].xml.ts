import type { APIRoute } from 'astro';
import { withBase } from '#config/address.ts';
import { absoluteAddress } from '#domain/seo/page.ts';
import { siteMap } from '#domain/seo/site-map.ts';
import { getListedPages } from '#data/listed-pages.ts';

/** The sitemap: its index and its parts. */
export async function getStaticPaths() {
  const home = new URL(withBase('/'), import.meta.env.SITE).href;
  const pages = [...(await getListedPages())].map(([path, updated]) => ({ address: absoluteAddress({ home }, path), updated }));
  return Object.entries(siteMap(pages, home)).map(([name, text]) => ({ params: { kart: name.replace(/\.xml$/, '') }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'content-type': 'application/xml' } });
