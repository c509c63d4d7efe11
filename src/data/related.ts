import type { ContentPage } from '#domain/content-page.ts';
import { createRelatedFinder } from '#domain/related.ts';
import { getContentPages } from './content-pages.ts';
import { memoizedInBuild } from './memoized.ts';

const withSources = (page: ContentPage) => ({ ...page, sourceIds: page.sources.map((source) => source.sourceId) });

/** Finds pages of all kinds that go well with a page, except those it already leads to. Ask for it once, for all pages. */
export const getRelatedFinder = memoizedInBuild(async () => {
  const find = createRelatedFinder((await getContentPages()).map(withSources));
  return (page: ContentPage, alreadyLinked: readonly (string | undefined)[]): ContentPage[] =>
    find(withSources(page), { exclude: alreadyLinked });
});
