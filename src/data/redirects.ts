import type { Redirect } from '#domain/redirects.ts';
import { parseRedirects } from '#schemas/redirect.ts';
import text from '../../content/omdirigeringer.yaml?raw';

/** Addresses that have moved. Those that are gone for good are for the host to answer (410). */
export const getMovedPages = (): Required<Redirect>[] =>
  getRedirects().filter((redirect): redirect is Required<Redirect> => redirect.to !== undefined);

/** Addresses that have moved, each with where to, and those that are gone. A broken list moves nobody while somebody writes. */
export function getRedirects(): Redirect[] {
  try {
    return parseRedirects(text);
  } catch (error) {
    if (import.meta.env.EDITING === true) return [];
    throw error;
  }
}
