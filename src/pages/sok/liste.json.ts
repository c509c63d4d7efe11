import type { APIRoute } from 'astro';
import { getSearchFiles } from '#data/search.ts';

/** The short list of the search, from which the first letters are answered. */
export const GET: APIRoute = async () => new Response((await getSearchFiles()).list, { headers: { 'content-type': 'application/json; charset=utf-8' } });
