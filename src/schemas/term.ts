import type { z } from 'astro/zod';
import { fields, id, text, uniqueList } from './fields.ts';

/** A word in the glossary. */
export const termSchema = fields({
  term: text(2, 60).describe('Ordet slik det står i ordlista.'),
  ogsaKalt: uniqueList(text(2, 60)).default([]).describe('Andre ord for det samme.'),
  definisjon: text(15, 300).describe('Forklaringen: én eller to enkle setninger.'),
  forkortelseFor: text(3, 80).optional().describe('Hele uttrykket, når ordet er en forkortelse.'),
  relatert: uniqueList(id).default([]).describe('Nære ord: id-er i ordlista.'),
  kilde: id.optional().describe('Kilden til forklaringen: en id fra content/kilder.yaml.'),
});

export type TermData = z.infer<typeof termSchema>;
