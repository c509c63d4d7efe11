import type { Hosting, Move } from './description.ts';
import { below } from './paths.ts';

/**
 * `_headers` for Cloudflare and Netlify. Headers of all rules that fit are joined, so no header is named twice
 * for one path: both hosts already ask for pages every time (`public, max-age=0, must-revalidate`).
 */
export const headersFile = (hosting: Hosting, policy: string, base: string): string =>
  [
    `${base}*`,
    ...Object.entries({ ...hosting.headers, 'Content-Security-Policy': policy }).map(([name, value]) => `  ${name}: ${value}`),
    ...hosting.caching.hashed.paths.flatMap((path) => ['', below(base, path), `  Cache-Control: ${hosting.caching.hashed.value}`]),
    '',
  ].join('\n');

/** `_redirects`. Netlify answers 410 with the page that tells so; Cloudflare leaves such lines out and answers 404. */
export const redirectsFile = (hosting: Hosting, moves: readonly Move[], base: string): string =>
  moves
    .flatMap(({ from, to }) => {
      const path = below(base, from);
      const answer = to === undefined ? `${below(base, hosting.pages.gone)} 410` : `${below(base, to)} 301`;
      return [path, path.replace(/\/$/, '')].map((address) => `${address} ${answer}\n`);
    })
    .join('');

/** The headers that `_headers` gives to every answer. */
export const parseHeadersFile = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (text.split('\n\n')[0] ?? '').split('\n').slice(1).filter((line) => line.includes(':')).map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
