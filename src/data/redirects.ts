import { parse } from 'yaml';
import type { Redirect } from '#domain/redirects.ts';
import { redirectListSchema } from '#schemas/redirect.ts';
import text from '../../content/omdirigeringer.yaml?raw';

/** Addresses that have moved, each with where to. Those that are gone for good are for the host to answer (410). */
export function getMovedPages(): Required<Redirect>[] {
  return redirectListSchema.parse(parse(text) ?? []).flatMap(({ fra, til }) => (til === undefined ? [] : [{ from: fra, to: til }]));
}
