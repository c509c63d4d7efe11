import { pageKindNames, pageKinds, type PageKindName } from '#config/page-kinds.ts';
import { articleSchema } from '#schemas/article.ts';
import { dangerSignSchema } from '#schemas/danger-sign.ts';
import { firstAidSchema } from '#schemas/first-aid.ts';
import { guideSchema } from '#schemas/guide.ts';
import { helpServiceSchema } from '#schemas/help-service.ts';
import { sitePageSchema } from '#schemas/page.ts';
import { publisherSchema } from '#schemas/publisher.ts';
import { redirectSchema } from '#schemas/redirect.ts';
import { dangerCardSchema, dangerConceptSchema, searchTopicSchema, synonymSchema } from '#schemas/search.ts';
import { sourceSchema } from '#schemas/source.ts';
import { substanceSchema } from '#schemas/substance.ts';
import { termSchema } from '#schemas/term.ts';
import { themeSchema } from '#schemas/theme.ts';
import { wordUseSchema } from '#schemas/word-use.ts';
import type { z } from 'astro/zod';

/**
 * What each place in content/ holds. A file that fits none of these would vanish without a word in
 * the build, so the check refuses it.
 */
export interface ContentKind {
  readonly name: string;
  /** The one form the path may have, relative to content/; the group `slug` is the entry's id. */
  readonly path: RegExp;
  /** page: front matter and body. map: YAML with one entry per key. list: YAML with one entry per point. entry: one entry per file. */
  readonly form: 'page' | 'map' | 'list' | 'entry';
  readonly schema: z.ZodType;
  /** A file with comments alone is as it should be. */
  readonly mayBeEmpty?: true;
  /** What cannot do without the file: the site, or only the check of words. */
  readonly neededBy?: 'site' | 'words';
  /** The address of the page made of an entry; absent for what has no page of its own. */
  readonly address?: (slug: string) => string;
  /** Readers may act on it: easy language, and a source at every number. */
  readonly informs?: true;
}

const schemas: Readonly<Record<PageKindName, z.ZodType>> = { artikkel: articleSchema, rusmiddel: substanceSchema, veiledning: guideSchema };

/** A page that informs a reader stands in a folder of its own, in the folder of its kind. */
const pageOfKind = (name: PageKindName): ContentKind => ({
  name, path: new RegExp(`^${pageKinds[name].folder}/(?<slug>[^/]+)/index\\.mdx$`), form: 'page', schema: schemas[name],
  address: pageKinds[name].path, informs: true,
});

export const contentKinds: readonly ContentKind[] = [
  ...pageKindNames.map(pageOfKind),
  { name: 'side', path: /^sider\/(?<slug>[^/]+)\.mdx$/, form: 'page', schema: sitePageSchema, address: (slug) => `/${slug}/` },
  { name: 'begrep', path: /^ordliste\/(?<slug>[^/]+)\.yaml$/, form: 'entry', schema: termSchema },
  { name: 'kilde', path: /^kilder\.yaml$/, form: 'map', schema: sourceSchema, neededBy: 'site' },
  { name: 'tema', path: /^temaer\.yaml$/, form: 'map', schema: themeSchema, neededBy: 'site' },
  { name: 'søkeord', path: /^soketermer\.yaml$/, form: 'map', schema: searchTopicSchema },
  { name: 'faretegn', path: /^faretegn\.yaml$/, form: 'map', schema: dangerSignSchema, neededBy: 'site' },
  { name: 'forstehjelp', path: /^forstehjelp\.yaml$/, form: 'map', schema: firstAidSchema, neededBy: 'site' },
  { name: 'farekort', path: /^farekort\.yaml$/, form: 'map', schema: dangerCardSchema },
  { name: 'fare-begrep', path: /^fare-begreper\.yaml$/, form: 'map', schema: dangerConceptSchema },
  { name: 'synonym', path: /^synonymer\.yaml$/, form: 'map', schema: synonymSchema },
  { name: 'hjelpetilbud', path: /^hjelpetilbud\.yaml$/, form: 'map', schema: helpServiceSchema, neededBy: 'site' },
  { name: 'omdirigering', path: /^omdirigeringer\.yaml$/, form: 'list', schema: redirectSchema },
  { name: 'utgiver', path: /^utgiver\.yaml$/, form: 'entry', schema: publisherSchema, mayBeEmpty: true },
  { name: 'ordbruk', path: /^ordbruk\.yaml$/, form: 'entry', schema: wordUseSchema, neededBy: 'words' },
];

/**
 * Where an entry of this kind and name stands in content/, made from the one form its path may have. The name matters where each has a
 * file.
 */
export const fileOf = ({ path }: ContentKind, slug = ''): string =>
  path.source.replace(/^\^|\$$/g, '').replace('(?<slug>[^/]+)', slug).replaceAll('\\', '');

/** The same from the root of the repository. */
export const pathOf = (kind: ContentKind, slug = ''): string => `content/${fileOf(kind, slug)}`;

/** The folders that hold pages, as a part of a pattern: «artikler|veiledninger». */
export const pageFolders = pageKindNames.map((name) => pageKinds[name].folder).join('|');

/** The kind of pages that a folder of content/ holds. */
export const kindOfFolder = (folder: string): PageKindName | undefined => pageKindNames.find((name) => pageKinds[name].folder === folder);

/** Pictures stand beside the page that shows them. */
export const picturePath = new RegExp(`^(?:${pageFolders})/[^/]+/[^/]+\\.(?:png|jpe?g|webp|avif)$`);

/**
 * Files that are not content but may lie in content/: the guide for the editors, and what systems and programs leave behind without
 * asking.
 */
export const ignoredPath =
  /^README\.md$|(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|~\$[^/]*|[^/]*~|\.[^/]*\.sw[a-p]|\.~lock\.[^/]*)$/i;
