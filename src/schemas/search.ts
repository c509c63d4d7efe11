import { z } from 'astro/zod';
import { careLevels } from '#domain/care-level.ts';
import { fields, id, text, uniqueList } from './fields.ts';

/** An address on the site itself, with or without a section: `/veiledning/overdose/#gjor-dette-med-en-gang`. */
const sitePath = z
  .string({ error: 'må være en adresse på nettstedet i anførselstegn, slik: "/veiledning/overdose/".' })
  .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, { error: 'må begynne og slutte med skråstrek, eventuelt med #avsnitt til slutt: "/veiledning/overdose/".' });

const wordList = uniqueList(text(2, 60).refine((value) => !value.includes('|'), { error: 'kan ikke ha tegnet |. Fjern det.' }));
const words = (what: string) => wordList.refine((items) => items.length > 0, { error: 'trenger minst ett ord.' }).describe(what);

/** A subject in the search: the words readers type, and the pages that answer. */
export const searchTopicSchema = fields({
  navn: text(2, 45).describe('Navnet på temaet, slik leseren ser det når søket foreslår noe i nærheten.'),
  sider: uniqueList(sitePath)
    .refine((items) => items.length > 0, { error: 'trenger minst én side.' })
    .describe('Sidene som svarer, den beste først. Kan peke på et avsnitt: "/artikler/…/#avsnitt".'),
  ord: words('Ord og uttrykk leserne skriver. Et ord alene fører alltid hit, og svarer fra første bokstav.'),
  flere: wordList.default([]).describe('Enda flere: slang, nynorsk, engelsk og det folk forteller om seg selv. Søket henter dem et øyeblikk senere.'),
  omAndre: z.boolean({ error: 'må være true eller false.' }).default(false).describe('true når ordene handler om en annen enn den som spør: «mamma», «kona». Da går dette temaet foran: «kona drikker» er et spørsmål fra en pårørende.'),
});

/** A card above the results when the question speaks of danger. */
export const dangerCardSchema = fields({
  niva: z
    .enum(careLevels, { error: 'må være liv, haster eller snakk.' })
    .describe('liv: ring straks. haster: ring legevakten. snakk: snakk med noen.'),
  overskrift: text(10, 120).describe('Hva leseren skal gjøre, og når. {nodtelefon} blir nummeret, {tegn-kramper} blir tegnet fra faretegn.yaml.'),
  tekst: text(20, 320).describe('To til fire rolige setninger. {nodtelefon} blir nummeret, {tegn-kramper} blir tegnet fra faretegn.yaml.'),
  ring: uniqueList(id)
    .refine((items) => items.length > 0 && items.length <= 3, { error: 'må ha fra én til tre tjenester.' })
    .describe('Hvem leseren kan ringe: id-er fra content/hjelpetilbud.yaml.'),
  lenke: fields({
    tekst: text(5, 60).describe('Lenketeksten. Den sier hvor lenken fører.'),
    side: sitePath.describe('Siden med mer hjelp.'),
  })
    .optional()
    .describe('Siden som forteller mer.'),
  ord: words('Ord og uttrykk som betyr fare. Alle ordene i et uttrykk må stå i søket.'),
  flere: wordList.default([]).describe('Enda flere, som søket henter et øyeblikk senere.'),
});
