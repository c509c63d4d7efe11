import { extname } from 'node:path';
import { hosting } from '#config/hosting.ts';
import type { Redirect } from '#domain/redirects.ts';

export interface PlannedAnswer {
  /** 200 stands for «look for the file»: it may still be missing. */
  readonly status: number;
  readonly location?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What our own server does with an address (site path with query) before it looks for a file: as the real ones do.
 * `isFolder` tells whether a path without a slash at the end is that of a page.
 */
export function answerFor(address: string, redirects: readonly Redirect[], isFolder: (path: string) => boolean): PlannedAnswer {
  const [path = '/', query] = address.split(/\?(.*)/s);
  const suffix = query ? `?${query}` : '';
  const errorPages = Object.values(hosting.pages).flatMap((page) => [page, page.replace(/index\.html$/, '')]);
  const encoded = /%2f|%5c|%00/i.test(path);
  const hidden = /\/\.(?!well-known\/)/.test(path) || hosting.hidden.test(path) || errorPages.includes(path);
  if (encoded || hidden) return { status: 404, headers: {} };
  const move = redirects.find(({ from }) => from === path || from === `${path}/`);
  if (move) return move.to === undefined ? { status: 410, headers: {} } : { status: 301, location: move.to + suffix, headers: {} };
  if (path.endsWith('/index.html')) return { status: 301, location: path.slice(0, -'index.html'.length) + suffix, headers: {} };
  if (!path.endsWith('/') && isFolder(path)) return { status: 301, location: `${path}/${suffix}`, headers: {} };
  const hashed = hosting.hashedFolders.some((folder) => path.startsWith(folder));
  const type = (hosting.types as Readonly<Record<string, string>>)[extname(path).slice(1).toLowerCase()];
  const kept = hashed ? hosting.caching.hashed : hosting.caching.rest;
  return { status: 200, headers: { 'Cache-Control': kept, Vary: 'Accept-Encoding', ...(type ? { 'Content-Type': type } : {}) } };
}
