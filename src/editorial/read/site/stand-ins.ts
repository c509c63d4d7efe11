import type { IsoDate } from '#domain/dates.ts';
import type { z } from 'astro/zod';
import type { Entry } from '../entry.ts';

/** What a stand-in may need to know: a day, and a theme that exists. */
export interface Known {
  readonly today: IsoDate;
  readonly theme: string;
}

/**
 * The data of an entry that somebody is in the middle of writing, with something readable in the place of each field that is not
 * filled in: «tittel» er ikke fylt ut ennå. A text that is only too short or too long stands as it is. Undefined when a field has
 * no harmless stand-in; a phone number never has. For the preview alone: the check and the build take nothing but the real thing.
 */
export function readableData(schema: z.ZodType, data: Entry['data'], known: Known): Record<string, unknown> | undefined {
  const whole = schema.safeParse(data);
  if (whole.success) return whole.data as Record<string, unknown>;
  const fields = Object.entries((schema as z.ZodObject).shape as Readonly<Record<string, z.ZodType>>);
  const read = fields.map(([name, field]) => ({ name, field, value: readableValue(field, name, data[name], known) }));
  if (read.some(({ field, value }) => value === undefined && !field.safeParse(undefined).success)) return undefined;
  return Object.fromEntries(read.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]));
}

function readableValue(field: z.ZodType, name: string, value: unknown, known: Known): unknown {
  const read = field.safeParse(value);
  if (read.success) return read.data;
  if (read.error.issues.every(({ code }) => code === 'too_small' || code === 'too_big')) {
    if (typeof value === 'string' && value.trim() !== '') return value;
    const points = Array.isArray(value) ? value.filter((point) => point !== '') : [];
    if (points.length > 0) return points;
  }
  if (field.safeParse(undefined).success) return field.parse(undefined);
  return standIns(name, known).map((candidate) => field.safeParse(candidate)).find(({ success }) => success)?.data;
}

/** What may stand in the place of a field, the plainest first: whichever the field accepts. */
function standIns(name: string, { today, theme }: Known): unknown[] {
  const short = `«${name}» er ikke fylt ut ennå.`;
  const long = `${short} Teksten kommer her når noen har skrevet den.`;
  const lists = [[short, short], [{ dato: today, tekst: short }], ['vurderer']];
  return [short, long, theme, today, ...lists, 'u.å.', 99, `https://${name}.example/side`];
}
