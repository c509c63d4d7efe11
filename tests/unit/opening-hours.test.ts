import { describe, expect, it } from 'vitest';
import { holidayCalendar } from '#data/holidays.ts';
import { norwegianWallClock } from '#domain/norwegian-time.ts';
import { describeStatus, openingStatus, type OpeningHours } from '#domain/opening-hours.ts';

const calendar = holidayCalendar(2026, 2030);
const weekdays = [1, 2, 3, 4, 5];
const allDays = [1, 2, 3, 4, 5, 6, 7];

/** Weekdays 11–14.30 and 15–18, closed on public holidays. */
const office: OpeningHours = {
  periods: [
    { days: weekdays, from: '15:00', to: '18:00' },
    { days: weekdays, from: '11:00', to: '14:30' },
  ],
  onHolidays: 'closed',
};
const everyEvening: OpeningHours = { periods: [{ days: allDays, from: '10:00', to: '22:00' }] };
const open = { ...everyEvening, onHolidays: 'open' as const };
const untilMidnight: OpeningHours = { periods: [{ days: allDays, from: '18:00', to: '24:00' }], onHolidays: 'open' };

/** What the page says at an instant; «?» when it stays silent. Spaces made ordinary. */
function says(hours: OpeningHours, instant: string, abroad = false): string {
  const status = openingStatus(hours, calendar, new Date(instant));
  return status ? describeStatus(status, abroad).replaceAll('\u00a0', ' ') : '?';
}

describe('an ordinary week', () => {
  it.each([
    ['2026-11-23T09:59:59Z', 'Stengt nå, åpner kl. 11'],
    ['2026-11-23T10:00:00Z', 'Åpent nå, til kl. 14.30'],
    ['2026-11-23T13:29:59Z', 'Åpent nå, til kl. 14.30'],
    ['2026-11-23T13:30:00Z', 'Stengt nå, åpner kl. 15'],
    ['2026-11-23T14:00:00Z', 'Åpent nå, til kl. 18'],
    ['2026-11-23T17:00:00Z', 'Stengt nå, åpner i morgen kl. 11'],
    ['2026-11-27T17:00:00Z', 'Stengt nå, åpner mandag kl. 11'],
    ['2026-11-28T12:00:00Z', 'Stengt nå, åpner mandag kl. 11'],
    ['2026-11-29T22:59:00Z', 'Stengt nå, åpner i morgen kl. 11'],
  ])('%s: %s', (instant, words) => expect(says(office, instant)).toBe(words));
});

describe('around midnight', () => {
  it.each([
    [untilMidnight, '2026-11-23T22:59:59Z', 'Åpent nå, til midnatt'],
    [untilMidnight, '2026-11-23T23:00:00Z', 'Stengt nå, åpner kl. 18'],
    [office, '2026-11-22T23:30:00Z', 'Stengt nå, åpner kl. 11'],
    [office, '2026-11-22T22:30:00Z', 'Stengt nå, åpner i morgen kl. 11'],
  ])('%# %s', (hours, instant, words) => expect(says(hours, instant)).toBe(words));

  it('belongs to the Norwegian day, not to the day in Greenwich', () =>
    expect(norwegianWallClock(new Date('2026-12-31T23:15:00Z'))).toEqual({ day: '2027-01-01', time: '00:15' }));
});

describe('when the clocks change', () => {
  it.each([
    // 29 March 2026: 02:00 becomes 03:00.
    ['2026-03-29T07:59:00Z', 'Stengt nå, åpner kl. 10'],
    ['2026-03-29T08:00:00Z', 'Åpent nå, til kl. 22'],
    ['2026-03-28T08:59:00Z', 'Stengt nå, åpner kl. 10'],
    ['2026-03-28T09:00:00Z', 'Åpent nå, til kl. 22'],
    ['2026-03-28T23:30:00Z', 'Stengt nå, åpner kl. 10'],
    // 25 October 2026: 03:00 becomes 02:00.
    ['2026-10-24T20:30:00Z', 'Stengt nå, åpner i morgen kl. 10'],
    ['2026-10-25T08:59:00Z', 'Stengt nå, åpner kl. 10'],
    ['2026-10-25T09:00:00Z', 'Åpent nå, til kl. 22'],
    ['2026-10-25T20:59:00Z', 'Åpent nå, til kl. 22'],
    ['2026-10-25T21:00:00Z', 'Stengt nå, åpner i morgen kl. 10'],
  ])('%s: %s', (instant, words) => expect(says(open, instant)).toBe(words));
});

describe('holidays', () => {
  it('knows Easter, Whitsun, 1 and 17 May and Christmas of several years', () => {
    expect(calendar.holidays).toEqual(expect.arrayContaining(['2026-04-02', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-17', '2026-05-25', '2026-12-25', '2027-03-25', '2027-03-29', '2028-04-13', '2030-04-22']));
    expect(calendar.holidays).not.toContain('2026-04-07');
    expect(calendar.halfDays).toEqual(expect.arrayContaining(['2026-12-24', '2026-12-31']));
  });

  it.each([
    // Easter 2026: closed from Thursday 2 to Monday 6 April.
    ['2026-04-01T16:30:00Z', 'Stengt nå, åpner tirsdag kl. 11'],
    ['2026-04-02T10:00:00Z', 'Stengt nå, åpner tirsdag kl. 11'],
    ['2026-04-06T10:00:00Z', 'Stengt nå, åpner i morgen kl. 11'],
    ['2026-04-07T09:30:00Z', 'Åpent nå, til kl. 14.30'],
    // 17 May 2027 is a Monday and Whit Monday as well.
    ['2027-05-17T10:00:00Z', 'Stengt nå, åpner i morgen kl. 11'],
    // 17 May 2028 is a Wednesday in an ordinary week.
    ['2028-05-16T16:30:00Z', 'Stengt nå, åpner torsdag kl. 11'],
    ['2028-05-17T10:00:00Z', 'Stengt nå, åpner i morgen kl. 11'],
  ])('%s: %s', (instant, words) => expect(says(office, instant)).toBe(words));

  it('stays silent on a holiday when nobody has said what happens then', () => {
    expect(says(everyEvening, '2026-05-17T10:00:00Z')).toBe('?');
    expect(says(open, '2026-05-17T10:00:00Z')).toBe('Åpent nå, til kl. 22');
    expect(says(everyEvening, '2026-05-16T21:00:00Z')).toBe('Stengt nå');
  });

  it('stays silent on Christmas Eve, when many close early', () => {
    expect(says(office, '2026-12-24T10:30:00Z')).toBe('?');
    expect(says(office, '2026-12-23T18:00:00Z')).toBe('Stengt nå');
    expect(says(office, '2026-12-25T10:30:00Z')).toBe('Stengt nå, åpner mandag kl. 11');
  });

  it('stays silent in years it knows nothing about, such as when the clock of the phone is wrong', () => {
    expect(says(open, '2025-12-31T12:00:00Z')).toBe('?');
    expect(says(open, '2031-01-01T12:00:00Z')).toBe('?');
    expect(says(open, '1970-01-01T12:00:00Z')).toBe('?');
    expect(says(open, '2030-12-31T22:00:00Z')).toBe('?');
  });
});

describe('other weeks', () => {
  it('names the date when the next opening is a week or more away', () =>
    expect(says({ periods: [{ days: [1], from: '09:00', to: '10:00' }], onHolidays: 'closed' }, '2026-11-23T12:00:00Z')).toBe('Stengt nå, åpner mandag 30. november kl. 9'));

  it('counts periods that take over from each other as one', () =>
    expect(says({ periods: [{ days: [1], from: '09:00', to: '12:00' }, { days: [1], from: '12:00', to: '15:00' }] }, '2026-11-23T09:00:00Z')).toBe('Åpent nå, til kl. 15'));

  it('says nothing about opening when a service is never open', () => expect(says({ periods: [] }, '2026-11-23T12:00:00Z')).toBe('Stengt nå'));

  it('tells a reader abroad whose clock it is', () => {
    expect(says(office, '2026-11-23T10:30:00Z', true)).toBe('Åpent nå, til kl. 14.30 norsk tid');
    expect(says(office, '2026-11-28T12:00:00Z', true)).toBe('Stengt nå, åpner mandag kl. 11 norsk tid');
  });
});
