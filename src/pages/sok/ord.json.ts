import type { APIRoute } from 'astro';
import { getSearchFiles } from '#data/search.ts';

/** The words of the second stage of the search. */
export const GET: APIRoute = async () => new Response((await getSearchFiles()).words, { headers: { 'content-type': 'application/json; charset=utf-8' } });
