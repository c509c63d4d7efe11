import { z } from 'astro/zod';
import { daysBetween, type IsoDate } from '#domain/dates.ts';

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

/** Every field of a schema as YAML, each with its hint over it; a field that may be left out is there as a comment. */
export function fieldLines(schema: z.ZodType, known: Known, indent = ''): string[] {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as FieldSchema;
  return objectLines(shape, known, indent);
}

function objectLines(shape: FieldSchema, known: Known, indent: string): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, field]) => {
    const optional = !shape.required?.includes(key) && !(key in known);
    const hint = `${indent}# ${optional ? 'Valgfritt. ' : ''}${field.description ?? ''}`.trimEnd();
    const lines = valueLines(key, field, known[key], indent);
    return [hint, ...(optional ? lines.map((line) => `${indent}# ${line.slice(indent.length)}`) : lines)];
  });
}

function valueLines(key: string, field: FieldSchema, value: unknown, indent: string): string[] {
  if (value === undefined && field.properties) return [`${indent}${key}:`, ...objectLines(field, {}, `${indent}  `).filter((line) => !line.trimStart().startsWith('# Valgfritt'))];
  if (value === undefined && field.type === 'array' && field.items?.properties) {
    const [first, ...rest] = objectLines(field.items, {}, `${indent}    `).filter((line) => !line.trimStart().startsWith('#'));
    return [`${indent}${key}:`, `${indent}  - ${first?.trim() ?? ''}`, ...rest];
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${indent}${key}: []`];
    return [`${indent}${key}:`, ...value.flatMap((item) => itemLines(item, indent))];
  }
  if (value !== null && typeof value === 'object')
    return [`${indent}${key}:`, ...Object.entries(value).flatMap(([name, inner]) => valueLines(name, {}, inner, `${indent}  `))];
  return [`${indent}${key}: ${scalar(value, field)}`];
}

function itemLines(item: unknown, indent: string): string[] {
  if (item === null || typeof item !== 'object') return [`${indent}  - ${scalar(item, {})}`];
  return Object.entries(item).map(([name, inner], index) => `${indent}  ${index === 0 ? '- ' : '  '}${name}: ${scalar(inner, {})}`);
}

function scalar(value: unknown, field: FieldSchema): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `"${value.replace(/["\\]/g, '\\$&')}"`;
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
