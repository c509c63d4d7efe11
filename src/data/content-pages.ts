import type { CollectionEntry } from 'astro:content';
import { pageKindNames, type PageKindName } from '#config/page-kinds.ts';
import type { Article } from '#domain/article.ts';
import type { ContentPage } from '#domain/content-page.ts';
import { getArticleEntries } from './articles.ts';
import { getGuideEntries } from './guides.ts';
import { memoizedInBuild } from './memoized.ts';
import { getSubstanceEntries } from './substances.ts';

/** A page that informs a reader, of whatever kind, with the entry it comes from. */
export interface ContentEntry {
  readonly kind: PageKindName;
  readonly page: ContentPage & Partial<Pick<Article, 'origin'>>;
  readonly entry: CollectionEntry<'articles' | 'guides' | 'substances'>;
}

const readers: Readonly<Record<PageKindName, () => Promise<readonly Omit<ContentEntry, 'kind'>[]>>> = {
  artikkel: async () => (await getArticleEntries()).map(({ article, entry }) => ({ page: article, entry })),
  rusmiddel: async () => (await getSubstanceEntries()).map(({ substance, entry }) => ({ page: substance, entry })),
  veiledning: async () => (await getGuideEntries()).map(({ guide, entry }) => ({ page: guide, entry })),
};

/** Every page that informs a reader, kind by kind, each kind in its own order. All that concerns such pages asks here. */
export const getContentEntries = memoizedInBuild(async (): Promise<readonly ContentEntry[]> =>
  (await Promise.all(pageKindNames.map(async (kind) => (await readers[kind]()).map((found) => ({ kind, ...found }))))).flat());

/** The pages alone, for lists. */
export const getContentPages = async (): Promise<ContentPage[]> => (await getContentEntries()).map(({ page }) => page);

/** The pages that are wanted, kind by kind; kinds that have none are left out. */
export async function getPagesByKind(wanted: (page: ContentPage) => boolean = () => true): Promise<{
  readonly kind: PageKindName;
  readonly pages: ContentPage[];
}[]> {
  const entries = await getContentEntries();
  return pageKindNames
    .map((kind) => ({ kind, pages: entries.filter((entry) => entry.kind === kind && wanted(entry.page)).map(({ page }) => page) }))
    .filter(({ pages }) => pages.length > 0);
}
