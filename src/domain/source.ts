import type { CitedSource } from './citations.ts';

/** What a reader is told of a source. */
export interface DescribedSource {
  readonly title: string;
  readonly publisher: string;
  /** The year, or «uten år». */
  readonly year: string;
  /** Absent for what only professionals should use, such as a page with doses: the reader gets its name without a link. */
  readonly address?: string;
}

/** A source as it is listed under a page. */
export interface ListedSource extends CitedSource, DescribedSource {}
