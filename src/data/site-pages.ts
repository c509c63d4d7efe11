import { getEntry, type CollectionEntry } from 'astro:content';
import { citationsIn, citedSources } from '#domain/citations.ts';
import { fillPlaceholders } from '#domain/placeholders.ts';
import type { ListedSource } from '#domain/source.ts';
import { getPlaceholders } from './safety.ts';
import { describeSources } from './sources.ts';

/** A page about the site itself, by the name of its file, with the numbers in its lead filled in. */
export async function getSitePage(id: string): Promise<CollectionEntry<'sitePages'>> {
  const entry = await getEntry('sitePages', id);
  if (!entry) throw new Error(`content/sider/${id}.mdx mangler. Lag fila, eller ta bort siden fra src/pages.`);
  const ingress = fillPlaceholders(entry.data.ingress, await getPlaceholders());
  return { ...entry, data: { ...entry.data, ingress } };
}

/** The sources that the text of such a page points at. */
export function getSitePageSources({ body = '' }: CollectionEntry<'sitePages'>): Promise<ListedSource[]> {
  return describeSources(citedSources(citationsIn(body)));
}
