import { z } from 'astro/zod';

/** What a value points at: a day, something in content/ by its id, or an address on the site. A form offers what there is to choose from. */
export type StandsFor = 'dato' | 'tema' | 'kilde' | 'begrep' | 'hjelpetilbud' | 'veiledning' | 'adresse';

const known = z.registry<{ readonly to: StandsFor }>();

/** Says what the values of a schema stand for. */
export const standingFor = <Schema extends z.ZodType>(to: StandsFor, schema: Schema): Schema => {
  known.add(schema, { to });
  return schema;
};

/** What the values of a schema stand for; undefined for plain words and numbers. */
export const standsFor = (schema: z.ZodType): StandsFor | undefined => known.get(schema)?.to;
