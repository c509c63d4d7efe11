/**
 * Every address of the site, in one place. Paths start and end with a slash and
 * do not hold the base path: `withBase` in `address.ts` adds it when a link is printed.
 */
export const routes = {
  home: '/',
  articles: '/artikler/',
  guides: '/veiledning/',
  substances: '/rusmidler/',
  search: '/sok/',
  glossary: '/ordliste/',
  about: '/om/',
  quality: '/om/kvalitet/',
  dangerSigns: '/om/faretegn/',
  help: '/hjelp/',
  privacy: '/personvern/',
  hideVisit: '/skjul-besoket/',
  accessibility: '/tilgjengelighet/',
} as const;

export const articlePath = (slug: string): string => `/artikler/${slug}/`;
export const guidePath = (slug: string): string => `/veiledning/${slug}/`;
export const substancePath = (slug: string): string => `/rusmidler/${slug}/`;
/** Where the glossary explains a word. */
export const termPath = (id: string): string => `${routes.glossary}#${id}`;
export const themePath = (id: string): string => `/${id}/`;

/** The pictograms of first aid, all in one file. */
export const drawingsPath = '/tegninger.svg';

/** What machines fetch. */
export const feedPath = '/rss.xml';
export const manifestPath = '/manifest.webmanifest';
export const sitemapPath = '/sitemap-index.xml';
export const iconPaths = {
  svg: '/favicon.svg', touch: '/apple-touch-icon.png', small: '/ikon-192.png', large: '/ikon-512.png', maskable: '/ikon-maske-512.png',
} as const;
/**
 * The file that the search begins with, the folder of those it fetches after it, what its dialog shows first, and the search of the copy
 * for readers without a network.
 */
export const searchFiles = {
  root: '/sok/liste.json', folder: '/sok/deler/', beginning: '/sok/begynn.json', saved: '/sok/uten-nett.json',
} as const;
