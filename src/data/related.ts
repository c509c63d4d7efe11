import type { ContentPage } from '#domain/content-page.ts';
import { createRelatedFinder } from '#domain/related.ts';
import { headingTexts } from '#domain/text/mdx.ts';
import { getContentPages } from './content-pages.ts';
import { memoizedInBuild } from './memoized.ts';

const withSources = (page: ContentPage) => ({ ...page, sourceIds: page.sources.map((source) => source.sourceId) });

/**
 * Finds pages of all kinds that go well with a page, except those it already leads to and those whose title is a heading in its own text
 * (`body`, as Markdown): one link text must not lead to two places (WCAG 2.4.9). Ask for it once, for all pages.
 */
export const getRelatedFinder = memoizedInBuild(async () => {
  const pages = await getContentPages();
  const find = createRelatedFinder(pages.map(withSources));
  return (page: ContentPage, body: string, alreadyLinked: readonly (string | undefined)[] = []): ContentPage[] => {
    const own = new Set(headingTexts(body));
    const answered = pages.filter(({ title }) => own.has(title)).map(({ path }) => path);
    return find(withSources(page), { exclude: [...alreadyLinked, ...answered] });
  };
});
