import { z } from 'astro/zod';
import { date, fields, id, text, webAddress, wholeNumber } from './fields.ts';

const clock = z
  .string({ error: 'må være et klokkeslett i anførselstegn, slik: "09:00".' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'må være et klokkeslett, slik: "09:00".' });

/** One stretch of opening hours: days as ISO weekdays, 1 is Monday. */
const openingPeriod = fields({
  dager: z.array(wholeNumber(1, 7)).min(1, { error: 'trenger minst én dag.' }).describe('Ukedagene, 1 er mandag og 7 søndag.'),
  fra: clock.describe('Når det åpner.'),
  til: clock.describe('Når det stenger.'),
}).refine((period) => period.fra < period.til, { error: 'har «til» før «fra». Rett klokkeslettene.' });

/** A service to call, chat with or visit. The only place where a phone number is written. */
export const helpServiceSchema = fields({
  navn: text(2, 80).describe('Navnet på tjenesten.'),
  kort: text(10, 90).describe('Hva den er for, sagt til leseren, uten nummer.'),
  nummer: z
    .string({ error: 'må være siffer i anførselstegn, slik: "116117".' })
    .regex(/^\d{3,12}$/, { error: 'kan bare ha siffer, uten mellomrom: "116117".' })
    .optional()
    .describe('Telefonnummeret, bare siffer.'),
  gruppering: z
    .array(wholeNumber(1, 8))
    .optional()
    .describe('Hvordan sifrene grupperes, for eksempel [3, 3].'),
  apent: fields({
    tekst: text(3, 120).describe('Åpningstidene som tekst.'),
    dogn: z.boolean().optional().describe('true når tjenesten er åpen døgnet rundt.'),
    tider: z.array(openingPeriod).optional().describe('Åpningstidene som data, når de er sikre.'),
    helligdager: z.enum(['stengt', 'apent']).optional().describe('Om tjenesten er åpen på helligdager.'),
  }).describe('Når tjenesten er åpen.'),
  kostnad: text(3, 40).optional().describe('Hva det koster, når kilden sier det.'),
  personvern: z
    .enum(['anonym', 'taushetsbelagt'], { error: 'må være anonym eller taushetsbelagt. De betyr ikke det samme.' })
    .optional()
    .describe('anonym: ingen vet hvem du er. taushetsbelagt: de vet det, men sier det ikke videre.'),
  sprak: z.array(text(2, 30)).min(1).describe('Språkene tjenesten svarer på.'),
  chat: webAddress.optional().describe('Adressen til chatten.'),
  nettsted: webAddress.describe('Nettstedet til tjenesten.'),
  malgruppe: z
    .enum(['alle', 'voksne', 'barn-og-unge', 'parorende'], { error: 'må være alle, voksne, barn-og-unge eller parorende.' })
    .describe('Hvem tjenesten er for.'),
  kilde: id.describe('Kilden: en id fra content/kilder.yaml.'),
  kontrollert: date.describe('Dagen noen sist sjekket nummer og tider.'),
  usikkert: z.boolean().optional().describe('true når nummer eller tider bør sjekkes ekstra ofte.'),
}).superRefine((service, context) => {
  const digits = service.gruppering?.reduce((sum, size) => sum + size, 0);
  if (service.nummer && digits !== undefined && digits !== service.nummer.length)
    context.addIssue({ code: 'custom', path: ['gruppering'], message: `går ikke opp med nummeret på ${service.nummer.length} siffer.` });
  if (service.gruppering && !service.nummer)
    context.addIssue({ code: 'custom', path: ['gruppering'], message: 'står uten nummer. Legg til nummer eller fjern den.' });
});

export type HelpServiceData = z.infer<typeof helpServiceSchema>;
