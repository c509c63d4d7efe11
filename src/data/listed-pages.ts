import { pageKindNames, pageKinds, type PageKindName } from '#config/page-kinds.ts';
import { routes, themePath } from '#config/routes.ts';
import type { IsoDate } from '#domain/dates.ts';
import { latestUpdate } from '#domain/latest.ts';
import { getContentEntries } from './content-pages.ts';
import { memoizedInBuild } from './memoized.ts';
import { getSitePage } from './site-pages.ts';
import { getThemes } from './themes.ts';

/** Every page that search engines may list, by its path, with the day its content was last changed where it tells one. */
export const getListedPages = memoizedInBuild(async (): Promise<ReadonlyMap<string, IsoDate | undefined>> => {
  const pages = (await getContentEntries()).map(({ kind, page: { path, theme, updated } }) => ({ kind, path, theme, updated }));
  const ofKind = (kind: PageKindName) => pages.filter((page) => page.kind === kind);
  const updatedOf = async (id: string): Promise<IsoDate> => (await getSitePage(id)).data.oppdatert;
  return new Map<string, IsoDate | undefined>([
    [routes.home, latestUpdate(pages)],
    ...pages.map(({ path, updated }) => [path, updated] as const),
    ...(await getThemes()).map(({ id }) => [themePath(id), latestUpdate(pages.filter(({ theme }) => theme === id))] as const),
    ...pageKindNames.map((kind) => [pageKinds[kind].list.path, latestUpdate(ofKind(kind))] as const),
    // This list begins with a text of its own.
    [routes.substances, latestUpdate([...ofKind('rusmiddel'), { updated: await updatedOf('rusmidler') }])],
    [routes.help, await updatedOf('hjelp')],
    [routes.about, await updatedOf('om')],
    [routes.privacy, await updatedOf('personvern')],
    [routes.hideVisit, await updatedOf('skjul-besoket')],
    ...[routes.search, routes.glossary, routes.quality, routes.accessibility].map((path) => [path, undefined] as const),
  ]);
});

/** The day the content of a page was last changed, as the sitemap tells it too. */
export const getUpdated = async (path: string): Promise<IsoDate | undefined> => (await getListedPages()).get(path);
