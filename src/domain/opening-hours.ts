import { dayAndMonth, norwegianWallClock, weekdays, type IsoDate } from './dates.ts';

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
  /** When it opens while the schools are closed for Christmas and summer, if that is later than else. */
  readonly schoolHolidaysFrom?: string | undefined;
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
  if (hours.schoolHolidaysFrom && schoolsMayBeClosed(day)) return undefined;
  if (calendar.holidays.includes(day)) {
    if (hours.onHolidays === 'closed') return [];
    return hours.onHolidays === 'open' ? ordinary : undefined;
  }
  return calendar.halfDays.includes(day) ? undefined : ordinary;
}

/** Each municipality has its own dates for Christmas and summer: the longest that any may have. */
function schoolsMayBeClosed(day: IsoDate): boolean {
  const monthAndDay = day.slice(5);
  return monthAndDay <= '01-10' || (monthAndDay >= '06-10' && monthAndDay <= '08-31') || monthAndDay >= '12-15';
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
const clock = (time: string): string => `kl.\u00a0${hourAndMinute(time)}`;

function hourAndMinute(time: string): string {
  const [hour, minute] = time.split(':') as [string, string];
  return `${Number(hour)}${minute === '00' ? '' : `.${minute}`}`;
}

/** Periods on the same weekdays. */
interface DayGroup {
  readonly days: readonly number[];
  readonly periods: readonly OpeningPeriod[];
}

/**
 * The hours in words, «Hverdager kl. 11–14.30 og 15–18». Made from the data alone, so that words and data cannot disagree.
 * The widest group of days comes first, and what some of its days have beside after: «tirsdag også kl. 18–21», «lørdag til kl. 24».
 */
export function describeHours({ periods, schoolHolidaysFrom }: OpeningHours): string {
  const groups = groupByDays(periods);
  const described = groups.map((group, index) => describeGroup(group, groups.slice(0, index)));
  const exception = schoolHolidaysFrom ? [`i jule- og sommerferien fra ${clock(schoolHolidaysFrom)}`] : [];
  const text = [...described, ...exception].join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function groupByDays(periods: readonly OpeningPeriod[]): DayGroup[] {
  const groups = new Map<string, OpeningPeriod[]>();
  for (const period of periods) {
    const key = [...period.days].sort().join();
    groups.set(key, [...(groups.get(key) ?? []), period]);
  }
  return [...groups]
    .map(([key, own]) => ({ days: key.split(',').map(Number), periods: own.sort((a, b) => (a.from < b.from ? -1 : 1)) }))
    .sort((a, b) => b.days.length - a.days.length || (a.days[0] ?? 0) - (b.days[0] ?? 0));
}

function describeGroup({ days, periods }: DayGroup, earlier: readonly DayGroup[]): string {
  const who = describeDays(days);
  const [first] = periods;
  const goesOn = (day: number, from: string): boolean => periodsOfDay(day, earlier).some(({ to }) => to === from);
  if (first && periods.length === 1 && days.every((day) => goesOn(day, first.from))) return `${who} til ${clock(first.to)}`;
  const stretches = periods.map(({ from, to }) => `${hourAndMinute(from)}–${hourAndMinute(to)}`);
  const isAddition = days.every((day) => periodsOfDay(day, earlier).length > 0);
  return `${who}${isAddition ? ' også' : ''} kl.\u00a0${listed(stretches)}`;
}

const periodsOfDay = (day: number, groups: readonly DayGroup[]): OpeningPeriod[] =>
  groups.flatMap(({ days, periods }) => (days.includes(day) ? periods : []));

const daysOfWeek = 7;

/** «hverdager», «alle dager», «søndag–fredag», «tirsdag og torsdag». A run of days may go over the end of the week. */
function describeDays(days: readonly number[]): string {
  if (days.length === daysOfWeek) return 'alle dager';
  if (days.join() === '1,2,3,4,5') return 'hverdager';
  const after = (day: number): number => (day % daysOfWeek) + 1;
  const runs = days
    .filter((day) => !days.some((other) => after(other) === day))
    .map((start) => {
      const run = [start];
      for (let next = after(start); days.includes(next); next = after(next)) run.push(next);
      return run.map((day) => weekdays[day - 1] as string);
    });
  return listed(runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run[run.length - 1]}`] : run)));
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} og ${words[words.length - 1]}`;
