import { getCollection, type CollectionEntry } from 'astro:content';
import { articlePath } from '#config/routes.ts';
import type { Article, PathArticle } from '#domain/article.ts';
import { byPathOrder, stopsOf } from '#domain/path.ts';
import { memoizedInBuild } from './memoized.ts';
import { getPlaceholders } from './safety.ts';
import { toContentPage } from './to-content-page.ts';
import { visible } from './visibility.ts';

export interface ArticleEntry {
  readonly article: Article;
  readonly entry: CollectionEntry<'articles'>;
}

/** All articles, the path first and in its order, each with the entry it comes from. */
export const getArticleEntries = memoizedInBuild(async (): Promise<readonly ArticleEntry[]> => {
  const placeholders = await getPlaceholders();
  const entries = visible(await getCollection('articles'));
  const read = await Promise.all(entries.map(async (entry) => ({ entry, article: await toArticle(entry, placeholders) })));
  return read.sort((a, b) => byPathOrder(a.article, b.article));
});

/** The articles alone, for lists. */
export async function getArticles(): Promise<Article[]> {
  return (await getArticleEntries()).map(({ article }) => article);
}

/** The stops of the path, in order. */
export const getPathStops = memoizedInBuild(async (): Promise<readonly PathArticle[]> => stopsOf(await getArticles()));

async function toArticle(entry: CollectionEntry<'articles'>, placeholders: Record<string, string>): Promise<Article> {
  const { rekkefolge, omKilden } = entry.data;
  return {
    ...(await toContentPage(entry, articlePath(entry.id), placeholders)),
    ...(rekkefolge === undefined ? {} : { step: rekkefolge }),
    ...(omKilden ? { origin: { text: omKilden.tekst, ...(omKilden.nettsted ? { website: omKilden.nettsted } : {}) } } : {}),
  };
}
