import type { ContentPage } from '../content-page.ts';
import { formatDate } from '../dates.ts';
import { reviewInWords } from '../review.ts';
import type { ListedSource } from '../source.ts';
import { print } from './print.ts';
import { spellOut, type CopyContext } from './spell-out.ts';
import { heading, link, list, paragraph, strong, text, type MdxNode, type PhrasingContent, type RootContent } from './tree.ts';

/** A text and all that belongs to it, ready to be copied. */
export interface CopiedPage extends Pick<ContentPage, 'title' | 'lead' | 'summary' | 'published' | 'updated' | 'nextReview' | 'review'> {
  /** The whole address of the page itself. */
  readonly address: string;
  readonly body: readonly MdxNode[];
  readonly sources: readonly ListedSource[];
  /** The glossary terms of the text, in the order they come. */
  readonly terms: readonly { readonly term: string; readonly definition: string }[];
  readonly origin?: { readonly text: string } | undefined;
}

/**
 * The page as plain Markdown, for readers and machines that take no HTML: with warnings, sources, dates and the state
 * of review, so that whoever quotes it can quote it with its reservations.
 */
export function markdownCopy(page: CopiedPage, context: CopyContext): string {
  return print([heading(1, page.title), ...facts(page, context), ...contents(page, context), ...endMatter(page)]);
}

/** The same without title and facts, for a feed that shows those itself. */
export function feedCopy(page: CopiedPage, context: CopyContext): string {
  return print([...contents(page, context), ...endMatter(page), paragraph(strong(reviewLine(page)), text(` ${reservation}`))]);
}

const reservation = 'Teksten gir generell informasjon og erstatter ikke råd fra lege eller annet helsepersonell.';

function facts(page: CopiedPage, { services }: CopyContext): RootContent[] {
  const numbers = ['nodtelefon', 'legevakt'].map((id) => services[id]?.phone?.visible ?? '');
  return [
    list([
      [text('Adresse: '), link(page.address, page.address)],
      [text(`Publisert ${formatDate(page.published)}, sist endret ${formatDate(page.updated)}, leses på nytt innen ` +
        `${formatDate(page.nextReview)}.`)],
      [text(reviewLine(page))],
      [text(reservation)],
      [text(`Står det om liv? Ring ${numbers[0]}. Haster det? Ring legevakten på ${numbers[1]}.`)],
    ]),
  ];
}

const reviewLine = ({ review }: CopiedPage): string =>
  review ? `Gjennomgått av ${reviewInWords(review)}.` : 'Ikke gjennomgått av helsepersonell ennå.';

function contents(page: CopiedPage, context: CopyContext): RootContent[] {
  return [
    paragraph(text(page.lead)),
    heading(2, 'Kort fortalt'),
    list(page.summary.map((point) => [text(point)])),
    ...spellOut(page.body, context),
  ];
}

function endMatter({ sources, terms, origin }: CopiedPage): RootContent[] {
  const source = ({ title, publisher, year, address }: ListedSource): PhrasingContent[] =>
    [address ? link(address, title) : text(title), text(`. ${publisher}${address ? '' : ' (for fagfolk)'}${year ? `, ${year}` : ''}.`)];
  return [
    ...(terms.length > 0 ? [
      heading(2, 'Ord som er brukt'), list(terms.map(({ term, definition }) => [strong(term), text(`: ${definition}`)])),
    ] : []),
    ...(sources.length > 0 ? [heading(2, 'Kilder'), list([...sources].sort((a, b) => a.number - b.number).map(source), true)] : []),
    ...(origin ? [
      heading(2, 'Om kilden'), paragraph(text(origin.text)), paragraph(text('Veien videre anbefaler ingen bestemt tilbyder.')),
    ] : []),
  ];
}
