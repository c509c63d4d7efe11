import { getCollection, type CollectionEntry } from 'astro:content';
import { articlePath } from '#config/routes.ts';
import type { Article } from '#domain/article.ts';
import { citationsIn, citedSources } from '#domain/citations.ts';
import { visibleNumbers } from '#domain/help-service.ts';
import { inPathOrder } from '#domain/path.ts';
import { fillPlaceholders } from '#domain/placeholders.ts';
import { readingMinutes } from '#domain/text/reading-time.ts';
import { plainText } from '#domain/text/mdx.ts';
import { getHelpServices } from './help.ts';

export interface ArticleEntry {
  readonly article: Article;
  readonly entry: CollectionEntry<'articles'>;
}

/** All articles in path order: the border between the editors' Norwegian keys and the code's domain types. */
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

function toArticle({ id, body = '', data }: CollectionEntry<'articles'>, numbers: Record<string, string>): Article {
  const fill = (text: string) => fillPlaceholders(text, numbers);
  const summary = data.kortFortalt.map(fill);
  const lead = fill(data.ingress);
  return {
    slug: id,
    path: articlePath(id),
    title: data.tittel,
    description: data.beskrivelse,
    lead,
    summary,
    theme: data.tema,
    step: data.rekkefolge,
    published: data.publisert,
    updated: data.oppdatert,
    nextReview: data.nesteGjennomgang,
    ...(data.gjennomgattAv
      ? { review: { name: data.gjennomgattAv.navn, title: data.gjennomgattAv.tittel, date: data.gjennomgattAv.dato } }
      : {}),
    changes: data.endringer.map(({ dato, tekst }) => ({ date: dato, text: tekst })),
    searchTerms: data.soketermer,
    origin: { text: data.omKilden.tekst, ...(data.omKilden.nettsted ? { website: data.omKilden.nettsted } : {}) },
    minutes: readingMinutes([lead, ...summary, plainText(body)].join('\n')),
    sources: citedSources(citationsIn(body)),
  };
}
