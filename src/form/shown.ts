import { isDeepStrictEqual } from 'node:util';
import { fieldName } from '#editorial/read/fields.ts';
import type { Field, NamedField } from './fields.ts';

/** What stands in the fields of a form: a text in each, a yes or no in a box to tick, a list or a group of these. */
export type Shown = string | boolean | null | readonly Shown[] | { readonly [name: string]: Shown };

/** What a form shows of a value. */
export function toShown(field: Field, value: unknown): Shown {
  switch (field.kind) {
    case 'group': {
      const held = (value ?? {}) as Readonly<Record<string, unknown>>;
      return Object.fromEntries(field.fields.map(({ name, field: inner }) => [name, toShown(inner, held[name])]));
    }
    case 'list':
      return ((value ?? []) as readonly unknown[]).map((item) => toShown(field.item, item));
    case 'lines':
      return ((value ?? []) as readonly string[]).filter((line) => line.trim() !== '').join('\n');
    case 'choices':
      return ((value ?? []) as readonly unknown[]).map(String);
    case 'flag':
      return value === true;
    case 'kept':
      return null;
    default:
      return value === undefined || value === null ? '' : String(value as string | number);
  }
}

/** What becomes of a value when the form shows this. What was not touched stays the very value that it was. */
export function fromShown(
  field: Field,
  shown: Shown,
  before: unknown,
  { required, otherwise }: Pick<NamedField, 'required' | 'otherwise'> = { required: true },
): unknown {
  if (field.kind === 'kept' || isDeepStrictEqual(shown, toShown(field, before))) return before;
  switch (field.kind) {
    case 'group': {
      const given = shown as Readonly<Record<string, Shown>>;
      const held = (before ?? {}) as Readonly<Record<string, unknown>>;
      const written = field.fields.map(
        (inner) => [inner.name, fromShown(inner.field, given[inner.name] ?? '', held[inner.name], inner)] as const,
      );
      const data = Object.fromEntries(written.filter(([, value]) => value !== undefined));
      return !required && Object.values(data).every(isNothing) ? undefined : data;
    }
    case 'list': {
      const items = itemsFrom(field.item, shown as readonly Shown[], (before ?? []) as readonly unknown[]);
      return items.length === 0 && !required ? undefined : items;
    }
    case 'lines': {
      const lines = (shown as string)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return lines.length === 0 && !required ? undefined : lines;
    }
    case 'choices': {
      const chosen = shown as readonly string[];
      if (chosen.length === 0 && !required) return undefined;
      return chosen.map((said) => field.values.find((value) => String(value) === said) ?? said);
    }
    case 'flag':
      return shown === true || (required || otherwise !== undefined ? false : undefined);
    case 'number':
      return numberFrom(shown as string, /^-?\d+$/);
    case 'year':
      return numberFrom(shown as string, /^\d{4}$/);
    case 'choice':
      return shown === '' ? undefined : shown;
    default:
      return shown === '' && !required ? undefined : shown;
  }
}

/** An item that stands as it was keeps what it was, wherever it has been moved; another takes the place of the one that stood there. */
function itemsFrom(item: Field, shown: readonly Shown[], before: readonly unknown[]): unknown[] {
  const left = new Map(before.entries());
  const kept = shown.map((wanted) => {
    const found = [...left].find(([, value]) => isDeepStrictEqual(toShown(item, value), wanted));
    if (found) left.delete(found[0]);
    return found;
  });
  return shown.map((wanted, index) => kept[index]?.[1] ?? fromShown(item, wanted, left.get(index)));
}

const numberFrom = (said: string, pattern: RegExp): unknown => {
  const trimmed = said.trim();
  return trimmed === '' ? undefined : pattern.test(trimmed) ? Number(trimmed) : trimmed;
};

const isNothing = (value: unknown): boolean =>
  value === '' ||
  value === false ||
  value === undefined ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isNothing));

/** Why a form cannot show a value without losing something of it; undefined when it can. */
export function cannotShow(
  field: Field,
  value: unknown,
  path: readonly PropertyKey[] = [],
): { readonly path: readonly PropertyKey[]; readonly why: string } | undefined {
  const refuse = (why: string) => ({ path, why: `«${fieldName(path) || 'hele fila'}» ${why}` });
  if (value === undefined || value === null || field.kind === 'kept') return undefined;
  switch (field.kind) {
    case 'group': {
      if (typeof value !== 'object' || Array.isArray(value)) return refuse('skulle hatt felter under seg.');
      const unknown = Object.keys(value).find((key) => !field.fields.some(({ name }) => name === key));
      if (unknown !== undefined)
        return {
          path: [...path, unknown],
          why: `«${fieldName([...path, unknown])}» er ikke et felt her, og skjemaet har ingen plass til det.`,
        };
      return first(field.fields, ({ name, field: inner }) => cannotShow(inner, (value as Record<string, unknown>)[name], [...path, name]));
    }
    case 'list':
      return Array.isArray(value)
        ? first([...value.keys()], (index) => cannotShow(field.item, value[index], [...path, index]))
        : refuse('skulle vært en liste.');
    case 'lines':
    case 'choices':
      if (!Array.isArray(value)) return refuse('skulle vært en liste.');
      return value.every((item) => (typeof item === 'string' || typeof item === 'number') && !String(item).includes('\n'))
        ? undefined
        : refuse('har noe annet enn korte tekster i lista.');
    case 'flag':
      return typeof value === 'boolean' ? undefined : refuse('skulle vært true eller false.');
    default:
      if (typeof value !== 'string' && typeof value !== 'number') return refuse('skulle vært tekst.');
      return /[\r\n]/.test(String(value)) ? refuse('går over flere linjer.') : undefined;
  }
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
