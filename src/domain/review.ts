import type { ContentPage } from './content-page.ts';
import type { DangerSign } from './danger-sign.ts';
import { formatDate, type IsoDate } from './dates.ts';

/** Somebody with the training to say that a text is right, and who has read it. */
export interface Review {
  readonly name: string;
  readonly title: string;
  readonly date: IsoDate;
  /** The text is not the one that was read: it has changed since. */
  readonly changedSince?: boolean;
}

/** «Kari Nordmann, overlege, 2. februar 2026», and the plain truth when the text is another now. */
export const reviewInWords = ({ name, title, date, changedSince }: Review): string =>
  `${name}, ${title}, ${formatDate(date)}${changedSince ? '. Teksten er endret etter gjennomgangen' : ''}`;

/**
 * What a reviewer of a page has read: the body with the signs of danger written out, so that a sign that changes is a text that changes.
 * Where a link leads is not part of it: the page behind may get another address (`npm run flytt`).
 */
export const reviewedText = (page: Pick<ContentPage, 'title' | 'lead' | 'summary'> & { readonly body: string }): string =>
  oneSpaced([page.title, page.lead, ...page.summary, page.body.replace(/\]\([^)]*\)/g, ']')]);

type Sign = Pick<DangerSign, 'text' | 'short'> & { readonly level: string; readonly situations: readonly string[] };

/** What a reviewer of a sign of danger has read. */
export const reviewedSign = ({ level, text, short, situations }: Sign): string => oneSpaced([level, text, short, ...situations]);

/** Line breaks and spaces are not what somebody has approved. */
const oneSpaced = (parts: readonly string[]): string => parts.join('\n').replace(/\s+/g, ' ').trim();
