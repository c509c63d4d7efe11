import { describe, expect, it } from 'vitest';
import { holidayCalendar } from '#data/holidays.ts';
import { norwegianWallClock } from '#domain/dates.ts';
import { describeHours, describeStatus, openingStatus, type OpeningHours } from '#domain/opening-hours.ts';

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
    expect(calendar.holidays).toEqual(expect.arrayContaining([
      '2026-04-02', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-17', '2026-05-25', '2026-12-25', '2027-03-25',
      '2027-03-29', '2028-04-13', '2030-04-22',
    ]));
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
    expect(says({
      periods: [{ days: [1], from: '09:00', to: '10:00' }], onHolidays: 'closed',
    }, '2026-11-23T12:00:00Z')).toBe('Stengt nå, åpner mandag 30. november kl. 9'));

  it('counts periods that take over from each other as one', () =>
    expect(says({
      periods: [{ days: [1], from: '09:00', to: '12:00' }, { days: [1], from: '12:00', to: '15:00' }],
    }, '2026-11-23T09:00:00Z')).toBe('Åpent nå, til kl. 15'));

  it('says nothing about opening when a service is never open', () =>
    expect(says({ periods: [] }, '2026-11-23T12:00:00Z')).toBe('Stengt nå'));

  it('tells a reader abroad whose clock it is', () => {
    expect(says(office, '2026-11-23T10:30:00Z', true)).toBe('Åpent nå, til kl. 14.30 norsk tid');
    expect(says(office, '2026-11-28T12:00:00Z', true)).toBe('Stengt nå, åpner mandag kl. 11 norsk tid');
  });
});

describe('the hours in words', () => {
  const words = (periods: OpeningHours['periods'], schoolHolidaysFrom?: string): string =>
    describeHours({ periods, schoolHolidaysFrom }).replaceAll('\u00a0', ' ');

  it.each([
    ['weekdays in two stretches, in whatever order', office.periods, 'Hverdager kl. 11–14.30 og 15–18'],
    ['every day', open.periods, 'Alle dager kl. 10–22'],
    ['to midnight', untilMidnight.periods, 'Alle dager kl. 18–24'],
    [
      'more on one day', [{ days: weekdays, from: '09:00', to: '15:00' }, { days: [2], from: '18:00', to: '21:00' }],
      'Hverdager kl. 9–15, tirsdag også kl. 18–21',
    ],
    [
      'longer on two days', [{ days: [2, 4], from: '22:00', to: '24:00' }, { days: allDays, from: '14:00', to: '22:00' }],
      'Alle dager kl. 14–22, tirsdag og torsdag til kl. 24',
    ],
    ['longer on one day, and later again', [
      { days: [6], from: '15:00', to: '16:00' }, { days: [6], from: '18:00', to: '20:00' }, { days: allDays, from: '09:00', to: '15:00' },
    ],
      'Alle dager kl. 9–15, lørdag også kl. 15–16 og 18–20'],
    [
      'other hours at the end of the week', [{ days: weekdays, from: '08:00', to: '20:30' }, { days: [6, 7], from: '10:00', to: '18:00' }],
      'Hverdager kl. 8–20.30, lørdag og søndag kl. 10–18',
    ],
    ['over the end of the week', [{ days: [1, 2, 3, 4, 7], from: '17:00', to: '20:00' }], 'Søndag–torsdag kl. 17–20'],
    ['single days', [{ days: [5, 1, 3], from: '09:00', to: '12:00' }], 'Mandag, onsdag og fredag kl. 9–12'],
    ['a run and a day', [{ days: [1, 2, 3, 5], from: '09:00', to: '12:00' }], 'Mandag–onsdag og fredag kl. 9–12'],
    [
      'days that only partly overlap', [{ days: [1, 2, 3], from: '09:00', to: '12:00' }, { days: [3, 4], from: '13:00', to: '15:00' }],
      'Mandag–onsdag kl. 9–12, onsdag og torsdag kl. 13–15',
    ],
  ])('%s', (_what, periods, expected) => expect(words(periods)).toBe(expected));

  it('tell of school holidays', () =>
    expect(words(open.periods, '12:30')).toBe('Alle dager kl. 10–22, i jule- og sommerferien fra kl. 12.30'));
});

describe('school holidays', () => {
  const youth: OpeningHours = { ...open, schoolHolidaysFrom: '16:00' };

  it.each(['2026-06-22T13:00:00Z', '2026-07-15T12:30:00Z', '2026-08-20T13:00:00Z', '2026-12-21T13:30:00Z', '2027-01-04T13:30:00Z'])(
    'silent when some schools may be closed: %s', (instant) => expect(says(youth, instant)).toBe('?'));

  it('known in an ordinary week and at Easter, up to the first day that is not', () => {
    expect(says(youth, '2026-11-30T13:30:00Z')).toBe('Åpent nå, til kl. 22');
    expect(says(youth, '2026-04-03T13:30:00Z')).toBe('Åpent nå, til kl. 22');
    expect(says(youth, '2026-06-09T21:00:00Z')).toBe('Stengt nå');
  });
});
