import { getCollection, type CollectionEntry } from 'astro:content';
import { substancePath } from '#config/routes.ts';
import { bySubstanceOrder, type Substance } from '#domain/substance.ts';
import { toWithdrawalCourse } from '#schemas/substance.ts';
import { memoizedInBuild } from './memoized.ts';
import { getPlaceholders } from './safety.ts';
import { toContentPage } from './to-content-page.ts';
import { visible } from './visibility.ts';

export interface SubstanceEntry {
  readonly substance: Substance;
  readonly entry: CollectionEntry<'substances'>;
}

/** All pages about substances in the editors' order, each with the entry it comes from. */
export const getSubstanceEntries = memoizedInBuild(async (): Promise<readonly SubstanceEntry[]> => {
  const placeholders = await getPlaceholders();
  const entries = visible(await getCollection('substances'));
  const read = await Promise.all(entries.map(async (entry) => ({ entry, substance: await toSubstance(entry, placeholders) })));
  return read.sort((a, b) => bySubstanceOrder(a.substance, b.substance));
});

/** The substances alone, for lists. */
export async function getSubstances(): Promise<Substance[]> {
  return (await getSubstanceEntries()).map(({ substance }) => substance);
}

async function toSubstance(entry: CollectionEntry<'substances'>, placeholders: Record<string, string>): Promise<Substance> {
  const { rekkefolge, kjentSom = [], forlop = [] } = entry.data;
  return {
    ...(await toContentPage(entry, substancePath(entry.id), placeholders)),
    order: rekkefolge,
    names: kjentSom,
    courses: forlop.map(toWithdrawalCourse),
  };
}
