import { z } from 'astro/zod';
import { fields, text, uniqueList } from './fields.ts';
import { as } from './roles.ts';

/** The editors' list of words: which to avoid, and which the dictionary does not know. */
export const wordUseSchema = fields({
  unngaa: z
    .array(
      fields({
        ord: as('value', text(2, 60)).describe('Ordet eller uttrykket. Stjerne foran eller bak betyr «hva som helst».'),
        bedre: as('value', text(2, 120)).describe('Det som er bedre å skrive.'),
        unntatt: uniqueList(as('value', text(2, 60)))
          .optional()
          .describe('Uttrykk der ordet er riktig, for eksempel navn: "Anonyme Alkoholikere".'),
      }),
      { error: 'må være en liste med «ord» og «bedre».' },
    )
    .default([])
    .describe('Ord vi unngår, og ordet som er bedre.'),
  godkjente: uniqueList(as('value', text(1, 60))).default([]).describe('Riktige ord som ordboka ikke kjenner, med små bokstaver.'),
});
