import { pageKindNames, pageKinds } from './page-kinds.ts';
import { routes } from './routes.ts';

/** The pages of content that somebody in trouble needs, by their paths, each list with the most important first. */
export interface PagesInNeed {
  /** Where the cards of danger lead. */
  readonly danger: readonly string[];
  /** The stops of the path. */
  readonly path: readonly string[];
  readonly substances: readonly string[];
}

const relative = (path: string): string => path.replace(/^\/+/, '').replace(/\/{2,}/g, '/');

/** The fixed pages without which a site is not worth saving: a build that has lost one of them has a fault. */
const fixedPages: readonly string[] = [routes.help, routes.home, routes.search];

/** Everything that must be in the copy as long as there is room, the most important first, as addresses relative to the site. */
export const offlineEssentials = ({ danger, path, substances }: PagesInNeed): string[] =>
  [...new Set([...fixedPages, ...danger, ...substances, ...path, routes.glossary])].map(relative);

/** Of the essentials, those that every build has: the others are as many as the editors have written. */
export const offlineFixed: readonly string[] = fixedPages.map(relative);

/**
 * What the copy for readers without a network holds, the most important first, until it is full (`copyLimit` in domain/offline.ts): the
 * numbers, what to do in danger, search, the substances and the path from their own data, and then as much of the rest as there is room
 * for. A growing site leaves out what comes last, and never makes a heavier copy.
 */
export const offlineGroups = ({ danger, path, substances }: PagesInNeed): { readonly pattern: RegExp; readonly partly?: true }[] => [
  { pattern: pages([routes.help]) },
  { pattern: /^_astro\/.+\.(?:js|css)$|^_astro\/(?:core|accents)\.[^/]*woff2$|^(?:favicon|tegninger)\.svg$/ },
  ...danger.map((one) => ({ pattern: pages([one]) })),
  { pattern: pages([routes.home, routes.search]) },
  { pattern: /^sok\/(?:uten-nett|begynn)\.json$/ },
  ...substances.map((one) => ({ pattern: pages([one]) })),
  ...path.map((one) => ({ pattern: pages([one]) })),
  { pattern: pages([routes.glossary]) },
  { pattern: pages([routes.substances]) },
  ...[...pageKindNames].reverse().map((name) =>
    ({ pattern: new RegExp(`^${relative(pageKinds[name].path(''))}[^/]+/index\\.html$`.replace('//', '/')), partly: true as const })),
  { pattern: pages([routes.hideVisit, routes.privacy]), partly: true },
  // The other lists and themes; not what a server says when something is wrong.
  { pattern: /^(?!\d)[^/]+\/index\.html$/, partly: true },
];

/** The files of these pages. */
const pages = (paths: readonly string[]): RegExp => new RegExp(`^(?:${paths.map(relative).join('|')})index\\.html$`);
