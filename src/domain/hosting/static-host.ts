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

/** `_redirects` for Cloudflare, which refuses 410: a removed page has no file, so it answers with the page for 404. */
export const redirectsFile = (moves: readonly Move[], base: string): string =>
  lines(moves, base, ({ to }) => (to === undefined ? undefined : `${below(base, to)} 301`));

/** `_redirects` for Netlify, which would answer with the page that the build writes at a moved address but for the exclamation mark. */
export const netlifyRedirectsFile = (hosting: Hosting, moves: readonly Move[], base: string): string =>
  lines(moves, base, ({ to }) => (to === undefined ? `${below(base, hosting.pages.gone)} 410!` : `${below(base, to)} 301!`));

/** One line for each address, with and without the slash at the end; none where the host has no answer. */
const lines = (moves: readonly Move[], base: string, answerTo: (move: Move) => string | undefined): string =>
  moves
    .flatMap((move) => {
      const path = below(base, move.from);
      const answer = answerTo(move);
      return answer === undefined ? [] : [path, path.replace(/\/$/, '')].map((address) => `${address} ${answer}\n`);
    })
    .join('');

/** The headers that `_headers` gives to every answer. */
export const parseHeadersFile = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (text.split('\n\n')[0] ?? '').split('\n').slice(1).filter((line) => line.includes(':')).map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
