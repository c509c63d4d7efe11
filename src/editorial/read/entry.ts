import type { PropRule } from '#domain/authoring.ts';
import type { TreeNode } from './body/tree.ts';
import type { Place } from './yaml/read-yaml.ts';

/** One entry of any collection, as far as it could be read. */
export interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly references: readonly Reference[];
  /** Links and pictures of the body, at their place in the file. */
  readonly targets?: readonly Target[];
  /** The ids of the headings. */
  readonly anchors?: readonly string[];
  /** The lines of the file. */
  readonly lines?: readonly string[];
  /** The body, for pages. */
  readonly page?: { readonly body: string; readonly bodyLine: number; readonly tree?: TreeNode };
  /** What of it could not be read; absent when all of it could. */
  readonly unread?: 'fields' | 'body' | 'all';
  locate(path: readonly PropertyKey[]): Place;
}

/** An id of another entry that stands in a box. */
export interface Reference {
  readonly kind: NonNullable<PropRule['refersTo']>;
  readonly id: string;
  /** A field that what it refers to must have. */
  readonly needs?: 'sms';
  readonly line: number;
  readonly column: number;
}

/** A link or a picture, and where it stands in the body. */
export interface Target {
  readonly kind: 'lenke' | 'bilde';
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** Whether readers do not see it until somebody says that it is ready. */
export const isDraft = ({ data }: Entry): boolean => data['utkast'] === true;

export const knowsFields = ({ unread }: Pick<Entry, 'unread'>): boolean => unread === undefined || unread === 'body';
export const knowsBody = ({ unread }: Pick<Entry, 'unread'>): boolean => unread === undefined || unread === 'fields';

/** Takes the place of an entry whose file could not be read: it is there, and that is all that is known. */
export const unreadEntry = (kind: string, id: string, path: string): Entry =>
  ({ kind, id, file: `content/${path}`, data: {}, references: [], unread: 'all', locate: () => ({ line: 1, column: 1 }) });
