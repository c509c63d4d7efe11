import type { ContentPage } from './content-page.ts';

/** How well one page is kept, for the page where anyone can see it. */
export interface QualityRow {
  readonly title: string;
  readonly path: string;
  readonly updated: string;
  readonly nextReview: string;
  readonly sourceCount: number;
  /** The year of the oldest source, or undefined when no source has a known year. */
  readonly oldestSource: number | undefined;
  /** How many of the sources carry no year. */
  readonly undatedSources: number;
  /** The health professional who has read it; undefined says plainly that nobody has. */
  readonly reviewer: string | undefined;
}

type Kept = Pick<ContentPage, 'title' | 'path' | 'updated' | 'nextReview' | 'review'>;

/** One page's row; `years` are the years of its sources, undefined for a source without one. */
export function qualityRow(page: Kept, years: readonly (string | undefined)[]): QualityRow {
  const known = years.filter((year) => year !== undefined).map(Number);
  return {
    title: page.title,
    path: page.path,
    updated: page.updated,
    nextReview: page.nextReview,
    sourceCount: years.length,
    oldestSource: known.length > 0 ? Math.min(...known) : undefined,
    undatedSources: years.length - known.length,
    reviewer: page.review && `${page.review.name}, ${page.review.title}${page.review.changedSince ? '. Endret etterpå' : ''}`,
  };
}
