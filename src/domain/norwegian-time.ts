import type { IsoDate } from './dates.ts';

const hour = 60 * 60 * 1000;

/**
 * What the clock on a Norwegian wall shows at an instant, as `2026-11-26` and `09:05`. Reckoned here and not by `Intl`, whose
 * first clock with a time zone takes 20 ms of this machine, and more of an old phone, just as the help page has come; a
 * test holds the two together.
 */
export function norwegianWallClock(now: Date): { readonly day: IsoDate; readonly time: string } {
  const shown = new Date(now.getTime() + (isSummerTime(now) ? 2 : 1) * hour).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** Norway follows the Union: from 01:00 UTC on the last Sunday of March to 01:00 UTC on that of October (directive 2000/84/EC, articles 2 and 3). */
function isSummerTime(now: Date): boolean {
  const year = now.getUTCFullYear();
  return now.getTime() >= lastSunday(year, 2) + hour && now.getTime() < lastSunday(year, 9) + hour;
}

/** Midnight UTC at the beginning of the last Sunday of a month with 31 days, 0 for January. */
function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 31));
  return Date.UTC(year, month, 31 - lastDay.getUTCDay());
}
