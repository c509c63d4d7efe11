import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '#domain/dates.ts';
import { readContentFiles } from '../files.ts';
import { contentKinds, type ContentKind } from '../kinds.ts';
import { isHidden } from '../links.ts';
import { readEntries } from '../read.ts';
import { redirectFile } from '../redirect-file.ts';
import { pathOf } from './create.ts';
import { Refusal } from './desk.ts';

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
    .filter((kind) => parts.length === 1 || said.includes(`${kind.address?.(slug).split('/')[1]}/`) || said.includes(pathOf(kind, slug).split('/')[1] as string));
  if (found.length === 0) throw new Refusal(`Finner ingen side som heter «${said}». Skriv mappas navn, for eksempel slik-foregar-avrusning.`);
  if (found.length > 1) throw new Refusal(`Det finnes flere sider som heter «${slug}». Skriv hele adressen, for eksempel /artikler/${slug}/`);
  return pageOf(projectFolder, found[0] as ContentKind, slug, today);
}

export function pageOf(projectFolder: string, kind: ContentKind, slug: string, today: IsoDate): MovablePage {
  const path = pathOf(kind, slug);
  const [entry] = existsSync(join(projectFolder, path))
    ? readEntries({ path: path.replace('content/', ''), type: 'file', bytes: readFileSync(join(projectFolder, path)) }).entries
    : [];
  return { kind, slug, address: kind.address?.(slug) ?? '', folder: path.replace(/\/index\.mdx$/, ''), hidden: entry !== undefined && isHidden(entry, today) };
}

export interface Mention {
  readonly file: string;
  readonly text: string;
}

/** Every file of content that names the page, with its text after `address` has been put in the place of the old one. */
export function mentions(projectFolder: string, page: MovablePage, address: string): Mention[] {
  const link = new RegExp(`${page.address}(?=["')#\\s]|$)`, 'gm');
  const twin = new RegExp(`^(tvilling: *["']?)${page.slug}(?=["']?\\s*$)`, 'gm');
  const slug = address.split('/').filter(Boolean).at(-1) ?? '';
  return readContentFiles(join(projectFolder, 'content')).flatMap((file) => {
    if (file.type !== 'file' || !/\.(?:mdx|yaml)$/.test(file.path) || `content/${file.path}` === redirectFile) return [];
    const before = file.bytes.toString('utf8');
    const after = before.replace(link, address).replace(twin, `$1${slug}`);
    return after === before ? [] : [{ file: `content/${file.path}`, text: after }];
  });
}

/** Files of code that name the page: those are for a developer. */
export function mentionsInCode(projectFolder: string, page: MovablePage): string[] {
  const name = new RegExp(`['"/]${page.slug}['"/]`);
  return readdirSync(join(projectFolder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => name.test(readFileSync(file, 'utf8')))
    .map((file) => file.slice(projectFolder.length).replaceAll('\\', '/').replace(/^\//, ''));
}
