import { daysBetween, type IsoDate } from '#domain/dates.ts';
import { z } from 'astro/zod';

/** The part of a JSON schema that a template is made of. */
interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly enum?: readonly unknown[];
}

/** What is known when the file is made, by the name of the field. */
export type Known = Readonly<Record<string, unknown>>;

/** Every field of a schema as YAML, each with its hint over it; a field that may be left out is there, switched off with a # in front. */
export function fieldLines(schema: z.ZodType, known: Known, indent = ''): string[] {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as FieldSchema;
  return objectLines(shape, known).map((line) => `${indent}${line}`);
}

/** Without the # in front of its lines, a field that is switched off stands as it should: nothing comes between the # and the line. */
function objectLines(shape: FieldSchema, known: Known): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, field]) => {
    const optional = !shape.required?.includes(key) && !(key in known);
    const hint = `# ${optional ? 'Valgfritt. ' : ''}${field.description ?? ''}`.trimEnd();
    const lines = valueLines(key, field, known[key]);
    return [hint, ...(optional ? lines.map((line) => `#${line}`) : lines)];
  });
}

function valueLines(key: string, field: FieldSchema, value: unknown): string[] {
  if (field.properties) return [`${key}:`, ...indented(objectLines(field, (value ?? {}) as Known))];
  const items = (value ?? (field.items?.properties ? [{}] : undefined)) as unknown;
  if (!Array.isArray(items)) return [`${key}: ${scalar(value, field)}`];
  return items.length === 0 ? [`${key}: []`] : [`${key}:`, ...items.flatMap((item) => indented(itemLines(item, field.items ?? {})))];
}

/** One point of a list. The dash stands at its first field, under the hint. */
function itemLines(item: unknown, shape: FieldSchema): string[] {
  if (!shape.properties) return [`- ${scalar(item, shape)}`];
  const lines = objectLines(shape, item as Known);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index < first ? line : `${index === first ? '- ' : '  '}${line}`));
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function scalar(value: unknown, field: FieldSchema): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (field.type === 'array') return '[]';
  if (field.type === 'boolean') return 'false';
  if (field.type === 'integer' || field.type === 'number') return '0';
  return '""';
}

/** The same day so many months later; the last day of the month when that day does not exist. */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const later = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last))).toISOString().slice(0, 10);
  return daysBetween(date, later) >= 0 ? later : date;
}
