import { getCollection, type CollectionEntry } from 'astro:content';
import { articlePath } from '#config/routes.ts';
import type { Article } from '#domain/article.ts';
import { visibleNumbers } from '#domain/help-service.ts';
import { inPathOrder } from '#domain/path.ts';
import { toContentPage } from './content-pages.ts';
import { getHelpServices } from './help.ts';

export interface ArticleEntry {
  readonly article: Article;
  readonly entry: CollectionEntry<'articles'>;
}

/** All articles in path order, each with the entry it comes from. */
export async function getArticleEntries(): Promise<ArticleEntry[]> {
  const numbers = visibleNumbers(await getHelpServices());
  const entries = await getCollection('articles');
  const articles = entries.map((entry) => ({ entry, article: toArticle(entry, numbers) }));
  const order = inPathOrder(articles.map(({ article }) => article)).map((article) => article.slug);
  return articles.sort((a, b) => order.indexOf(a.article.slug) - order.indexOf(b.article.slug));
}

/** The articles alone, for lists. */
export async function getArticles(): Promise<Article[]> {
  return (await getArticleEntries()).map(({ article }) => article);
}

function toArticle(entry: CollectionEntry<'articles'>, numbers: Record<string, string>): Article {
  const { rekkefolge, omKilden } = entry.data;
  return {
    ...toContentPage(entry, articlePath(entry.id), numbers),
    step: rekkefolge,
    origin: { text: omKilden.tekst, ...(omKilden.nettsted ? { website: omKilden.nettsted } : {}) },
  };
}
