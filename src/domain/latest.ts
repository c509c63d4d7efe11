import type { IsoDate } from './dates.ts';

/** The pages changed last, newest first; pages of the same day keep the order they came in. */
export function latestChanged<Page extends { readonly updated: IsoDate }>(pages: readonly Page[], limit = 3): Page[] {
  return [...pages].sort((a, b) => b.updated.localeCompare(a.updated)).slice(0, limit);
}

/** The day any of the pages was last changed; undefined when there are none. */
export function latestUpdate(pages: readonly { readonly updated: IsoDate }[]): IsoDate | undefined {
  return latestChanged(pages, 1)[0]?.updated;
}
