import type { CitedSource } from './citations.ts';

/** A source as it is listed under a page. */
export interface ListedSource extends CitedSource {
  readonly title: string;
  readonly publisher: string;
  /** The year, or «uten år». */
  readonly year: string;
  readonly address: string;
}
