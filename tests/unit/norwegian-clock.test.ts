import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norwegianWallClock } from '#domain/dates.ts';

describe('the clock on a Norwegian wall', () => {
  it.each([
    ['2026-03-29T00:59:59Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25', '02:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25', '02:00'],
    ['2026-12-31T23:30:00Z', '2027-01-01', '00:30'],
  ])('at %s shows %s %s', (instant, day, time) => expect(norwegianWallClock(new Date(instant))).toEqual({ day, time }));

  it('is an hour or two ahead of UTC at any moment from 2000 to 2100, and shows whole minutes', () =>
    fc.assert(fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (now) => {
      const { day, time } = norwegianWallClock(now);
      const ahead = Date.parse(`${day}T${time}:00Z`) - Math.floor(now.getTime() / 60_000) * 60_000;
      expect([3_600_000, 7_200_000]).toContain(ahead);
    })));
});
