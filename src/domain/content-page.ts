import type { CitedSource } from './citations.ts';
import type { IsoDate } from './dates.ts';
import type { Review } from './review.ts';

/** What every page that informs a reader has in common: the articles and the guides. */
export interface ContentPage {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  /** For search engines. */
  readonly description: string;
  readonly lead: string;
  /** «Kort fortalt»: two to four very simple sentences. */
  readonly summary: readonly string[];
  readonly theme: string;
  readonly published: IsoDate;
  readonly updated: IsoDate;
  readonly nextReview: IsoDate;
  /** Only when a health professional has really read it. */
  readonly review?: Review;
  readonly changes: readonly Change[];
  readonly searchTerms: readonly string[];
  /** Whether a link preview may show the title. */
  readonly shareTitle?: boolean;
  readonly minutes: number;
  readonly sources: readonly CitedSource[];
}

export interface Change {
  readonly date: IsoDate;
  readonly text: string;
}

/** Whether the page says «Ring …» before anything else: it may be read while something is happening. */
export const asksToCallFirst = ({ lead, summary }: Pick<ContentPage, 'lead' | 'summary'>): boolean =>
  [lead, summary[0]].some((words) => /^Ring\b/.test(words ?? ''));
