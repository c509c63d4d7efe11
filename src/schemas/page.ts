import { date, fields, text } from './fields.ts';
import { as, filledAs } from './roles.ts';
import { titleLimit } from './article.ts';

/** A page about the site itself: om, personvern, tilgjengelighet. */
export const sitePageSchema = fields({
  tittel: as('title', text(2, titleLimit)).describe('Tittelen på siden.'),
  beskrivelse: as('prose', text(50, 160)).describe('Beskrivelsen i søkemotorer, 50–160 tegn.'),
  ingress: filledAs('lead', text(30, 300)).describe('Innledningen under tittelen.'),
  oppdatert: date.describe('Dagen innholdet sist ble endret.'),
});
