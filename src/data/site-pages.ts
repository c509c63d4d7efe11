import { getEntry, type CollectionEntry } from 'astro:content';

/** A page about the site itself, by the name of its file. */
export async function getSitePage(id: string): Promise<CollectionEntry<'sitePages'>> {
  const entry = await getEntry('sitePages', id);
  if (!entry) throw new Error(`content/sider/${id}.mdx mangler. Lag fila, eller ta bort siden fra src/pages.`);
  return entry;
}
