import { z } from 'astro/zod';
import { careLevels } from '#domain/care-level.ts';
import { fields, idOf, text, uniqueList } from './fields.ts';
import { as, filledAs } from './roles.ts';
import { standingFor } from './stands-for.ts';

/** An address on the site itself, with or without a section: `/veiledning/overdose/#gjor-dette-med-en-gang`. */
const sitePath = standingFor('adresse', as('value', z
  .string({ error: 'må være en adresse på nettstedet i anførselstegn, slik: "/veiledning/overdose/".' })
  .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
    error: 'må begynne og slutte med skråstrek, eventuelt med #avsnitt til slutt: "/veiledning/overdose/".',
  })));

const wordList = uniqueList(as('terms', text(2, 60)).refine((value) => !value.includes('|'), {
  error: 'kan ikke ha tegnet |. Fjern det.',
}));
const words = (what: string) =>
  filledAs('terms', wordList.refine((items) => items.length > 0, { error: 'trenger minst ett ord.' })).describe(what);

/** A subject in the search: the words readers type, and the pages that answer. */
export const searchTopicSchema = fields({
  navn: as('title', text(2, 45)).describe('Navnet på temaet, slik leseren ser det når søket foreslår noe i nærheten.'),
  sider: uniqueList(sitePath)
    .refine((items) => items.length > 0, { error: 'trenger minst én side.' })
    .describe('Sidene som svarer, den beste først. Kan peke på et avsnitt: "/artikler/…/#avsnitt".'),
  ord: words('Ord og uttrykk leserne skriver. Et ord alene fører alltid hit, også før det er skrevet ferdig.'),
  flere: wordList.default([]).describe('Enda flere: slang, nynorsk, engelsk og det folk forteller om seg selv.'),
  omAndre: z.boolean({ error: 'må være true eller false.' }).default(false).describe('true når ordene handler om en annen enn den som ' +
    'spør: «mamma», «kona». Da går dette temaet foran: «kona drikker» er et spørsmål fra en pårørende.'),
});

const sentences = (what: string) =>
  filledAs('terms', uniqueList(as('terms', text(2, 120))).refine((items) => items.length > 0, {
    error: 'trenger minst én setning.',
  })).describe(what);

const concepts = as('value', text(2, 120)).regex(/^[a-z0-9-]+(?: [+~] [a-z0-9-]+)*$/, {
  error: 'må være begreper med « + » eller « ~ » mellom, slik: "barn + fatt-i-seg" eller "puster ~ ikke".',
});

const dangerRuleSchema = fields({
  naar: concepts.describe('Begrepene som må stå i søket. «+»: hvor som helst. «~»: nær hverandre.'),
  uten: concepts.optional().describe('Begreper som gjør at regelen ikke gjelder.'),
  varsler: sentences('Setninger slik folk skriver dem, som skal gi dette kortet først.'),
  varslerIkke: sentences('Setninger som ligner, men ikke skal gi dette kortet.'),
});

/** One thing that people say in many ways; rules put them together. */
export const dangerConceptSchema = fields({
  ord: words('Ord og uttrykk som betyr begrepet, slik folk skriver dem. Med = foran må ordet stå nøyaktig slik.'),
});

/** Words that mean the same to who asks. */
export const synonymSchema = fields({
  ord: uniqueList(as('terms', text(2, 40)).refine((value) => !value.includes(' '), { error: 'må være ett ord.' }))
    .refine((items) => items.length > 1, { error: 'trenger minst to ord.' })
    .describe('Ord som betyr det samme for den som søker.'),
});

/** A card above the results when the question speaks of danger. */
export const dangerCardSchema = fields({
  niva: z
    .enum(careLevels, { error: 'må være liv, haster eller snakk.' })
    .describe('liv: ring straks. haster: ring legevakten. snakk: snakk med noen.'),
  overskrift: filledAs('title', text(10, 120)).describe('Hva leseren skal gjøre, og når. {nodtelefon} blir nummeret, {tegn-kramper} blir ' +
    'tegnet fra faretegn.yaml.'),
  tekst: filledAs('prose', text(20, 320)).describe('To til fire rolige setninger. {nodtelefon} blir nummeret, {tegn-kramper} blir tegnet ' +
    'fra faretegn.yaml.'),
  ring: uniqueList(idOf('hjelpetilbud'))
    .refine((items) => items.length > 0 && items.length <= 3, { error: 'må ha fra én til tre tjenester.' })
    .describe('Hvem leseren kan ringe: id-er fra content/hjelpetilbud.yaml.'),
  lenke: fields({
    tekst: as('prose', text(5, 60)).describe('Lenketeksten. Den sier hvor lenken fører.'),
    side: sitePath.describe('Siden med mer hjelp.'),
  })
    .optional()
    .describe('Siden som forteller mer.'),
  regler: z
    .array(dangerRuleSchema, { error: 'må være en liste med regler, hver med «- naar: "…"».' })
    .min(1, { error: 'trenger minst én regel.' })
    .describe('Når kortet skal vises: begreper fra content/fare-begreper.yaml som står sammen i det leseren skriver.'),
});
