import { getCollection, type CollectionEntry } from 'astro:content';
import { guidePath } from '#config/routes.ts';
import { byGuideOrder, type Guide } from '#domain/guide.ts';
import { memoizedInBuild } from './memoized.ts';
import { getPlaceholders } from './safety.ts';
import { toContentPage } from './to-content-page.ts';
import { visible } from './visibility.ts';

export interface GuideEntry {
  readonly guide: Guide;
  readonly entry: CollectionEntry<'guides'>;
}

/** All guides in the editors' order, each with the entry it comes from. */
export const getGuideEntries = memoizedInBuild(async (): Promise<readonly GuideEntry[]> => {
  const placeholders = await getPlaceholders();
  const entries = visible(await getCollection('guides'));
  const read = await Promise.all(entries.map(async (entry) => ({ entry, guide: await toGuide(entry, placeholders) })));
  return read.sort((a, b) => byGuideOrder(a.guide, b.guide));
});

/** The guides alone, for lists. */
export async function getGuides(): Promise<Guide[]> {
  return (await getGuideEntries()).map(({ guide }) => guide);
}

async function toGuide(entry: CollectionEntry<'guides'>, placeholders: Record<string, string>): Promise<Guide> {
  const { inngang, rekkefolge, tvilling } = entry.data;
  return {
    ...(await toContentPage(entry, guidePath(entry.id), placeholders)),
    entrances: inngang,
    order: rekkefolge,
    ...(tvilling ? { twin: tvilling } : {}),
  };
}
