import { fieldNamesOf, textFieldsOf, topFieldsOf, type FieldRole, type TextField } from '#schemas/roles.ts';
import { contentKinds } from './kinds.ts';

/** The roles of the words that a reader meets, and that are ours. */
const read: readonly (FieldRole | undefined)[] = ['title', 'lead', 'summary', 'prose'] satisfies FieldRole[];

/** The text fields of each kind of content. */
const textFields: ReadonlyMap<string, readonly TextField[]> = new Map(contentKinds.map(({ name, schema }) => [name, textFieldsOf(schema)]));

const pathsOf = (kind: string, wanted: (field: TextField) => boolean): string[] =>
  (textFields.get(kind) ?? []).filter(wanted).map(({ path }) => path);

/** The paths, without places in lists, of the fields of a kind that have one of these roles: `forlop.kommer.tekst`. */
export const fieldsOfRole = (kind: string, ...roles: readonly FieldRole[]): string[] =>
  pathsOf(kind, ({ role }) => role !== undefined && roles.includes(role));

/** The fields whose words a reader meets. */
export const fieldsReadersSee = (kind: string): string[] => pathsOf(kind, ({ role }) => read.includes(role));

/** The fields right below the top in which an id in braces becomes a number or a sign. */
export const filledFields = (kind: string): string[] =>
  [...new Set(pathsOf(kind, ({ filled }) => filled === true).map((path) => path.split('.')[0] as string))];

/** The fields in which a page or a card tells a reader whom to call. First aid is written once, like the signs themselves. */
export const fieldsThatMayCall = (kind: string): string[] =>
  kind === 'forstehjelp' ? [] : pathsOf(kind, ({ role, filled, path }) => filled === true && read.includes(role) && !path.includes('.'));

/** The field that says who has read an entry of the kind. */
export const reviewField = (kind: string): string | undefined =>
  contentKinds.filter(({ name }) => name === kind).flatMap(({ schema }) => topFieldsOf(schema, 'review'))[0];

/** Every field at the top of a page. */
export const pageFieldNames: readonly string[] = [
  ...new Set(contentKinds.filter(({ form }) => form === 'page').flatMap(({ schema }) => fieldNamesOf(schema))),
];

/** A place in the data as an editor reads it, counted from 1: `kortFortalt, punkt 2`, `omKilden.tekst`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number'
    ? `, punkt ${key + 1}`
    : `${index === 0 ? '' : typeof path[index - 1] === 'number' ? ', ' : '.'}${String(key)}`)).join('').replace(/^, /, '');
