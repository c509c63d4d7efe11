import type { ContentPage } from '#domain/content-page.ts';
import { createRelatedFinder } from '#domain/related.ts';
import { getArticles } from './articles.ts';
import { getGuides } from './guides.ts';
import { onceInBuild } from './once.ts';

const withSources = (page: ContentPage) => ({ ...page, sourceIds: page.sources.map((source) => source.sourceId) });

const getFinder = onceInBuild(async () => createRelatedFinder([...(await getArticles()), ...(await getGuides())].map(withSources)));

/** Articles and guides that go well with a page, except those it already leads to. */
export async function getRelatedPages(page: ContentPage, alreadyLinked: readonly (string | undefined)[]): Promise<ContentPage[]> {
  return (await getFinder())(withSources(page), { exclude: alreadyLinked });
}
