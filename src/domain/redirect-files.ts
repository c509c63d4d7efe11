import type { Redirect } from './redirects.ts';

const origin = '# Made by the build from content/omdirigeringer.yaml\n';

/**
 * Where addresses have moved and which are gone, with and without the slash at the end, in the words of each server: the one thing that
 * changes with the content. File → text. `base` is the path of the site, with a slash at both ends; `gone` the page for what is gone.
 */
export function redirectFiles(redirects: readonly Redirect[], base: string, gone: string): Readonly<Record<string, string>> {
  const below = (path: string): string => base + path.slice(1);
  const lines = (line: (address: string, to: string | undefined) => string): string =>
    origin + redirects.flatMap(({ from, to }) => [from, from.slice(0, -1)].map((one) => line(below(one), to && below(to)))).join('');
  return {
    '.hosts/redirects.nginx': lines((address, to) => `location = ${address} { return ${to ? `301 ${to}$is_args$args` : '410'}; }\n`),
    '.hosts/redirects.caddy': lines((address, to) => (to ? `redir ${address} ${to}{veien_query} 301\n` : `error ${address} 410\n`)),
    // Cloudflare refuses 410; a removed page has no file, so it answers with the page for 404.
    // https://developers.cloudflare.com/workers/static-assets/redirects/
    _redirects: lines((address, to) => (to ? `${address} ${to} 301\n` : '')),
    // Netlify would answer with the page that stands at a moved address but for the exclamation mark.
    // https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing
    '.hosts/redirects.netlify': lines((address, to) => (to ? `${address} ${to} 301!\n` : `${address} ${below(gone)} 410!\n`)),
  };
}
