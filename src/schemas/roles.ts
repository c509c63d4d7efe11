import { z } from 'astro/zod';

/**
 * What a text field is to a reader. It stands on the field in its schema, and the lists of fields that the checks go through follow from
 * it: a new field that readers see is checked from the first day. A test demands a role for every text field.
 *
 * - title: what a page or an entry is called
 * - lead: the introduction under the title, without room for a source
 * - summary: the short version before the text, without room for sources
 * - prose: other words of ours that a reader meets
 * - name: what others are called and what they have written; their language is not ours to mend
 * - terms: words to search with, which nobody reads
 * - value: what machines read: dates, ids, addresses, numbers
 * - review: who has read it (a group of fields)
 */
export type FieldRole = 'title' | 'lead' | 'summary' | 'prose' | 'name' | 'terms' | 'value' | 'review';

interface FieldMeta {
  readonly role: FieldRole;
  /** An id in braces becomes a number or a sign: `{nodtelefon}`. */
  readonly filled?: true;
}

const known = z.registry<FieldMeta>();

/** Gives a field its role. */
export const as = <Schema extends z.ZodType>(role: FieldRole, schema: Schema): Schema => {
  known.add(schema, { role });
  return schema;
};

/** The same for a text in which ids in braces are filled in before anybody reads it. */
export const filledAs = <Schema extends z.ZodType>(role: FieldRole, schema: Schema): Schema => {
  known.add(schema, { role, filled: true });
  return schema;
};

/** A text field of a schema, by its path without places in lists: `forlop.kommer.tekst`. */
export interface TextField extends Partial<FieldMeta> {
  readonly path: string;
}

/** Every text field of a schema, those without a role too. */
export function textFieldsOf(schema: z.ZodType): TextField[] {
  return visit(schema as Node, [], {});
}

/** The fields right below the top that have this role, whatever they hold. */
export function topFieldsOf(schema: z.ZodType, role: FieldRole): string[] {
  return Object.entries(shapeOf(schema as Node)).filter(([, field]) => roleThrough(field)?.role === role).map(([name]) => name);
}

/** The names of the fields right below the top. */
export const fieldNamesOf = (schema: z.ZodType): string[] => Object.keys(shapeOf(schema as Node));

interface Node extends z.ZodType {
  readonly _zod: z.ZodType['_zod'] & {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Node>>;
      readonly element?: Node;
      readonly innerType?: Node;
      readonly valueType?: Node;
      readonly in?: Node;
      readonly options?: readonly Node[];
    };
  };
}

function visit(schema: Node, path: readonly string[], around: Partial<FieldMeta>): TextField[] {
  const { type, shape, options = [] } = schema._zod.def;
  const meta = { ...around, ...known.get(schema) };
  if (shape) return Object.entries(shape).flatMap(([name, field]) => visit(field, [...path, name], {}));
  if (type === 'string') return [{ path: path.join('.'), ...meta }];
  return [...insideOf(schema), ...options].flatMap((inner) => visit(inner, path, meta));
}

/** What a schema is wrapped around: a list, what may be left out. */
function insideOf(schema: Node): Node[] {
  const { element, innerType, valueType, in: before } = schema._zod.def;
  return [element, innerType, valueType, before].filter((inner) => inner !== undefined);
}

const roleThrough = (schema: Node): FieldMeta | undefined =>
  known.get(schema) ?? insideOf(schema).map(roleThrough).find((meta) => meta !== undefined);

const shapeOf = (schema: Node): Readonly<Record<string, Node>> => schema._zod.def.shape ?? {};
