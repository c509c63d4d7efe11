import { norwegianWallClock } from '#domain/dates.ts';
import { describeStatus, openingStatus, type HolidayCalendar, type OpeningHours } from '#domain/opening-hours.ts';

/** «Åpent nå» beside the hours: an addition to the text, reckoned on the reader's own device and kept right while the page is open. */
const refreshEvery = 30_000;
const calendarHolder = document.querySelector<HTMLElement>('[data-holidays]');
const places = [...document.querySelectorAll<HTMLElement>('[data-schedule]')];

if (calendarHolder) {
  const calendar = JSON.parse(calendarHolder.dataset['holidays'] ?? '') as HolidayCalendar;
  const show = () => {
    const now = new Date();
    const abroad = isAbroad(now);
    for (const place of places) {
      const status = openingStatus(JSON.parse(place.dataset['schedule'] ?? '') as OpeningHours, calendar, now);
      place.textContent = status ? `${describeStatus(status, abroad)}.` : '';
      place.classList.toggle('is-open', status?.open === true);
    }
  };
  show();
  setInterval(show, refreshEvery);
  addEventListener('pageshow', show);
}

/** Whether the reader's own clock shows another time than a Norwegian one. */
function isAbroad(now: Date): boolean {
  const { day, time } = norwegianWallClock(now);
  const own = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return own.slice(0, 16) !== `${day}T${time}`;
}
