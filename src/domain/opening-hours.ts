import { dayAndMonth, weekdays, type IsoDate } from './dates.ts';
import { norwegianWallClock } from './norwegian-time.ts';

/** One stretch of opening hours on some weekdays: 1 is Monday. Clock times as `09:00`, midnight at the end of a day as `24:00`. */
export interface OpeningPeriod {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

export interface OpeningHours {
  readonly periods: readonly OpeningPeriod[];
  /** What happens on public holidays; absent when nobody has said. */
  readonly onHolidays?: 'closed' | 'open' | undefined;
}

/** The days that are not like others. Outside the years nothing is known. */
export interface HolidayCalendar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Public holidays. */
  readonly holidays: readonly IsoDate[];
  /** Days when many close early (Christmas Eve, New Year's Eve): nobody can tell from the weekly hours. */
  readonly halfDays: readonly IsoDate[];
}

/** A wall-clock time in Norway, and how many days ahead it is. */
export interface ClockTime {
  readonly day: IsoDate;
  readonly time: string;
  readonly daysAhead: number;
}

export type OpeningStatus =
  | { readonly open: true; readonly until: ClockTime }
  /** `opens` is absent when a day in between is unknown. */
  | { readonly open: false; readonly opens?: ClockTime };

const daysSearched = 14;

/** Whether a service is open at an instant, and when that changes. Undefined when it cannot be known: better silent than wrong. */
export function openingStatus(hours: OpeningHours, calendar: HolidayCalendar, now: Date): OpeningStatus | undefined {
  const { day: today, time } = norwegianWallClock(now);
  const periodsToday = periodsOn(today, hours, calendar);
  if (!periodsToday) return undefined;
  const current = periodsToday.find((period) => period.from <= time && time < period.to);
  if (current) return { open: true, until: { day: today, time: endOf(current, periodsToday), daysAhead: 0 } };
  for (let daysAhead = 0; daysAhead <= daysSearched; daysAhead += 1) {
    const day = addDays(today, daysAhead);
    const periods = periodsOn(day, hours, calendar);
    if (!periods) return { open: false };
    const next = periods.find((period) => daysAhead > 0 || period.from > time);
    if (next) return { open: false, opens: { day, time: next.from, daysAhead } };
  }
  return { open: false };
}

/** The periods of one day in order; undefined when the day is not like others and nobody has said what then. */
function periodsOn(day: IsoDate, hours: OpeningHours, calendar: HolidayCalendar): readonly OpeningPeriod[] | undefined {
  const year = Number(day.slice(0, 4));
  if (year < calendar.firstYear || year > calendar.lastYear) return undefined;
  const ordinary = hours.periods.filter((period) => period.days.includes(weekday(day))).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (ordinary.length === 0) return ordinary;
  if (calendar.holidays.includes(day)) {
    if (hours.onHolidays === 'closed') return [];
    return hours.onHolidays === 'open' ? ordinary : undefined;
  }
  return calendar.halfDays.includes(day) ? undefined : ordinary;
}

/** When a period ends, counting in one that takes over at the same minute. */
function endOf(period: OpeningPeriod, periods: readonly OpeningPeriod[]): string {
  const following = periods.find((other) => other.from <= period.to && other.to > period.to);
  return following ? endOf(following, periods) : period.to;
}

const asUtc = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);
const weekday = (day: IsoDate): number => asUtc(day).getUTCDay() || 7;

function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(asUtc(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** «Åpent nå, til kl. 15» or «Stengt nå, åpner mandag kl. 11». A reader abroad is told that the times are Norwegian. */
export function describeStatus(status: OpeningStatus, readerAbroad = false): string {
  const zone = readerAbroad ? ' norsk tid' : '';
  if (status.open) return `Åpent nå, til ${status.until.time === '24:00' ? 'midnatt' : clock(status.until.time)}${zone}`;
  return status.opens ? `Stengt nå, åpner ${whichDay(status.opens)}${clock(status.opens.time)}${zone}` : 'Stengt nå';
}

function whichDay({ day, daysAhead }: ClockTime): string {
  if (daysAhead === 0) return '';
  if (daysAhead === 1) return 'i morgen ';
  return `${weekdays[weekday(day) - 1]} ${daysAhead < 7 ? '' : `${dayAndMonth(day)} `}`;
}

/** `09:00` → «kl. 9», `14:30` → «kl. 14.30». */
function clock(time: string): string {
  const [hour, minute] = time.split(':') as [string, string];
  return `kl.\u00a0${Number(hour)}${minute === '00' ? '' : `.${minute}`}`;
}
