import type { APIRoute, GetStaticPaths } from 'astro';
import { getSearchFiles } from '#data/search.ts';

/** The files of the search: the one it begins with, and the small ones that it fetches. */
export const getStaticPaths =
  (async () => [...(await getSearchFiles())].map(([file, text]) => ({ params: { file }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
