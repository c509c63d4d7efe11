import type { APIRoute } from 'astro';
import { careWords } from '#domain/care-level.ts';
import { drawingSheet } from '#domain/drawings.ts';
import { getPlaceholders } from '#data/safety.ts';

/** The pictograms of first aid. The phone shows the number that the pages tell. */
export const GET: APIRoute = async () =>
  new Response(drawingSheet((await getPlaceholders())[careWords.liv.service] ?? ''), { headers: { 'content-type': 'image/svg+xml' } });
