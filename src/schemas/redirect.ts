import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { IsoDate } from '#domain/dates.ts';
import type { Redirect } from '#domain/redirects.ts';
import { date, fields } from './fields.ts';
import { as } from './roles.ts';
import { standingFor } from './stands-for.ts';

const path = as('value', z
  .string({ error: (issue) => (issue.input === undefined ? 'mangler. Legg den til.' : 'må være en adresse i anførselstegn.') })
  .regex(/^\/(?:[a-z0-9-]+\/)+$/, { error: 'må være en adresse på nettstedet, med skråstrek først og sist: "/artikler/navn/".' }));

/** An address that has moved or is gone for good. */
export const redirectSchema = fields({
  fra: path.describe('Adressen som ikke finnes lenger.'),
  til: standingFor('adresse', path.clone(undefined, { parent: true })).optional()
    .describe('Adressen som gjelder nå. Uten «til» er siden borte for godt (410).'),
  dato: date.describe('Dagen adressen ble endret.'),
});

/** The whole file: a list, oldest first. */
export const redirectListSchema = z.array(redirectSchema, { error: 'må være en liste med «- fra: …», «til: …» og «dato: …».' });

export interface DatedRedirect extends Redirect {
  readonly date: IsoDate;
}

/** Every address that has moved or is gone, from the text of the file. Throws when it breaks the schema: the check says how. */
export const parseRedirects = (text: string): DatedRedirect[] =>
  redirectListSchema.parse(parse(text) ?? []).map(({ fra, til, dato }) =>
    ({ from: fra, date: dato, ...(til === undefined ? {} : { to: til }) }));
