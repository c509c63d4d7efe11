import { getCollection } from 'astro:content';
import type { HelpService } from '#domain/help-service.ts';
import type { HolidayCalendar } from '#domain/opening-hours.ts';
import { formatPhone, telephoneUri } from '#domain/phone.ts';
import type { HelpServiceData } from '#schemas/help-service.ts';
import { holidayCalendar } from './holidays.ts';
import { onceInBuild } from './once.ts';

/** Every help service by id, with its number ready to print and to call. */
export const getHelpServices = onceInBuild(async (): Promise<Readonly<Record<string, HelpService>>> => {
  const entries = await getCollection('helpServices');
  return Object.fromEntries(entries.map(({ id, data }) => [id, toHelpService(id, data)]));
});

/** How many years ahead the pages know the holidays, so that a site nobody rebuilds stays right. */
const yearsAhead = 8;

/**
 * Norwegian holidays from the year in which a help service was last checked. The years come from the content and
 * not from the clock: the same content always builds the same pages.
 */
export async function getHolidayCalendar(): Promise<HolidayCalendar> {
  const checked = (await getCollection('helpServices')).map(({ data }) => Number(data.kontrollert.slice(0, 4)));
  const firstYear = Math.max(...checked);
  return holidayCalendar(firstYear, firstYear + yearsAhead);
}

function toHelpService(id: string, data: HelpServiceData): HelpService {
  const { apent } = data;
  return {
    id,
    name: data.navn,
    purpose: data.kort,
    website: data.nettsted,
    hours: apent.tekst,
    alwaysOpen: apent.dogn ?? false,
    languages: data.sprak,
    audience: data.malgruppe,
    checked: data.kontrollert,
    uncertain: data.usikkert ?? false,
    ...(apent.tider && {
      schedule: {
        periods: apent.tider.map(({ dager, fra, til }) => ({ days: dager, from: fra, to: til })),
        ...(apent.helligdager && { onHolidays: apent.helligdager === 'stengt' ? ('closed' as const) : ('open' as const) }),
      },
    }),
    ...(data.kostnad && { cost: data.kostnad }),
    ...(data.personvern && { privacy: data.personvern }),
    ...(data.chat && { chat: data.chat }),
    ...(data.nummer && { phone: { visible: formatPhone(data.nummer, data.gruppering), uri: telephoneUri(data.nummer) } }),
  };
}
