import { z } from 'astro/zod';
import { drawingNames } from '#domain/drawings.ts';
import type { FirstAid } from '#domain/safety-texts.ts';
import { fields, idOf, text, uniqueList } from './fields.ts';
import { as, filledAs } from './roles.ts';

/** First aid for one situation, step by step. The key is its id. */
export const firstAidSchema = fields({
  tittel: as('title', text(5, 80))
    .refine((value) => !/["<>{}]/.test(value), { error: 'kan ikke ha ", <, > eller krøllparenteser.' })
    .describe('Overskriften over stegene.'),
  steg: z
    .array(
      fields({
        tekst: filledAs('prose', text(10, 400))
          .refine((value) => !/[<>]/.test(value), {
            error: 'kan ikke ha < eller >. Kilder står i «kilder», og numre skrives {nodtelefon}.',
          })
          .describe('Ett steg. **ord** blir halvfet, og {nodtelefon} blir nummeret.'),
        kilder: uniqueList(idOf('kilde'))
          .refine((sources) => sources.length > 0, { error: 'trenger minst én kilde.' })
          .describe('Kildene steget bygger på: id-er fra content/kilder.yaml.'),
        tegninger: uniqueList(z.enum(drawingNames, { error: `må være en av: ${drawingNames.join(', ')}.` }))
          .default([])
          .describe('Tegninger som viser det samme som teksten, for den som ikke rekker å lese.'),
      }),
      { error: 'må være en liste med tekst og kilder.' },
    )
    .min(1, { error: 'trenger minst ett steg.' })
    .describe('Stegene, i den rekkefølgen de skal gjøres.'),
});

export type FirstAidData = z.infer<typeof firstAidSchema>;

/** From an editor's keys to the domain's. */
export const toFirstAid = (id: string, { tittel, steg }: FirstAidData): FirstAid =>
  ({ id, title: tittel, steps: steg.map(({ tekst, kilder, tegninger }) => ({ text: tekst, sources: kilder, drawings: tegninger })) });
