import { getCollection } from 'astro:content';
import { visibleNumbers } from '#domain/help-service.ts';
import { fillPlaceholders } from '#domain/placeholders.ts';
import { getHelpServices } from './help.ts';
import { onceInBuild } from './once.ts';

/** A word and what it means. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

/** The glossary by id. */
export const getTerms = onceInBuild(async (): Promise<Readonly<Record<string, Term>>> => {
  const numbers = visibleNumbers(await getHelpServices());
  const entries = await getCollection('terms');
  return Object.fromEntries(entries.map(({ id, data }) => [id, { id, term: data.term, definition: fillPlaceholders(data.definisjon, numbers) }]));
});
