import type { IsoDate } from './dates.ts';

/** The pages changed last, newest first; pages of the same day keep the order they came in. */
export function latestChanged<Page extends { readonly updated: IsoDate }>(pages: readonly Page[], limit = 3): Page[] {
  return [...pages].sort((a, b) => b.updated.localeCompare(a.updated)).slice(0, limit);
}

/** The day any of the pages was last changed; undefined when there are none. */
export function latestUpdate(pages: readonly { readonly updated: IsoDate }[]): IsoDate | undefined {
  return latestChanged(pages, 1)[0]?.updated;
}

interface Changed {
  readonly updated: IsoDate;
  readonly changes: readonly { readonly date: IsoDate; readonly text: string }[];
}

/**
 * The pages changed last whose change is news to a reader: they are not new, and what was done is said of no other page. Fewer than
 * two are no list, and then there is nothing to tell.
 */
export function latestNews<Page extends Changed>(pages: readonly Page[], limit = 3): Page[] {
  const firstWords = ({ changes }: Page): string => (changes[0]?.text ?? '').split('. ')[0] ?? '';
  const alike = Map.groupBy(pages, firstWords);
  const news = latestChanged(pages.filter((page) => page.changes.length > 1 && alike.get(firstWords(page))?.length === 1), limit);
  return news.length > 1 ? news : [];
}
