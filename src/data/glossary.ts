import { getCollection } from 'astro:content';
import type { PageWithTerms, Term } from '#domain/glossary.ts';
import { fillPlaceholders } from '#domain/placeholders.ts';
import { getContentEntries } from './content-pages.ts';
import { memoizedInBuild } from './memoized.ts';
import { getPlaceholders } from './safety.ts';

/** The glossary by id. */
export const getTerms = memoizedInBuild(async (): Promise<Readonly<Record<string, Term>>> => {
  const placeholders = await getPlaceholders();
  const entries = await getCollection('terms');
  return Object.fromEntries(
    entries.map(({ id, data }) => [
      id,
      {
        id,
        term: data.term,
        definition: fillPlaceholders(data.definisjon, placeholders),
        alsoCalled: data.ogsaKalt,
        ...(data.forkortelseFor ? { abbreviationFor: data.forkortelseFor } : {}),
        related: data.relatert,
        ...(data.kilde ? { sourceId: data.kilde } : {}),
      },
    ]),
  );
});

/** Every page that an editor may explain words in. */
export async function getPagesWithTerms(): Promise<PageWithTerms[]> {
  return (await getContentEntries()).map(({ page, entry }) => ({ title: page.title, path: page.path, body: entry.body ?? '' }));
}
