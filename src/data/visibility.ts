import { buildDay } from '#domain/dates.ts';
import { hiddenBecause } from '#domain/visibility.ts';

/**
 * The one place that decides which pages exist: drafts and pages of a later day are shown while editing (`npm run dev`, with a
 * banner) and never in the build. Every list and route goes through here.
 */
export function visible<Entry extends { readonly data: {
  readonly utkast?: boolean | undefined;
  readonly publiseres?: string | undefined;
} }>(
  entries: readonly Entry[],
): Entry[] {
  if (import.meta.env.EDITING === true) return [...entries];
  const today = buildDay(process.env['SOURCE_DATE_EPOCH'], new Date());
  return entries.filter(({ data }) => hiddenBecause({ draft: data.utkast, from: data.publiseres }, today) === undefined);
}
