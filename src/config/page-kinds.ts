import { articlePath, guidePath, routes, substancePath } from './routes.ts';

/**
 * The kinds of pages that inform a reader. Whatever concerns all such pages goes through this one list: search, the list from A to Å,
 * the glossary, related pages, copies, themes, the quality page, feeds, commands and checks. A new kind is a row here, a schema, a
 * template, and what the type checker then asks for.
 */
export const pageKinds = {
  artikkel: {
    collection: 'articles', folder: 'artikler', path: articlePath,
    list: { heading: 'Artikler', title: 'Alle artikler', path: routes.articles },
    placeAmong: 'plassen på veien',
  },
  rusmiddel: {
    collection: 'substances', folder: 'rusmidler', path: substancePath,
    list: { heading: 'Rusmidler', title: 'Rusmidler', path: routes.substances, inMenu: true },
    placeAmong: 'plassen blant rusmidlene',
  },
  veiledning: {
    collection: 'guides', folder: 'veiledninger', path: guidePath,
    list: { heading: 'Veiledninger', title: 'Veiledninger', path: routes.guides, inMenu: true },
    placeAmong: 'plassen blant veiledningene',
  },
} as const satisfies Readonly<Record<string, PageKind>>;

export interface PageKind {
  /** The name of the collection in the code. */
  readonly collection: string;
  /** The folder in content/, one folder in it for each page. */
  readonly folder: string;
  /** The address of a page, from the name of its folder. */
  readonly path: (slug: string) => string;
  /** The page that lists them all, and the heading over them where several kinds stand together. It is in the menu, or else at the foot. */
  readonly list: { readonly heading: string; readonly title: string; readonly path: string; readonly inMenu?: true };
  /** What an editor calls the place in the order that «rekkefolge» gives. */
  readonly placeAmong: string;
}

export type PageKindName = keyof typeof pageKinds;

/** Something for each kind of page, and for kinds of other content that have it: the type checker names the page that is forgotten. */
export type ForEachPage<Thing> = Readonly<Record<PageKindName, Thing>> & Readonly<Record<string, Thing | undefined>>;

/** The pages that list each kind, those that the menu leads to or the others. */
export const kindLists = (inMenu: boolean): { readonly label: string; readonly path: string }[] =>
  Object.values<PageKind>(pageKinds).filter(({ list }) => (list.inMenu === true) === inMenu).map(({ list }) =>
    ({ label: list.title, path: list.path }));

/** In the order in which a reader meets them where several kinds stand together. */
export const pageKindNames = Object.keys(pageKinds) as PageKindName[];
