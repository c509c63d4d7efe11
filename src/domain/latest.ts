import type { IsoDate } from './dates.ts';

/** The pages changed last, newest first; pages of the same day keep the order they came in. */
export function latestChanged<Page extends { readonly updated: IsoDate }>(pages: readonly Page[], limit = 3): Page[] {
  return [...pages].sort((a, b) => b.updated.localeCompare(a.updated)).slice(0, limit);
}
