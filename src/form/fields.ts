import { z } from 'astro/zod';
import { labelOf } from '#schemas/labels.ts';
import { topFieldsOf } from '#schemas/roles.ts';
import { standsFor, type StandsFor } from '#schemas/stands-for.ts';

/** What a field of a form is, made of its schema, so that the form and the check can never mean different things. */
export type Field =
  | { readonly kind: 'group'; readonly fields: readonly NamedField[] }
  /** Any number of the same. */
  | { readonly kind: 'list'; readonly item: Field }
  /** Many short texts, one on each line. */
  | { readonly kind: 'lines' }
  | { readonly kind: 'text'; readonly most?: number }
  /** A text, or a whole number where one is written. */
  | { readonly kind: 'year' }
  | { readonly kind: 'number' }
  | { readonly kind: 'date' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'choices'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'reference'; readonly to: StandsFor }
  /** Written by a command and shown only. */
  | { readonly kind: 'kept' };

export interface NamedField {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  /** It must be filled in. */
  readonly required: boolean;
  /** What it is when nothing is written. */
  readonly otherwise?: unknown;
  readonly field: Field;
}

/** The part of a JSON schema that a form is made of; `to` is what we add. */
interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly default?: unknown;
  readonly to?: StandsFor;
}

/** Texts in a list that are longer than this have a field each; shorter ones stand one on each line. */
const longestLine = 130;

/** The form of an entry of this schema. */
export function formOf(schema: z.ZodType): Field {
  const shape = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const to = standsFor(zodSchema as unknown as z.ZodType);
      if (to !== undefined) (jsonSchema as { to?: StandsFor }).to = to;
    },
  }) as Shape;
  const kept = topFieldsOf(schema, 'review');
  const form = fieldOf(shape);
  if (form.kind !== 'group') return form;
  return { kind: 'group', fields: form.fields.map((field) => (kept.includes(field.name) ? { ...field, field: { kind: 'kept' } } : field)) };
}

function fieldOf(shape: Shape): Field {
  if (shape.properties)
    return { kind: 'group', fields: Object.entries(shape.properties).map(([name, inner]) => named(name, inner, shape.required ?? [])) };
  if (shape.type === 'array' && shape.items) return listOf(shape.items);
  if (shape.enum) return { kind: 'choice', values: shape.enum.map(String) };
  if (shape.to === 'dato') return { kind: 'date' };
  if (shape.to !== undefined) return { kind: 'reference', to: shape.to };
  if (shape.anyOf) return { kind: 'year' };
  if (shape.type === 'boolean') return { kind: 'flag' };
  if (shape.type === 'integer' || shape.type === 'number') return { kind: 'number' };
  if (shape.type === 'string') return { kind: 'text', ...(shape.maxLength === undefined ? {} : { most: shape.maxLength }) };
  throw new Error(`A form has no field for ${JSON.stringify(shape)}`);
}

/** More numbers than this are not for ticking off. */
const mostBoxes = 7;

function listOf(items: Shape): Field {
  if (items.enum) return { kind: 'choices', values: items.enum };
  const { minimum, maximum } = items;
  if (items.type === 'integer' && minimum !== undefined && maximum !== undefined && maximum - minimum < mostBoxes)
    return { kind: 'choices', values: Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index) };
  const item = fieldOf(items);
  return item.kind === 'text' && (item.most ?? Infinity) <= longestLine ? { kind: 'lines' } : { kind: 'list', item };
}

function named(name: string, shape: Shape, required: readonly string[]): NamedField {
  return {
    name,
    label: labelOf(name),
    help: helpOf(shape),
    required: required.includes(name),
    ...(shape.default === undefined ? {} : { otherwise: shape.default }),
    field: fieldOf(shape),
  };
}

/** What the schema says of a field, in the words of a form: nobody types quotation marks or «true» here. */
function helpOf({ description = '', to, type }: Shape): string {
  const said = to === 'dato' ? description.replace(/, slik: "[\d-]+"/, '') : description;
  return type === 'boolean' ? said.replace(/^true (?=når|så lenge)/, 'Kryss av ') : said;
}
