import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCopyPaths, toMarkdownCopy } from '#data/markdown-copies.ts';

/** The text of each page as plain Markdown, beside the page. */
export const getStaticPaths = (() => getCopyPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
  new Response(await toMarkdownCopy(props.written, site as URL), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
