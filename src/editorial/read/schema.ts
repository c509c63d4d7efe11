import type { Finding } from '#domain/finding.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { z } from 'astro/zod';
import { fieldName } from './fields.ts';
import type { YamlReport } from './yaml/read-yaml.ts';

/**
 * Every way in which the data breaks the schema, each at the line of its field.
 * `prefix` is the path of the entry inside its file, for files that hold many.
 */
export function schemaFindings(
  schema: z.ZodType,
  data: unknown,
  source: YamlReport,
  prefix: readonly PropertyKey[] = [],
): Omit<Finding, 'file'>[] {
  const result = schema.safeParse(data ?? {});
  if (result.success) return [];
  const { issues } = result.error;
  const wrongType = new Set(issues.filter((issue) => issue.code === 'invalid_type').map((issue) => issue.path.join('.')));
  return issues.flatMap((issue) => {
    // A text where a list should be is one fault, not one for its length as well.
    if (issue.code !== 'invalid_type' && wrongType.has(issue.path.join('.')) && issue.code !== 'unrecognized_keys') return [];
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
    return (unknownKeys ?? [undefined]).map((key) => {
      const path = key === undefined ? issue.path : [...issue.path, key];
      const field = [...prefix, ...path].map(String).join('.').replace(/^\d+\./, '');
      return {
        severity: 'feil' as const,
        rule: 'felt',
        ...source.locate([...prefix, ...path]),
        field,
        message: `«${fieldName(typeof prefix[0] === 'number' ? path : [...prefix, ...path]) || 'hele fila'}» ` +
          `${key === undefined ? issue.message : unknownKey(key, issue.message)}`,
      };
    });
  });
}

/** Keys that writers know from other places, and what to do here. */
const knownElsewhere: Readonly<Record<string, string>> = {
  slug: 'er ikke et felt her. Mappas navn er adressen; bruk «npm run flytt» for å endre den.',
  layout: 'er ikke et felt her. Alle sider får riktig utseende av seg selv. Fjern linja.',
  draft: 'er ikke et felt her. Skriv «utkast: true».',
  published: 'er ikke et felt her. Skriv «publisert: "2026-11-22"», eller «utkast: true».',
  title: 'er ikke et felt her. Skriv «tittel».',
  description: 'er ikke et felt her. Skriv «beskrivelse».',
  date: 'er ikke et felt her. Skriv «publisert».',
  tags: 'er ikke et felt her. Skriv «soketermer» eller «tema».',
};

function unknownKey(key: string, message: string): string {
  const elsewhere = Object.hasOwn(knownElsewhere, key) ? knownElsewhere[key] : undefined;
  if (elsewhere) return elsewhere;
  const allowed = /Feltene er: (.*)\.$/.exec(message)?.[1]?.split(', ') ?? [];
  const near = nearest(key, allowed);
  return near ? `er ikke et felt her. Mente du «${near}»?` : message;
}
