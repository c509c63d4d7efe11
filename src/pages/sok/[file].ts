import type { APIRoute } from 'astro';
import { getSearchFiles, type SearchFile } from '#data/search.ts';

/** The files that the search fetches when the reader turns to it. */
export async function getStaticPaths() {
  return Object.values(await getSearchFiles()).map((file: SearchFile) => ({ params: { file: file.name }, props: { body: file.body } }));
}

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
