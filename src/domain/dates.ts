/** A calendar day written as `2026-11-22`. No time and no zone: an article is published on a day. */
export type IsoDate = string;

const isoDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether the text is a day that exists. `2026-02-30` is not: the parts must survive a round trip,
 * because `Date` silently turns it into 2 March.
 */
export function isIsoDate(text: string): boolean {
  const match = isoDatePattern.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const longDate = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-22` → «22. november 2026», with no-break spaces after the day so that «22.» never ends a line. */
export function formatDate(date: IsoDate): string {
  return longDate.format(new Date(`${date}T00:00:00Z`)).replace('. ', '.\u00a0');
}

/** The day it is in Norway at the given instant. The clock is always handed in. */
export function norwegianDay(now: Date): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(now);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const months = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];
const writtenDate = new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s(${months.join('|')})\\s(\\d{4})(?!\\d)`, 'g');

export interface WrittenDate {
  readonly text: string;
  readonly start: number;
  readonly date: IsoDate;
}

/** Whole dates written in a text, «22. november 2026». One that does not exist is left as words. */
export function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(writtenDate)].flatMap((match) => {
    const [whole, day = '', month = '', year = ''] = match;
    const date = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isIsoDate(date) ? [{ text: whole, start: match.index, date }] : [];
  });
}
