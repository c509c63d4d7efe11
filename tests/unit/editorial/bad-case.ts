import { article, withBody, type Folder } from '../../support/content.ts';

/** One way to get it wrong, and every line that the check prints about it. */
export interface BadCase {
  readonly name: string;
  readonly files: Folder;
  readonly says: readonly string[];
}

export const page = 'artikler/forste/index.mdx';
export const bad = (name: string, files: Folder, says: readonly string[]): BadCase => ({ name, files, says });
export const text = (name: string, body: string, says: readonly string[]): BadCase => bad(name, { [page]: withBody(body) }, says);
export const head = (name: string, changes: Readonly<Record<string, string | null>>, says: readonly string[]): BadCase => bad(name,
  { [page]: article(changes) }, says);
export const raw = (name: string, content: string | Buffer, says: readonly string[]): BadCase => bad(name, { [page]: content }, says);
