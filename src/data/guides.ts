import { getCollection, type CollectionEntry } from 'astro:content';
import { guidePath } from '#config/routes.ts';
import { inGuideOrder, type Guide } from '#domain/guide.ts';
import { visibleNumbers } from '#domain/help-service.ts';
import { toContentPage } from './content-pages.ts';
import { getHelpServices } from './help.ts';

export interface GuideEntry {
  readonly guide: Guide;
  readonly entry: CollectionEntry<'guides'>;
}

/** All guides in the editors' order, each with the entry it comes from. */
export async function getGuideEntries(): Promise<GuideEntry[]> {
  const numbers = visibleNumbers(await getHelpServices());
  const guides = (await getCollection('guides')).map((entry) => ({ entry, guide: toGuide(entry, numbers) }));
  const order = inGuideOrder(guides.map(({ guide }) => guide)).map((guide) => guide.slug);
  return guides.sort((a, b) => order.indexOf(a.guide.slug) - order.indexOf(b.guide.slug));
}

/** The guides alone, for lists. */
export async function getGuides(): Promise<Guide[]> {
  return (await getGuideEntries()).map(({ guide }) => guide);
}

function toGuide(entry: CollectionEntry<'guides'>, numbers: Record<string, string>): Guide {
  const { inngang, rekkefolge, tvilling } = entry.data;
  return {
    ...toContentPage(entry, guidePath(entry.id), numbers),
    entrances: inngang,
    order: rekkefolge,
    ...(tvilling ? { twin: tvilling } : {}),
  };
}
