import { z } from 'astro/zod';
import type { Publisher } from '#domain/publisher.ts';
import { fields, text, webAddress } from './fields.ts';
import { as } from './roles.ts';

/** Who stands behind the site. Nothing is required: what nobody has decided must not be made up. */
export const publisherSchema = fields({
  utgiver: as('name', text(2, 80)).optional().describe('Virksomheten eller personen som gir ut nettstedet.'),
  nettsted: webAddress.optional().describe('Utgiverens eget nettsted.'),
  ansvarligRedaktor: as('name', text(3, 80)).optional().describe('Navnet på den som svarer for innholdet.'),
  epost: as('value', z
    .string({ error: 'må være en adresse i anførselstegn.' })
    .regex(/^[^\s@<>?&"]+@[^\s@<>?&"]+\.[^\s@<>?&"]+$/, { error: 'er ikke en e-postadresse. Skriv den slik: "redaksjonen@eksempel.no".' }))
    .optional()
    .describe('Adressen leseren kan skrive til. Noen må lese det som kommer.'),
  betaltAv: as('name', text(2, 120)).optional().describe('Hvem som betaler for nettstedet.'),
});

export type PublisherData = z.infer<typeof publisherSchema>;

/** The file, relative to the project. */
export const publisherFile = 'content/utgiver.yaml';

/** From an editor's keys to the domain's. */
export const toPublisher = ({ utgiver, nettsted, ansvarligRedaktor, epost, betaltAv }: PublisherData): Publisher => ({
  ...(utgiver ? { name: utgiver } : {}),
  ...(nettsted ? { website: nettsted } : {}),
  ...(ansvarligRedaktor ? { editor: ansvarligRedaktor } : {}),
  ...(epost ? { email: epost } : {}),
  ...(betaltAv ? { payer: betaltAv } : {}),
});
