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
export const reviewedText = ({ title, lead, summary, body }: ReviewedPage): string =>
  oneSpaced([title, lead, ...summary, body.replace(/\]\([^)]*\)/g, ']')]);

interface ReviewedPage {
  readonly title: string;
  readonly lead: string;
  readonly summary: readonly string[];
  readonly body: string;
}

/** What a reviewer of a sign of danger has read. */
export const reviewedSign = ({ level, text, short, situations }: ReviewedSign): string => oneSpaced([level, text, short, ...situations]);

interface ReviewedSign {
  readonly level: string;
  readonly text: string;
  readonly short: string;
  readonly situations: readonly string[];
}

/** Line breaks and spaces are not what somebody has approved. */
const oneSpaced = (parts: readonly string[]): string => parts.join('\n').replace(/\s+/g, ' ').trim();
