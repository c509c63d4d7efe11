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

/** `2026-11-22` → «22. november 2026», with a no-break space after the day so that «22.» never ends a line. */
export function formatDate(date: IsoDate): string {
  return `${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** The day it is in Norway at the given instant. The clock is always handed in. */
export function norwegianDay(now: Date): IsoDate {
  return norwegianWallClock(now).day;
}

/** A clock in Norway. Its parts are read by name, so that the language in which it is shown does not matter. */
const norwegianClock = () => new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});

let clock: Intl.DateTimeFormat | undefined;

/** What the clock on a Norwegian wall shows at an instant, as `2026-11-26` and `09:05`. */
export function norwegianWallClock(now: Date): { readonly day: IsoDate; readonly time: string } {
  clock ??= norwegianClock();
  const { year, month, day, hour, minute } = Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, value]));
  return { day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/** The day a site is built for: that of `SOURCE_DATE_EPOCH` (seconds) when it is set, so that a build can be repeated. */
export function buildDay(epoch: string | undefined, now: Date): IsoDate {
  return norwegianDay(epoch ? new Date(Number(epoch) * 1000) : now);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** From Monday. */
export const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;
const months = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];

/** `2026-11-02` → «2. november», with a no-break space. */
export const dayAndMonth = (date: IsoDate): string => `${Number(date.slice(8))}.\u00a0${months[Number(date.slice(5, 7)) - 1]}`;

const writtenDate = new RegExp(`\\b(\\d{1,2})\\.\\s(${months.join('|')})\\s(\\d{4})(?!\\d)`, 'g');

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
