import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getWrittenPages, toMarkdownCopy } from '#data/markdown-copies.ts';
import { pageKey } from '#data/page-key.ts';
import { articlePath } from '#config/routes.ts';

/** The same text as plain Markdown, beside the page. */
export const getStaticPaths = (async () => {
  const pages = (await getWrittenPages()).filter(({ page }) => page.path === articlePath(page.slug));
  return Promise.all(pages.map(async (written) => ({ params: { slug: written.page.slug }, props: { written }, cacheKey: await pageKey(written) })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
  new Response(await toMarkdownCopy(props.written, site as URL), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
