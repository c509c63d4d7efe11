import { fields, text, wholeNumber } from './fields.ts';
import { as } from './roles.ts';

/** A part of the path: detox, treatment, the time after. */
export const themeSchema = fields({
  navn: as('title', text(3, 30)).describe('Navnet på temaet.'),
  tittel: as('title', text(5, 45)).describe('Overskriften på temasiden.'),
  beskrivelse: as('prose', text(50, 160)).describe('Beskrivelsen i søkemotorer, 50–160 tegn.'),
  ingress: as('lead', text(60, 300)).describe('Innledningen på temasiden.'),
  rekkefolge: wholeNumber(1, 99).describe('Plassen på veien.'),
});
