import type { z } from 'astro/zod';
import type { Finding } from '#domain/finding.ts';
import type { YamlReport } from './yaml.ts';

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
  return result.error.issues.flatMap((issue) => {
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
    return (unknownKeys ?? [undefined]).map((key) => {
      const path = key === undefined ? issue.path : [...issue.path, key];
      const field = [...prefix, ...path].map(String).join('.');
      return {
        severity: 'feil' as const,
        rule: 'felt',
        ...source.locate([...prefix, ...path]),
        field,
        message: `«${field || 'hele fila'}» ${issue.message}`,
      };
    });
  });
}
