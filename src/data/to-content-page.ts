import type { CollectionEntry } from 'astro:content';
import { citationsIn, citedSources } from '#domain/citations.ts';
import type { ContentPage } from '#domain/content-page.ts';
import { fillPlaceholders } from '#domain/placeholders.ts';
import { reviewedText, type Review } from '#domain/review.ts';
import { readingMinutes } from '#domain/text/reading-time.ts';
import { plainText } from '#domain/text/mdx.ts';
import { digest } from './digest.ts';

/** What all pages that inform share: the border between the editors' Norwegian keys and the code's domain type. */
export async function toContentPage(
  { id, body = '', data }: CollectionEntry<'articles' | 'guides' | 'substances'>,
  path: string,
  placeholders: Readonly<Record<string, string>>,
): Promise<ContentPage> {
  const fill = (text: string) => fillPlaceholders(text, placeholders);
  const summary = data.kortFortalt.map(fill);
  const lead = fill(data.ingress);
  return {
    slug: id,
    path,
    title: data.tittel,
    description: data.beskrivelse,
    lead,
    summary,
    theme: data.tema,
    published: data.publisert,
    updated: data.oppdatert,
    nextReview: data.nesteGjennomgang,
    ...(data.gjennomgattAv
      ? { review: await reviewOf(data.gjennomgattAv, { title: data.tittel, lead: data.ingress, summary: data.kortFortalt, body }) }
      : {}),
    changes: data.endringer.map(({ dato, tekst }) => ({ date: dato, text: tekst })),
    searchTerms: data.soketermer,
    ...(data.delbarTittel ? { shareTitle: true } : {}),
    minutes: readingMinutes([lead, ...summary, plainText(body)].join('\n')),
    sources: citedSources(citationsIn(body)),
  };
}

type ReviewData = NonNullable<CollectionEntry<'articles'>['data']['gjennomgattAv']>;

async function reviewOf({ navn, tittel, dato, avtrykk }: ReviewData, page: Parameters<typeof reviewedText>[0]): Promise<Review> {
  return { name: navn, title: tittel, date: dato, changedSince: avtrykk !== (await digest(reviewedText(page))) };
}
