import Holidays from 'date-holidays';
import type { HolidayCalendar } from '#domain/opening-hours.ts';

/** The Norwegian days that are not like others, from one year to another, both included. */
export function holidayCalendar(firstYear: number, lastYear: number): HolidayCalendar {
  const norway = new Holidays('NO');
  const days = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => norway.getHolidays(firstYear + index)).flat();
  const ofType = (type: string) => [...new Set(days.filter((day) => day.type === type).map((day) => day.date.slice(0, 10)))].sort();
  return { firstYear, lastYear, holidays: ofType('public'), halfDays: ofType('bank') };
}
