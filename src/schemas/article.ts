import { z } from 'astro/zod';
import { isIsoDate } from '#domain/dates.ts';
import { date, fields, idOf, reviewer, summary, text, uniqueList, webAddress, wholeNumber } from './fields.ts';
import { as, filledAs } from './roles.ts';

/** A title must leave room for « – Veien videre» within the 60 characters that search engines show. */
export const titleLimit = 45;

/** What the writer of any page tells about it. Shared by all kinds of pages that inform. */
export const pageFields = {
  tittel: as('title', text(5, titleLimit)).describe('Tittelen på siden, 5–45 tegn. Si det leseren ville søkt etter.'),
  beskrivelse: as('prose', text(50, 160)).describe('Beskrivelsen i søkemotorer, 50–160 tegn. Én eller to hele setninger.'),
  ingress: filledAs('lead', text(60, 300)).describe('Innledningen under tittelen, 60–300 tegn. {nodtelefon} settes inn som nummer.'),
  kortFortalt: summary.describe('Kort fortalt: 2–4 svært enkle setninger, høyst 60 ord til sammen.'),
  tema: idOf('tema').describe('Temaet siden hører til: en id fra content/temaer.yaml.'),
  publisert: date.describe('Dagen siden ble publisert, slik: "2026-11-22".'),
  oppdatert: date.describe('Dagen innholdet sist ble endret.'),
  nesteGjennomgang: date.describe('Dagen siden senest skal leses gjennom på nytt.'),
  utkast: z
    .boolean({ error: 'må være true eller false, uten anførselstegn.' })
    .optional()
    .describe('true så lenge siden er et utkast. Da vises den bare i «npm run dev».'),
  publiseres: date.optional().describe('Den første dagen siden skal være synlig, når det er senere enn i dag.'),
  gjennomgattAv: reviewer
    .optional()
    .describe('Fylles ut av kommandoen npm run gjennomgang, når helsepersonell faktisk har lest siden.'),
  delbarTittel: z
    .boolean({ error: 'må være true eller false.' })
    .optional()
    .describe('true når tittelen kan vises der lenken deles. Ellers vises bare navnet på nettstedet.'),
  soketermer: uniqueList(as('terms', text(2, 60)))
    .default([])
    .describe('Ord leseren kan komme til å skrive i søket, også feilskrevet og på slang.'),
  endringer: z
    .array(
      fields({
        dato: date.describe('Dagen endringen ble gjort.'),
        tekst: as('prose', text(5, 200)).describe('Hva som ble endret, i én setning.'),
      }),
      { error: (issue) => (issue.input === undefined ? 'mangler. Legg den til.' : 'må være en liste med dato og tekst.') },
    )
    .min(1, { error: 'trenger minst én linje: da siden ble publisert.' })
    .describe('Endringsloggen, nyeste først.'),
};

/** Dates must come in the order things happen. */
interface Dated {
  publisert: string;
  oppdatert: string;
  nesteGjennomgang: string;
  publiseres?: string | undefined;
  endringer: { dato: string }[];
}

/** The rules between dates; each points at the field to mend. */
export function checkDateOrder(page: Dated, context: z.RefinementCtx): void {
  if (page.endringer.some(({ dato }, index) => index > 0 && dato > (page.endringer[index - 1]?.dato ?? dato)))
    context.addIssue({
      code: 'custom', path: ['endringer'], message: 'skal ha den nyeste endringen først. Bytt om på linjene, eller rett datoene.',
    });
  if (![page.publisert, page.oppdatert, page.nesteGjennomgang].every(isIsoDate)) return;
  if (page.oppdatert < page.publisert)
    context.addIssue({ code: 'custom', path: ['oppdatert'], message: 'er før publisert. Rett den ene av dem.' });
  if (page.nesteGjennomgang <= page.oppdatert)
    context.addIssue({ code: 'custom', path: ['nesteGjennomgang'], message: 'må være etter oppdatert.' });
  if (page.publiseres !== undefined && page.publiseres !== page.publisert)
    context.addIssue({ code: 'custom', path: ['publiseres'], message: 'må være samme dag som publisert. Rett den ene av dem.' });
}

/** An article: a stop on the path when it has `rekkefolge`, built on a provider's text when it has `omKilden`. */
export const articleSchema = fields({
  ...pageFields,
  rekkefolge: wholeNumber(1, 99)
    .optional()
    .describe('Plassen på veien: 1 for den første artikkelen. Ta feltet bort når artikkelen står ved siden av veien.'),
  omKilden: fields({
    tekst: as('prose', text(20, 900)).describe('Det tilbyderen sier om seg selv, tilskrevet («Heimveg opplyser at …»).'),
    nettsted: webAddress.optional().describe('Tilbyderens nettsted, bare når det er kjent.'),
  })
    .optional()
    .describe('Boksen «Om kilden» til slutt. Bare når artikkelen bygger på en tekst fra en tilbyder.'),
}).superRefine(checkDateOrder);
