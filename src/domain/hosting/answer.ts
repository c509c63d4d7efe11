import type { Hosting, Move } from './description.ts';
import { endingOf, fits } from './paths.ts';

export interface PlannedAnswer {
  /** 200 stands for «look for the file»: it may still be missing. */
  readonly status: number;
  readonly location?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a server does with an address (site path with query) before it looks for a file: for our own server.
 * `isFolder` tells whether a path without a slash at the end is that of a page.
 */
export function answerFor(hosting: Hosting, address: string, moves: readonly Move[], isFolder: (path: string) => boolean): PlannedAnswer {
  const [path = '/', query] = address.split(/\?(.*)/s);
  const suffix = query ? `?${query}` : '';
  const refused = /%2f|%5c|%00/i.test(path) || /\/\.(?!well-known\/)/.test(path) || [...hosting.hidden, ...Object.values(hosting.pages)].some((pattern) => fits(path, pattern));
  if (refused) return { status: 404, headers: {} };
  const move = moves.find(({ from }) => from === path || from === `${path}/`);
  if (move) return move.to === undefined ? { status: 410, headers: {} } : { status: 301, location: move.to + suffix, headers: {} };
  if (path.endsWith('/index.html')) return { status: 301, location: path.slice(0, -'index.html'.length) + suffix, headers: {} };
  if (!path.endsWith('/') && isFolder(path)) return { status: 301, location: `${path}/${suffix}`, headers: {} };
  const hashed = hosting.caching.hashed.paths.some((pattern) => fits(path, pattern));
  const type = hosting.types[endingOf(path)];
  return {
    status: 200,
    headers: { 'Cache-Control': hashed ? hosting.caching.hashed.value : hosting.caching.rest, Vary: 'Accept-Encoding', ...(type ? { 'Content-Type': type } : {}) },
  };
}
