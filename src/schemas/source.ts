import { z } from 'astro/zod';
import { date, fields, text, webAddress } from './fields.ts';
import { as } from './roles.ts';

/** A source that claims in the texts point at. */
export const sourceSchema = fields({
  tittel: as('name', text(3, 160)).describe('Tittelen på siden eller dokumentet.'),
  utgiver: as('name', text(2, 80)).describe('Hvem som har gitt den ut.'),
  aar: z
    .union([z.int().min(1950).max(2100), z.literal('u.å.')], {
      error: 'må være et årstall, eller "u.å." når året ikke er kjent.',
    })
    .describe('Året, eller "u.å." (uten år).'),
  adresse: webAddress
    .refine((address) => !URL.canParse(address) || new URL(address).pathname + new URL(address).search !== '/', {
      error: 'er forsiden til et nettsted. Skriv adressen til siden som sier det, så leseren kan se etter.',
    })
    .describe('Adressen til selve siden, ikke forsiden.'),
  forFagfolk: z
    .literal(true, { error: 'kan bare være true. Ta feltet bort når leseren kan lese kilden.' })
    .optional()
    .describe('true når siden har doser eller annet bare fagfolk skal bruke. Da vises kilden uten lenke.'),
  kontrollert: date.describe('Dagen noen sist så at kilden sier det vi bruker den til.'),
});
