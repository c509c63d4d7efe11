import { z } from 'astro/zod';
import type { CourseSpan, WithdrawalCourse } from '#domain/withdrawal-course.ts';
import { checkDateOrder, pageFields } from './article.ts';
import { fields, idOf, text, uniqueList, wholeNumber } from './fields.ts';
import { as } from './roles.ts';

/** Hours after the last use; nothing we tell of lasts longer than two years. */
const hours = wholeNumber(0, 24 * 730);

/** Words that are set into a table on other pages too: no mark-up. */
const words = (min: number, max: number) =>
  as('prose', text(min, max)).refine((value) => !/[<>{}[\]|*_`\\#]/.test(value), {
    error: 'skal være vanlige ord uten <, {, [, |, * og lignende.',
  });

const inOrder = (span: { readonly fra?: number | undefined; readonly til?: number | undefined }, context: z.RefinementCtx): void => {
  if (span.fra !== undefined && span.til !== undefined && span.til < span.fra)
    context.addIssue({ code: 'custom', path: ['til'], message: 'er før «fra». Bytt om på dem. Begge er timer etter siste bruk.' });
};

const when = {
  fra: hours.optional().describe('Fra hvor mange timer etter siste bruk. Ta feltet bort når ingen vet det.'),
  til: hours.optional().describe('Til hvor mange timer etter siste bruk. 1 døgn er 24, og 1 uke er 168.'),
};

const span = (what: string) =>
  fields({ tekst: words(3, 90).describe('Det leseren skal lese, uten punktum: «Etter 24–36 timer».'), ...when })
    .superRefine(inOrder)
    .optional()
    .describe(what);

/** How withdrawal runs for one kind of the substance. */
const courseSchema = fields({
  navn: words(2, 90).describe('Hva raden handler om: «Alkohol» eller «Benzo som virker kort». Én rad for hver type som virker ulikt.'),
  kommer: span('Når abstinensen begynner. Ta feltet bort når ingen vet det; da står det «Usikkert».'),
  verst: span('Når abstinensen er på det verste. Ta feltet bort når ingen vet det.'),
  varer: span('Hvor lenge abstinensen varer. Ta feltet bort når ingen vet det.'),
  fare: z
    .array(
      fields({
        tekst: words(3, 90).describe('Det som er farlig: «Kramper». Timene står i fra og til, og settes inn av seg selv.'), ...when,
      }).superRefine(inOrder),
      { error: 'må være en liste med fra, til og tekst.' },
    )
    .default([])
    .describe('Det som er farlig, og når. Timene blir til ord av seg selv: «Kramper (2–48 timer)».'),
  overdose: z
    .boolean({ error: 'må være true eller false.' })
    .default(false)
    .describe('true når faren for overdose er stor hvis noen bruker igjen etter en pause.'),
  kilder: uniqueList(idOf('kilde'))
    .refine((ids) => ids.length > 0, { error: 'trenger minst én kilde.' })
    .describe('Kildene raden bygger på: id-er fra content/kilder.yaml.'),
});

/** All the rows of a page. */
export const coursesSchema = z
  .array(courseSchema, { error: 'må være en liste med navn, kommer, verst, varer, fare, overdose og kilder.' })
  .min(1, { error: 'er tom. Skriv en rad, eller ta feltet bort.' });

/** A page about one substance, or a family of substances that behave alike. */
export const substanceSchema = fields({
  ...pageFields,
  rekkefolge: wholeNumber(1, 99).describe('Plassen blant rusmidlene: 1 står først i lister.'),
  kjentSom: uniqueList(as('name', text(2, 40)))
    .refine((names) => names.length <= 12, { error: 'har for mange navn. Behold høyst 12, de best kjente.' })
    .optional()
    .describe('Merkenavn og gatenavn som står under tittelen i oversikten, så leseren kjenner seg igjen: ["Sobril", "Stesolid"].'),
  forlop: coursesSchema
    .optional()
    .describe('Abstinensen over tid, i timer etter siste bruk. Vises med <Forlop /> på siden, i oversikten og i figurer.'),
}).superRefine(checkDateOrder);

type CourseData = z.infer<typeof courseSchema>;

/** From an editor's keys to the domain's. */
export const toWithdrawalCourse = ({ navn, kommer, verst, varer, fare, overdose, kilder }: CourseData): WithdrawalCourse => ({
  name: navn,
  ...(kommer ? { onset: toSpan(kommer) } : {}),
  ...(verst ? { worst: toSpan(verst) } : {}),
  ...(varer ? { duration: toSpan(varer) } : {}),
  dangers: fare.map(toSpan),
  overdose,
  sources: kilder,
});

const toSpan = ({ fra, til, tekst }: { fra?: number | undefined; til?: number | undefined; tekst: string }): CourseSpan =>
  ({ ...(fra === undefined ? {} : { from: fra }), ...(til === undefined ? {} : { to: til }), text: tekst });
