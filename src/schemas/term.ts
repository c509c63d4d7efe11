import { fields, idOf, text, uniqueList } from './fields.ts';
import { as, filledAs } from './roles.ts';

/** A word in the glossary. */
export const termSchema = fields({
  term: as('title', text(2, 60)).describe('Ordet slik det står i ordlista.'),
  ogsaKalt: uniqueList(as('name', text(2, 60))).default([]).describe('Andre ord for det samme.'),
  definisjon: filledAs('prose', text(15, 300)).describe('Forklaringen: én eller to enkle setninger.'),
  forkortelseFor: as('name', text(3, 80)).optional().describe('Hele uttrykket, når ordet er en forkortelse.'),
  relatert: uniqueList(idOf('begrep')).default([]).describe('Nære ord: id-er i ordlista.'),
  kilde: idOf('kilde').optional().describe('Kilden til forklaringen: en id fra content/kilder.yaml.'),
});
