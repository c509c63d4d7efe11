import type { CitedSource } from './citations.ts';
import type { IsoDate } from './dates.ts';

/** What a reader is told of a source. */
export interface DescribedSource {
  readonly title: string;
  readonly publisher: string;
  /** Absent when nobody knows it. */
  readonly year?: string;
  /** The day someone last saw that it says what it is used for. */
  readonly checked: IsoDate;
  /** Absent for what only professionals should use, such as a page with doses: the reader gets its name without a link. */
  readonly address?: string;
}

/** A source as it is listed under a page. */
export interface ListedSource extends CitedSource, DescribedSource {}

/** «Utgiver, 2024», or «Utgiver» alone when the year is not known. */
export const publisherAndYear = ({ publisher, year }: Pick<DescribedSource, 'publisher' | 'year'>): string =>
  (year ? `${publisher}, ${year}` : publisher);

/** The first and the last day that any of these was checked; undefined when there are none. */
export function checkedBetween(sources: readonly Pick<DescribedSource, 'checked'>[]): {
  readonly first: IsoDate;
  readonly last: IsoDate;
} | undefined {
  const days = sources.map(({ checked }) => checked).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { first, last } : undefined;
}
