import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '#domain/dates.ts';
import { contentKinds, pathOf, type ContentKind } from '#editorial/read/kinds.ts';
import { readEntries } from '#editorial/read/read-file.ts';
import { isHidden } from '#editorial/rules/links.ts';
import { Refusal } from './context.ts';

/** A page that can be moved or deleted: one with a folder of its own. */
export interface MovablePage {
  readonly kind: ContentKind;
  readonly slug: string;
  readonly address: string;
  /** The folder, from the root of the repository. */
  readonly folder: string;
  /** Whether readers have never seen it: a draft, or a page of a later day. It leaves no redirect. */
  readonly hidden: boolean;
}

const movable = contentKinds.filter((kind) => kind.form === 'page' && kind.path.source.includes('index'));

/** The page an editor means by a name, an address or a path. */
export function findPage(projectFolder: string, said: string, today: IsoDate): MovablePage {
  const parts = said.replaceAll('\\', '/').replace(/\/index\.mdx$/, '').split('/').filter((part) => part !== '' && part !== '.');
  const slug = parts.includes('..') ? '' : (parts.at(-1) ?? '');
  const found = movable
    .filter((kind) => slug !== '' && existsSync(join(projectFolder, pathOf(kind, slug))))
    .filter((kind) => parts.length === 1 || said.includes(`${kind.address?.(slug).split('/')[1]}/`) ||
      said.includes(pathOf(kind, slug).split('/')[1] as string));
  if (found.length === 0)
    throw new Refusal(`Finner ingen side som heter «${said}». Skriv mappas navn, for eksempel slik-foregar-avrusning.`);
  if (found.length > 1)
    throw new Refusal(`Det finnes flere sider som heter «${slug}». Skriv hele adressen, for eksempel /artikler/${slug}/`);
  return pageOf(projectFolder, found[0] as ContentKind, slug, today);
}

export function pageOf(projectFolder: string, kind: ContentKind, slug: string, today: IsoDate): MovablePage {
  const path = pathOf(kind, slug);
  const [entry] = existsSync(join(projectFolder, path))
    ? readEntries({ path: path.replace('content/', ''), type: 'file', bytes: readFileSync(join(projectFolder, path)) }).entries
    : [];
  return {
    kind, slug, address: kind.address?.(slug) ?? '', folder: path.replace(/\/index\.mdx$/, ''),
    hidden: entry !== undefined && isHidden(entry, today),
  };
}
