import manifest from '../../package.json' with { type: 'json' };

/**
 * The browsers that are promised something, from `browserslist` in package.json: read by the build (which syntax it may write, in
 * scripts and in styles), by the tests that refuse what these browsers lack, and told to readers on /tilgjengelighet/.
 *
 * `whole`: everything, as it is drawn. `plain`: reads, rings, leaves and searches, in a plain look. Others get the HTML.
 */
export type Promised = keyof typeof manifest.browserslist;

/** The oldest promised version of each browser: `{ chrome: '83', safari: '13.1', … }`. */
export const oldest = (promised: Promised): Readonly<Record<string, string>> =>
  Object.fromEntries(manifest.browserslist[promised].map((query) => query.split(' >= ') as [string, string]));

/** As Vite writes them: `['chrome83', 'safari13.1', …]`. */
export const targets = (promised: Promised): string[] => Object.entries(oldest(promised)).map(([browser, version]) => browser + version);
