import { getCollection } from 'astro:content';
import type { Availability, HelpService } from '#domain/help-service.ts';
import { describeHours, type HolidayCalendar, type OpeningHours } from '#domain/opening-hours.ts';
import { formatPhone, telephoneUri } from '#domain/phone.ts';
import type { AvailabilityData, HelpServiceData } from '#schemas/help-service.ts';
import { holidayCalendar } from './holidays.ts';
import { memoizedInBuild } from './memoized.ts';

/** Every help service by id, with its number ready to print and to call. */
export const getHelpServices = memoizedInBuild(async (): Promise<Readonly<Record<string, HelpService>>> => {
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
  const { nummer, gruppering, chat, sms } = data;
  return {
    id,
    name: data.navn,
    purpose: data.kort,
    website: data.nettsted,
    ...toAvailability(data.apent),
    languages: data.sprak,
    audience: data.malgruppe,
    checked: data.kontrollert,
    uncertain: data.usikkert ?? false,
    ...(data.kostnad && { cost: data.kostnad }),
    ...(data.personvern && { privacy: data.personvern }),
    ...(data.forbehold && { privacyReservation: data.forbehold }),
    ...(nummer && { phone: { visible: formatPhone(nummer, gruppering), uri: telephoneUri(nummer) } }),
    ...(chat && { chat: { address: chat.adresse, ...(chat.navn && { name: chat.navn }), ...toAvailability(chat.apent) } }),
    ...(sms && { sms: { visible: formatPhone(sms.nummer, sms.gruppering), uri: smsUri(sms.nummer), ...toAvailability(sms.apent) } }),
  };
}

/** The words are made of the data where there are data; `tekst` is for what nobody knows. */
function toAvailability({ dogn, tider, helligdager, ferieFra, tekst }: AvailabilityData): Availability {
  if (dogn) return { hours: 'Døgnet rundt', alwaysOpen: true };
  if (!tider) return { hours: (tekst ?? '').replace(/\.$/, ''), alwaysOpen: false };
  const schedule: OpeningHours = {
    periods: tider.map(({ dager, fra, til }) => ({ days: dager, from: fra, to: til })),
    ...(helligdager && { onHolidays: helligdager === 'stengt' ? 'closed' : 'open' }),
    ...(ferieFra && { schoolHolidaysFrom: ferieFra }),
  };
  return { hours: describeHours(schedule), alwaysOpen: false, schedule };
}

const smsUri = (digits: string): string => telephoneUri(digits).replace('tel:', 'sms:');
