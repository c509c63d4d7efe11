import { parse } from 'yaml';
import type { Redirect } from '#domain/redirects.ts';
import { redirectListSchema } from '#schemas/redirect.ts';
import text from '../../content/omdirigeringer.yaml?raw';

/** Addresses that have moved, each with where to, and those that are gone. */
export const getRedirects = (): Redirect[] => redirects().map(({ fra, til }) => ({ from: fra, ...(til === undefined ? {} : { to: til }) }));

/** Addresses that have moved. Those that are gone for good are for the host to answer (410). */
export const getMovedPages = (): Required<Redirect>[] => getRedirects().filter((redirect): redirect is Required<Redirect> => redirect.to !== undefined);

/** While somebody writes, a list that is broken moves nobody, and keeps no page from being shown. */
function redirects() {
  try {
    return redirectListSchema.parse(parse(text) ?? []);
  } catch (error) {
    if (import.meta.env.EDITING === true) return [];
    throw error;
  }
}
