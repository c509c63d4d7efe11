/**
 * What the copy for readers without a network holds, the most important first: the pages someone in trouble needs,
 * the five articles, search, and then as much of the rest as there is room for. A file that is new each time it
 * changes carries a hash in its name.
 */
const coreArticles = [
  'hva-du-trenger-a-vite-om-avrusning',
  'slik-foregar-avrusning',
  'veien-ut-av-en-fastlast-spiral',
  'hva-er-rusbehandling',
  'lykkes-etter-rusbehandling',
];

export const offlineGroups = [
  { pattern: /^hjelp\/index\.html$/ },
  { pattern: /^_astro\/.+\.(?:js|css)$|^_astro\/(?:core|accents)\.[^/]*woff2$|^(?:favicon|tegninger)\.svg$/ },
  { pattern: new RegExp(`^artikler/(?:${coreArticles.join('|')})/index\\.html$`) },
  { pattern: /^index\.html$|^sok\/index\.html$/ },
  { pattern: /^sok\/uten-nett\.json$/ },
  { pattern: /^ordliste\/index\.html$/ },
  { pattern: /^veiledning\/(?:overdose|forgiftning-og-farlig-blanding|er-det-farlig-a-slutte-bratt|abstinens-hva-skjer-og-nar)\/index\.html$/, partly: true },
  { pattern: /^veiledning\/[^/]+\/index\.html$/, partly: true },
  { pattern: /^(?:skjul-besoket|personvern)\/index\.html$/, partly: true },
  { pattern: /^(?:avrusning|behandling|tiden-etter|om|artikler)\/index\.html$/, partly: true },
  { pattern: /^artikler\/[^/]+\/index\.html$/, partly: true },
] as const;

/** A site without these is not worth saving, and a build that has lost one of them has a fault. */
export const offlineEssentials: readonly string[] = ['hjelp/', '', 'sok/', 'ordliste/', ...coreArticles.map((slug) => `artikler/${slug}/`)];
