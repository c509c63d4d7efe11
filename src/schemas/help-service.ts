import { z } from 'astro/zod';
import { date, fields, id, text, webAddress, wholeNumber } from './fields.ts';

const clock = z
  .string({ error: 'må være et klokkeslett i anførselstegn, slik: "09:00".' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'må være et klokkeslett, slik: "09:00".' });

/** The Norwegian numbering plan: emergency numbers, 116 and three digits, five digits from 0, and eight digits. */
const norwegianNumber = /^(?:11[0-3]|116\d{3}|0\d{4}|[2-9]\d{7})$/;

const yesOrNo = z.boolean({ error: 'må være true eller false, uten anførselstegn.' });

/** One stretch of opening hours: days as ISO weekdays, 1 is Monday. */
const openingPeriod = fields({
  dager: z.array(wholeNumber(1, 7), { error: 'må være en liste med ukedager, slik: [1, 2, 3].' }).min(1, { error: 'trenger minst én dag.' }).describe('Ukedagene, 1 er mandag og 7 søndag.'),
  fra: clock.describe('Når det åpner.'),
  til: clock.describe('Når det stenger.'),
}).refine((period) => period.fra < period.til, { error: 'har «til» før «fra». Rett klokkeslettene.' });

/** A service to call, chat with or visit. The only place where a phone number is written. */
export const helpServiceSchema = fields({
  navn: text(2, 80).describe('Navnet på tjenesten.'),
  kort: text(10, 90).describe('Hva den er for, sagt til leseren, uten nummer.'),
  nummer: z
    .string({ error: 'må være siffer i anførselstegn, uten mellomrom.' })
    .regex(norwegianNumber, { error: 'er ikke et norsk nummer. Skriv 8 siffer, et nødnummer eller et nummer på 116, uten mellomrom.' })
    .optional()
    .describe('Telefonnummeret, bare siffer.'),
  gruppering: z
    .array(wholeNumber(1, 8), { error: 'må være en liste med tall, slik: [3, 3].' })
    .optional()
    .describe('Hvordan sifrene grupperes, for eksempel [3, 3].'),
  apent: fields({
    tekst: text(3, 120).describe('Åpningstidene som tekst.'),
    dogn: yesOrNo.optional().describe('true når tjenesten er åpen døgnet rundt.'),
    tider: z.array(openingPeriod, { error: 'må være en liste med { dager, fra, til }.' }).min(1, { error: 'er tom. Legg til tider, eller fjern den.' }).optional().describe('Åpningstidene som data, når de er sikre.'),
    helligdager: z.enum(['stengt', 'apent'], { error: 'må være stengt eller apent.' }).optional().describe('Om tjenesten er åpen på helligdager.'),
  }).describe('Når tjenesten er åpen.'),
  kostnad: text(3, 40).optional().describe('Hva det koster, når kilden sier det.'),
  personvern: z
    .enum(['anonym', 'taushetsbelagt'], { error: 'må være anonym eller taushetsbelagt. De betyr ikke det samme.' })
    .optional()
    .describe('anonym: ingen vet hvem du er. taushetsbelagt: de vet det, men sier det ikke videre.'),
  sprak: z.array(text(2, 30), { error: 'må være en liste, slik: ["norsk"].' }).min(1, { error: 'trenger minst ett språk.' }).describe('Språkene tjenesten svarer på.'),
  chat: webAddress.optional().describe('Adressen til chatten.'),
  nettsted: webAddress.describe('Nettstedet til tjenesten.'),
  malgruppe: z
    .enum(['alle', 'voksne', 'barn-og-unge', 'parorende'], { error: 'må være alle, voksne, barn-og-unge eller parorende.' })
    .describe('Hvem tjenesten er for.'),
  kilde: id.describe('Kilden: en id fra content/kilder.yaml.'),
  kontrollert: date.describe('Dagen noen sist sjekket nummer og tider.'),
  usikkert: yesOrNo.optional().describe('true når nummer eller tider bør sjekkes ekstra ofte.'),
}).superRefine((service, context) => {
  const digits = service.gruppering?.reduce((sum, size) => sum + size, 0);
  if (service.nummer && digits !== undefined && digits !== service.nummer.length)
    context.addIssue({ code: 'custom', path: ['gruppering'], message: `går ikke opp med nummeret på ${service.nummer.length} siffer.` });
  if (service.apent.dogn && service.apent.tider)
    context.addIssue({ code: 'custom', path: ['apent', 'tider'], message: 'står sammen med «dogn: true». Behold én av dem.' });
  if (service.gruppering && !service.nummer)
    context.addIssue({ code: 'custom', path: ['gruppering'], message: 'står uten nummer. Legg til nummer eller fjern den.' });
});

export type HelpServiceData = z.infer<typeof helpServiceSchema>;
