import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norwegianWallClock } from '#domain/norwegian-time.ts';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });
const known = (now: Date) => {
  const [day, time] = clock.format(now).split(' ');
  return { day, time };
};

describe('the clock on a Norwegian wall', () => {
  it.each([
    ['2026-03-29T00:59:59Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25', '02:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25', '02:00'],
    ['2026-12-31T23:30:00Z', '2027-01-01', '00:30'],
  ])('at %s shows %s %s', (instant, day, time) => expect(norwegianWallClock(new Date(instant))).toEqual({ day, time }));

  it('is the one of the time zone database, at any moment from 2000 to 2100', () =>
    fc.assert(fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (now) => {
        expect(norwegianWallClock(now)).toEqual(known(now));
      }), { numRuns: 2000 }));

  it('is so in every half hour of the days when the clocks may change', () => {
    for (let year = 2000; year <= 2060; year += 1)
      for (const month of [2, 9])
        for (let halfHour = 0; halfHour < 48 * 9; halfHour += 1) {
          const now = new Date(Date.UTC(year, month, 24, 0, 30 * halfHour));
          expect(norwegianWallClock(now), now.toISOString()).toEqual(known(now));
        }
  });
});
