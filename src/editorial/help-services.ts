import { daysBetween, formatDate, isIsoDate, norwegianDay } from '#domain/dates.ts';
import type { Finding } from '#domain/finding.ts';
import type { Entry } from './entry.ts';

/** After so many days somebody should try the number again; sooner when it is known to change. */
export const checkInterval = { usual: 180, uncertain: 90 } as const;

/** Advice, never an error: a build must not break because a day has passed. */
export function helpServiceAdvice(entries: readonly Entry[], now: Date): Finding[] {
  const today = norwegianDay(now);
  return entries
    .filter((entry) => entry.kind === 'hjelpetilbud')
    .flatMap((entry) => {
      const checked = entry.data['kontrollert'];
      if (typeof checked !== 'string' || !isIsoDate(checked)) return [];
      const age = daysBetween(checked, today);
      const limit = entry.data['usikkert'] === true ? checkInterval.uncertain : checkInterval.usual;
      const advise = (message: string): Finding => ({
        severity: 'advarsel', rule: 'kontrollert', file: entry.file, ...entry.locate(['kontrollert']), field: `${entry.id}.kontrollert`, message,
      });
      if (age < 0) return advise(`«${entry.id}» er kontrollert ${formatDate(checked)}, en dato fram i tid. Rett datoen.`);
      if (age <= limit) return [];
      return advise(`«${entry.id}» ble sist kontrollert ${formatDate(checked)}, for ${age} dager siden. Sjekk nummer og tider, og sett ny dato.`);
    });
}
