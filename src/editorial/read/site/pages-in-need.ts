import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PagesInNeed } from '#config/offline.ts';
import { pageKinds, type PageKindName } from '#config/page-kinds.ts';
import { decodeText } from '../text.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { fieldsOfPages } from './page-fields.ts';

/**
 * The pages that somebody in trouble needs, from the editors' own data: where the cards of danger lead, the substances and the stops of
 * the path, in their order. A page that gets another name (`npm run flytt`) is here with the new one.
 */
export function readPagesInNeed(projectFolder: string): PagesInNeed {
  return { danger: dangerPages(projectFolder), path: inOrder(projectFolder, 'artikkel'), substances: inOrder(projectFolder, 'rusmiddel') };
}

/** In the order of the file, where the gravest comes first. */
function dangerPages(projectFolder: string): string[] {
  const cards = Object.values(
    (yamlIn(join(projectFolder, 'content/farekort.yaml')) ?? {}) as Readonly<Record<string, { lenke?: { side?: unknown } } | null>>,
  );
  const linked = cards.flatMap((card) => (typeof card?.lenke?.side === 'string' ? [card.lenke.side.replace(/#.*$/, '')] : []));
  return [...new Set(linked)];
}

/** The pages of a kind that have a place in its order. */
const inOrder = (projectFolder: string, kind: PageKindName): string[] =>
  fieldsOfPages(projectFolder, kind)
    .map(({ slug, data }) => ({ slug, place: data['rekkefolge'] }))
    .filter((page): page is { slug: string; place: number } => typeof page.place === 'number')
    .sort((a, b) => a.place - b.place || (a.slug < b.slug ? -1 : 1))
    .map(({ slug }) => pageKinds[kind].path(slug));

function yamlIn(file: string): unknown {
  const decoded = existsSync(file) ? decodeText(readFileSync(file)) : undefined;
  return decoded && 'text' in decoded ? readYaml(decoded.text).data : undefined;
}
