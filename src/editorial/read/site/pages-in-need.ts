import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PagesInNeed } from '#config/offline.ts';
import { pageKinds, type PageKindName } from '#config/page-kinds.ts';
import { decodeText } from '../text.ts';
import { splitPage } from '../yaml/front-matter.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/**
 * The pages that somebody in trouble needs, from the editors' own data: where the cards of danger lead, the substances and the stops of
 * the path, in their order. A page that gets another name (`npm run flytt`) is here with the new one.
 */
export function readPagesInNeed(projectFolder: string): PagesInNeed {
  const content = join(projectFolder, 'content');
  return { danger: dangerPages(content), path: inOrder(content, 'artikkel'), substances: inOrder(content, 'rusmiddel') };
}

/** In the order of the file, where the gravest comes first. */
function dangerPages(content: string): string[] {
  const cards = Object.values((yamlIn(join(content, 'farekort.yaml')) ?? {}) as Readonly<Record<string, { lenke?: { side?: unknown } } | null>>);
  const linked = cards.flatMap((card) => (typeof card?.lenke?.side === 'string' ? [card.lenke.side.replace(/#.*$/, '')] : []));
  return [...new Set(linked)];
}

/** The pages of a kind that have a place in its order. */
function inOrder(content: string, kind: PageKindName): string[] {
  const home = join(content, pageKinds[kind].folder);
  const slugs = existsSync(home) ? readdirSync(home).filter((slug) => existsSync(join(home, slug, 'index.mdx'))) : [];
  return slugs
    .map((slug) => ({ slug, place: fieldsIn(join(home, slug, 'index.mdx'))['rekkefolge'] }))
    .filter((page): page is { slug: string; place: number } => typeof page.place === 'number')
    .sort((a, b) => a.place - b.place || (a.slug < b.slug ? -1 : 1))
    .map(({ slug }) => pageKinds[kind].path(slug));
}

function fieldsIn(file: string): Readonly<Record<string, unknown>> {
  const decoded = decodeText(readFileSync(file));
  const page = 'text' in decoded ? splitPage(decoded.text) : decoded;
  return 'finding' in page ? {} : ((page.frontMatter.data ?? {}) as Readonly<Record<string, unknown>>);
}

function yamlIn(file: string): unknown {
  const decoded = existsSync(file) ? decodeText(readFileSync(file)) : undefined;
  return decoded && 'text' in decoded ? readYaml(decoded.text).data : undefined;
}
