import type { IsoDate } from './dates.ts';
import type { OpeningHours } from './opening-hours.ts';

/** Whom a service is for. */
export type Audience = 'alle' | 'voksne' | 'barn-og-unge' | 'parorende';

/** When somebody answers. */
export interface Availability {
  /** In words, without a full stop at the end. */
  readonly hours: string;
  /** Day and night, every day of the year. */
  readonly alwaysOpen: boolean;
  /** As data, for those who close. */
  readonly schedule?: OpeningHours;
}

/** A number as it is read and as the phone dials it. */
export interface PhoneNumber {
  readonly visible: string;
  readonly uri: string;
}

/** Someone to call, write to or visit, as the pages show it. The hours are those of the phone, when there is one. */
export interface HelpService extends Availability {
  readonly id: string;
  readonly name: string;
  /** What it is for, in one sentence to the reader. */
  readonly purpose: string;
  readonly website: string;
  readonly cost?: string;
  /** Anonymous and confidential are not the same: see `describePrivacy`. */
  readonly privacy?: 'anonym' | 'taushetsbelagt';
  /** What the reader should know before trusting in the above. */
  readonly privacyReservation?: string;
  readonly languages: readonly string[];
  readonly audience: Audience;
  /** The day somebody last checked number and hours. */
  readonly checked: IsoDate;
  /** Number or hours are known to change often. */
  readonly uncertain: boolean;
  /** Absent for services one reaches on the web only. */
  readonly phone?: PhoneNumber;
  /** Has a name of its own when that is another or shorter one. */
  readonly chat?: Availability & { readonly address: string; readonly name?: string };
  readonly sms?: Availability & PhoneNumber;
}

/** One way to reach a service, ready to be a link. */
export interface Way extends Availability {
  readonly kind: 'phone' | 'chat' | 'sms';
  /** «Ring 116 111», «Chat med RUSinfo», «Send SMS til 417 16 111». */
  readonly label: string;
  readonly address: string;
}

/** How to reach a service by voice and in writing. A child may not be able to speak aloud at home, so there writing comes first. */
function waysToReach(service: HelpService): Way[] {
  const { name, phone, chat, sms, audience, hours, alwaysOpen, schedule } = service;
  const availability: Availability = { hours, alwaysOpen, ...(schedule && { schedule }) };
  const byVoice: Way[] = phone ? [{ kind: 'phone', label: `Ring ${phone.visible}`, address: phone.uri, ...availability }] : [];
  const inWriting: Way[] = [
    ...(chat ? [{ ...chat, kind: 'chat' as const, label: `Chat med ${chat.name ?? name}` }] : []),
    ...(sms ? [{ ...sms, kind: 'sms' as const, label: `Send SMS til ${sms.visible}`, address: sms.uri }] : []),
  ];
  return audience === 'barn-og-unge' ? [...inWriting, ...byVoice] : [...byVoice, ...inWriting];
}

/** The ways that need no voice. */
export const writtenWays = (service: HelpService): Way[] => waysToReach(service).filter(({ kind }) => kind !== 'phone');

/** A sentence on when somebody answers, and the data behind it. */
export interface AnsweringTime {
  readonly text: string;
  readonly schedule?: OpeningHours;
}

const whoAnswers = { phone: 'telefonen', chat: 'chatten', sms: 'SMS-tjenesten' } as const;

/** When somebody answers, the ways with the same hours together: «Telefonen og chatten svarer hverdager kl. 11–15.» */
export function answeringTimes(service: HelpService): AnsweringTime[] {
  const ways = waysToReach(service);
  if (ways.length === 0) return [{ text: `${service.hours}.` }];
  const openAs = ({ hours, schedule }: Way): string => JSON.stringify([hours, schedule]);
  return [...new Set(ways.map(openAs))].map((key) => {
    const together = ways.filter((way) => openAs(way) === key);
    const [{ hours, schedule, alwaysOpen }] = together as [Way];
    const who = together.map(({ kind }) => whoAnswers[kind]).join(' og ');
    const sentence = `${who}${schedule || alwaysOpen ? ' svarer' : ':'} ${lowerFirst(hours)}`;
    return { text: `${ways.length > 1 ? upperFirst(sentence) : hours}.`, ...(schedule && { schedule }) };
  });
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The visible numbers by id, for texts that name a service in curly braces. */
export function visibleNumbers(services: Readonly<Record<string, HelpService>>): Record<string, string> {
  return Object.fromEntries(Object.values(services).flatMap(({ id, phone }) => (phone ? [[id, phone.visible]] : [])));
}

/** What the reader can count on, in words that keep the two apart. */
export function describePrivacy(privacy: 'anonym' | 'taushetsbelagt', reservation = ''): string {
  return `${privacy === 'anonym' ? 'Du kan være anonym.' : 'De har taushetsplikt.'} ${reservation}`.trim();
}

/** The services that every list begins with, by id. */
const firstInLine: readonly string[] = ['nodtelefon', 'legevakt', 'politiet', 'nodnummer-eos'];

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
