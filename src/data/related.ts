import type { ContentPage } from '#domain/content-page.ts';
import { relatedPages } from '#domain/related.ts';
import { getArticles } from './articles.ts';
import { getGuides } from './guides.ts';

/** Articles and guides that go well with a page, except those it already leads to. */
export async function getRelatedPages(page: ContentPage, alreadyLinked: readonly (string | undefined)[]): Promise<ContentPage[]> {
  const withSources = (other: ContentPage) => ({ ...other, sourceIds: other.sources.map((source) => source.sourceId) });
  const all: readonly ContentPage[] = [...(await getArticles()), ...(await getGuides())];
  return relatedPages(withSources(page), all.map(withSources), { exclude: alreadyLinked.filter((path) => path !== undefined) });
}
