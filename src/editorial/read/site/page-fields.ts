import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageKinds, type PageKindName } from '#config/page-kinds.ts';
import { decodeText } from '../text.ts';
import { splitPage } from '../yaml/front-matter.ts';

export interface PageFields {
  /** The name of its folder. */
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The fields of every page of a kind, without its text. A page that cannot be read is left out: the check tells of it. */
export function fieldsOfPages(projectFolder: string, kind: PageKindName): PageFields[] {
  const home = join(projectFolder, 'content', pageKinds[kind].folder);
  const slugs = existsSync(home) ? readdirSync(home) : [];
  return slugs.flatMap((slug) => {
    const file = join(home, slug, 'index.mdx');
    const decoded = existsSync(file) ? decodeText(readFileSync(file)) : undefined;
    const page = decoded && 'text' in decoded ? splitPage(decoded.text) : undefined;
    return page && 'frontMatter' in page ? [{ slug, data: (page.frontMatter.data ?? {}) as PageFields['data'] }] : [];
  });
}
