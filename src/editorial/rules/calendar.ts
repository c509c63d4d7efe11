import { daysBetween, formatDate, isIsoDate, type IsoDate } from '#domain/dates.ts';
import type { Finding } from '#domain/finding.ts';
import { upkeepLimits } from '#domain/upkeep.ts';
import type { Content } from '#editorial/read/content.ts';
import type { Entry } from '#editorial/read/entry.ts';
import { fieldName } from '#editorial/read/fields.ts';

/** Days. A review that is further away is taken for a typing error («2072» for «2027»), since no reminder would come in time. */
const furthestReview = 3 * 365;

/** What depends on which day it is: warnings only, so that no build breaks because a day has passed. */
export function calendarFindings({ entries, today }: Content): Finding[] {
  if (today === undefined) return [];
  return [...entries.flatMap((entry) => agedEntry(entry, today)), ...agedNumbers(entries, today)];
}

function agedEntry(entry: Entry, today: IsoDate): Finding[] {
  const date = (field: string): IsoDate | undefined => {
    const value = entry.data[field];
    return typeof value === 'string' && isIsoDate(value) ? value : undefined;
  };
  const advise = (rule: string, field: string, message: string): Finding =>
    ({ severity: 'advarsel', rule, file: entry.file, ...entry.locate([field]), field, message });
  const findings: Finding[] = [];
  const review = date('nesteGjennomgang');
  if (review !== undefined && review < today)
    findings.push(advise('gjennomgang', 'nesteGjennomgang',
      `Siden skulle vært lest på nytt ${formatDate(review)}. Les den, og sett nye datoer.`));
  else if (review !== undefined && daysBetween(today, review) <= upkeepLimits.soon)
    findings.push(advise('gjennomgang', 'nesteGjennomgang', `Siden skal leses på nytt innen ${formatDate(review)}. Sett av tid.`));
  else if (review !== undefined && daysBetween(today, review) > furthestReview)
    findings.push(advise('gjennomgang', 'nesteGjennomgang',
      `Siden skal ikke leses på nytt før ${formatDate(review)}. Skriv en dag innen tre år.`));
  if (entry.data['utkast'] === true)
    findings.push(advise('utkast', 'utkast', 'Siden er et utkast og vises ikke for leserne. Fjern «utkast» når den er ferdig.'));
  const from = date('publiseres');
  if (from !== undefined && from > today)
    findings.push(advise('publiseres', 'publiseres',
      `Siden blir synlig først ${formatDate(from)}, når nettstedet bygges om morgenen den dagen.`));
  for (const field of ['publisert', 'oppdatert', 'kontrollert', 'dato'])
    // Of numbers there is more to say.
    if ((date(field) ?? '') > today && from === undefined && entry.kind !== 'hjelpetilbud')
      findings.push(advise('dato', field, `«${field}» er fram i tid (${formatDate(date(field) as IsoDate)}). Skriv dagen det skjedde.`));
  return [...findings, ...notYet(entry, today)];
}

/** Days inside other fields on which something is said to have been done. */
function notYet(entry: Entry, today: IsoDate): Finding[] {
  const { gjennomgattAv, endringer } = entry.data;
  const places: (readonly [path: readonly PropertyKey[], holder: unknown])[] = [[['gjennomgattAv', 'dato'], gjennomgattAv],
    ...(Array.isArray(endringer) ? endringer.map((change: unknown, index) => [['endringer', index, 'dato'], change] as const) : [])];
  return places.flatMap(([path, holder]): Finding[] => {
    const date = holder !== null && typeof holder === 'object' && 'dato' in holder ? holder.dato : undefined;
    if (typeof date !== 'string' || !isIsoDate(date) || date <= today || entry.data['publiseres'] !== undefined) return [];
    return [{
      severity: 'advarsel', rule: 'dato', file: entry.file, ...entry.locate(path), field: String(path[0]),
      message: `«${fieldName(path)}» er fram i tid (${formatDate(date)}). Skriv dagen det skjedde.`,
    }];
  });
}

/** Numbers that were last checked longer ago than `upkeepLimits` says. */
function agedNumbers(entries: readonly Entry[], today: IsoDate): Finding[] {
  return entries
    .filter((entry) => entry.kind === 'hjelpetilbud')
    .flatMap((entry) => {
      const checked = entry.data['kontrollert'];
      if (typeof checked !== 'string' || !isIsoDate(checked)) return [];
      const age = daysBetween(checked, today);
      const limit = entry.data['usikkert'] === true ? upkeepLimits.uncertainNumber : upkeepLimits.number;
      const advise = (message: string): Finding => ({
        severity: 'advarsel', rule: 'kontrollert', file: entry.file, ...entry.locate(['kontrollert']),
        field: `${entry.id}.kontrollert`, message,
      });
      if (age < 0) return advise(`«${entry.id}» er kontrollert ${formatDate(checked)}, en dato fram i tid. Rett datoen.`);
      if (age <= limit) return [];
      return advise(`«${entry.id}» ble sist kontrollert ${formatDate(checked)}, for ${age} dager siden. Sjekk nummer og tider, ` +
        'og sett ny dato.');
    });
}
