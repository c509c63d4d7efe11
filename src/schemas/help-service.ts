import { z } from 'astro/zod';
import { date, fields, idOf, text, webAddress, wholeNumber } from './fields.ts';
import { as } from './roles.ts';

/** A value that is no value of its kind ends the matter (`abort`): what depends on it would only say so again. */
const clock = as('value', z
  .string({ error: 'må være et klokkeslett i anførselstegn, slik: "09:00".' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'må være et klokkeslett, slik: "09:00".', abort: true }));

/** The Norwegian numbering plan: emergency numbers, 116 and three digits, five digits from 0, and eight digits. */
const norwegianNumber = /^(?:11[0-3]|116\d{3}|0\d{4}|[2-9]\d{7})$/;

const yesOrNo = z.boolean({ error: 'må være true eller false, uten anførselstegn.' });

/** One stretch of opening hours: days as ISO weekdays, 1 is Monday. */
const openingPeriod = fields({
  dager: z
    .array(wholeNumber(1, 7), { error: 'må være en liste med ukedager, slik: [1, 2, 3].' })
    .min(1, { error: 'trenger minst én dag.' })
    .refine((days) => new Set(days).size === days.length, { error: 'har den samme dagen to ganger. Fjern den ene.' })
    .describe('Ukedagene, 1 er mandag og 7 søndag.'),
  fra: clock.describe('Når det åpner.'),
  til: clock.describe('Når det stenger.'),
}).refine((period) => period.fra < period.til, { error: 'har «til» før «fra». Rett klokkeslettene.' });

type Period = z.infer<typeof openingPeriod>;

/** When somebody answers, said in one way only: day and night, as data, or in words where nobody knows. */
const availability = fields({
  dogn: yesOrNo.optional().describe('true når det er åpent døgnet rundt.'),
  tider: z
    .array(openingPeriod, { error: 'må være en liste med { dager, fra, til }.' })
    .min(1, { error: 'er tom. Legg til tider, eller fjern den.' })
    .optional()
    .describe('Tidene som data, når de er sikre. Siden lager teksten av dem.'),
  helligdager: z
    .enum(['stengt', 'apent'], { error: 'må være stengt eller apent.' })
    .optional()
    .describe('Om det er åpent på helligdager, bare når kilden sier det.'),
  ferieFra: clock.optional().describe('Når det åpner i jule- og sommerferien, når det er senere enn ellers.'),
  tekst: as('prose', text(3, 120)).optional().describe('Bare når tidene ikke er sikre, slik: "Se tidene på nettstedet".'),
}).superRefine((hours, context) => {
  const found = [waysProblem(hours), wordsProblem(hours), timesProblem(hours)].find((problem) => problem !== undefined);
  if (found) context.addIssue({ code: 'custom', ...found });
});

interface Hours {
  readonly dogn?: boolean | undefined;
  readonly tider?: readonly Period[] | undefined;
  readonly helligdager?: 'stengt' | 'apent' | undefined;
  readonly ferieFra?: string | undefined;
  readonly tekst?: string | undefined;
}

interface Problem {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Two ways to say the hours could say different things. */
function waysProblem({ dogn, tider, tekst }: Hours): Problem | undefined {
  if (dogn && tider) return { path: ['tider'], message: 'står sammen med «dogn: true». Behold én av dem.' };
  if (tekst !== undefined && (dogn || tider))
    return { path: ['tekst'], message: `står sammen med «${dogn ? 'dogn' : 'tider'}». Fjern teksten: siden lager den selv.` };
  if (dogn || tider || tekst !== undefined) return undefined;
  const ways = '«dogn: true», «tider» eller «tekst: "Se tidene på nettstedet"»';
  return { path: [], message: `sier ikke når det er åpent. Skriv ${ways}.` };
}

function wordsProblem({ tekst = '' }: Hours): Problem | undefined {
  if (/\d/.test(tekst)) return { path: ['tekst'], message: 'har tall. Skriv dager og klokkeslett i «tider», så lager siden teksten.' };
  if (/^(?:hele )?døgn/i.test(tekst)) return { path: ['tekst'], message: 'sier at det alltid er åpent. Skriv «dogn: true» i stedet.' };
  return undefined;
}

function timesProblem(hours: Hours): Problem | undefined {
  const { tider = [], ferieFra } = hours;
  const idle = (['helligdager', 'ferieFra'] as const).find((field) => tider.length === 0 && hours[field] !== undefined);
  if (idle) return { path: [idle], message: 'kan bare stå sammen med «tider». Fjern den.' };
  const second = tider.findIndex((period, index) => tider.slice(0, index).some((other) => overlap(period, other)));
  if (second >= 0)
    return { path: ['tider', second], message: 'går over i en annen tid på samme dag. Slå dem sammen, eller rett klokkeslettene.' };
  if (ferieFra !== undefined && !tider.some(({ fra, til }) => fra < ferieFra && ferieFra < til))
    return { path: ['ferieFra'], message: 'er ikke midt i noen av tidene. Rett klokkeslettet.' };
  return undefined;
}

const overlap = (one: Period, other: Period): boolean =>
  one.dager.some((day) => other.dager.includes(day)) && one.fra < other.til && other.fra < one.til;

const groups = z
  .array(wholeNumber(1, 8), { error: 'må være en liste med tall, slik: [3, 3].' })
  .optional()
  .describe('Hvordan sifrene grupperes, for eksempel [3, 3].');

/** Why the groups do not fit the number; undefined when they do. */
function groupsProblem(number: string | undefined, sizes: readonly number[] | undefined): string | undefined {
  if (!sizes) return undefined;
  if (!number) return 'står uten nummer. Legg til nummer eller fjern den.';
  const digits = sizes.reduce((sum, size) => sum + size, 0);
  return digits === number.length ? undefined : `går ikke opp med nummeret på ${number.length} siffer.`;
}

const chat = fields({
  adresse: webAddress.describe('Adressen til chatten, eller til siden der den åpnes.'),
  navn: as('name', text(2, 40)).optional().describe('Navnet etter «Chat med», når det er et annet eller kortere enn tjenestens.'),
  apent: availability.describe('Når chatten er åpen. Den har ofte andre tider enn telefonen.'),
});

const sms = fields({
  nummer: as('value', z
    .string({ error: 'må være siffer i anførselstegn, uten mellomrom.' })
    .regex(/^[49]\d{7}$/, {
      error: 'er ikke et norsk mobilnummer. Skriv 8 siffer som begynner på 4 eller 9, uten mellomrom.',
      abort: true,
    }))
    .describe('Nummeret man sender SMS til, bare siffer.'),
  gruppering: groups,
  apent: availability.describe('Når de svarer på SMS.'),
});

/** A service to call, write to or visit. The only place where a phone number is written. */
export const helpServiceSchema = fields({
  navn: as('name', text(2, 80)).describe('Navnet på tjenesten.'),
  kort: as('prose', text(10, 90)).describe('Hva den er for, sagt til leseren, uten nummer.'),
  nummer: as('value', z
    .string({ error: 'må være siffer i anførselstegn, uten mellomrom.' })
    .regex(norwegianNumber, {
      error: 'er ikke et norsk nummer. Skriv 8 siffer, et nødnummer eller et nummer på 116, uten mellomrom.',
      abort: true,
    }))
    .optional()
    .describe('Telefonnummeret, bare siffer.'),
  gruppering: groups,
  apent: availability.describe('Når tjenesten er åpen.'),
  chat: chat.optional().describe('Chatten, når tjenesten har en.'),
  sms: sms.optional().describe('SMS, når tjenesten svarer på det.'),
  kostnad: as('prose', text(3, 40)).optional().describe('Hva det koster, når kilden sier det.'),
  personvern: z
    .enum(['anonym', 'taushetsbelagt'], { error: 'må være anonym eller taushetsbelagt. De betyr ikke det samme.' })
    .optional()
    .describe('anonym: ingen vet hvem du er. taushetsbelagt: de vet det, men sier det ikke videre.'),
  forbehold: as('prose', text(10, 160)).optional().describe('Det leseren bør vite om personvernet før samtalen, i én eller to setninger.'),
  sprak: z
    .array(as('name', text(2, 30)), { error: 'må være en liste, slik: ["norsk"].' })
    .min(1, { error: 'trenger minst ett språk.' })
    .describe('Språkene tjenesten svarer på.'),
  nettsted: webAddress.describe('Nettstedet til tjenesten.'),
  malgruppe: z
    .enum(['alle', 'voksne', 'barn-og-unge', 'parorende'], { error: 'må være alle, voksne, barn-og-unge eller parorende.' })
    .describe('Hvem tjenesten er for.'),
  kilde: idOf('kilde').describe('Kilden: en id fra content/kilder.yaml.'),
  kontrollert: date.describe('Dagen noen sist sjekket nummer og tider.'),
  usikkert: yesOrNo.optional().describe('true når nummer eller tider bør sjekkes ekstra ofte.'),
}).superRefine((service, context) => {
  const refuse = (path: readonly string[], message: string | undefined): void => {
    if (message) context.addIssue({ code: 'custom', path: [...path], message });
  };
  refuse(['gruppering'], groupsProblem(service.nummer, service.gruppering));
  refuse(['sms', 'gruppering'], groupsProblem(service.sms?.nummer, service.sms?.gruppering));
  if (service.forbehold && !service.personvern)
    refuse(['forbehold'], 'står uten «personvern». Skriv om de er anonyme eller har taushetsplikt, eller fjern den.');
});

export type HelpServiceData = z.infer<typeof helpServiceSchema>;
export type AvailabilityData = HelpServiceData['apent'];
