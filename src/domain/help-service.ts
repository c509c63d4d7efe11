import type { IsoDate } from './dates.ts';
import type { OpeningHours } from './opening-hours.ts';

/** Whom a service is for. */
export type Audience = 'alle' | 'voksne' | 'barn-og-unge' | 'parorende';

/** Someone to call or visit, as the pages show it. */
export interface HelpService {
  readonly id: string;
  readonly name: string;
  /** What it is for, in one sentence to the reader. */
  readonly purpose: string;
  readonly website: string;
  /** Opening hours as text. */
  readonly hours: string;
  /** Day and night, every day of the year. */
  readonly alwaysOpen: boolean;
  /** Opening hours as data, for services that close. */
  readonly schedule?: OpeningHours;
  readonly cost?: string;
  /** Anonymous and confidential are not the same: see `describePrivacy`. */
  readonly privacy?: 'anonym' | 'taushetsbelagt';
  readonly languages: readonly string[];
  readonly chat?: string;
  readonly audience: Audience;
  /** The day somebody last checked number and hours. */
  readonly checked: IsoDate;
  /** Number or hours are known to change often. */
  readonly uncertain: boolean;
  /** Absent for services one reaches on the web only. */
  readonly phone?: { readonly visible: string; readonly uri: string };
}

/** The visible numbers by id, for texts that name a service in curly braces. */
export function visibleNumbers(services: Readonly<Record<string, HelpService>>): Record<string, string> {
  return Object.fromEntries(Object.values(services).flatMap(({ id, phone }) => (phone ? [[id, phone.visible]] : [])));
}

/** What the reader can count on, in words that keep the two apart. */
export function describePrivacy(privacy: 'anonym' | 'taushetsbelagt'): string {
  return privacy === 'anonym' ? 'Du kan være anonym.' : 'De har taushetsplikt.';
}

/** Who stands first wherever services are listed. */
const firstInLine: readonly string[] = ['nodtelefon', 'legevakt', 'politiet'];

const byName = new Intl.Collator('nb').compare;

/** Services for one audience: emergency first, then whoever answers day and night, then other phones, then the web. */
export function servicesFor(services: Readonly<Record<string, HelpService>>, audience: Audience): HelpService[] {
  const rank = ({ id, alwaysOpen, phone }: HelpService): number => {
    const place = firstInLine.indexOf(id);
    if (place >= 0) return place;
    if (!phone) return firstInLine.length + 2;
    return firstInLine.length + (alwaysOpen ? 0 : 1);
  };
  return Object.values(services)
    .filter((service) => service.audience === audience)
    .sort((a, b) => rank(a) - rank(b) || byName(a.name, b.name));
}
