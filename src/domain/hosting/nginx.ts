import type { Hosting, Move, Place } from './description.ts';
import { below, pathExpression } from './paths.ts';

/** Where nginx listens: over TLS with a redirect from plain HTTP, or plain HTTP alone behind something that does TLS. */
export interface NginxPlace extends Place {
  readonly names: string;
  readonly http: string;
  readonly tls?: { readonly listen: string; readonly certificate: string; readonly key: string; readonly address: string };
}

/** The whole configuration of the site for nginx: goes into `/etc/nginx/conf.d/` or `sites-enabled/`. */
export function nginxSite(hosting: Hosting, place: NginxPlace): string {
  const { tls } = place;
  const listen = tls ? `listen ${tls.listen} ssl http2;` : `listen ${place.http};`;
  return `# Veien videre on nginx (1.18 or newer, with the brotli_static module).
# Made from src/config/hosting.ts by \`npm run hosts\`: change it there.

# How long an answer may be kept. One map, so that no location has an add_header of its own:
# a single add_header in a location would drop every header inherited from the server.
map $uri $veien_cache {
    default ${quoted(hosting.caching.rest)};
${hosting.caching.hashed.paths.map((path) => `    ${quoted(`~${pathExpression(path, place.base)}`)} ${quoted(hosting.caching.hashed.value)};`).join('\n')}
${Object.values(hosting.pages).map((page) => `    ${quoted(below(place.base, page))} ${quoted(hosting.caching.errors)};`).join('\n')}
}
map $status $veien_cache_by_status {
    default $veien_cache;
    ~^[45] ${quoted(hosting.caching.errors)};
}
${tls ? redirectServer(place.http, place.names, tls.address) : ''}
server {
    ${listen}
    server_name ${place.names};
${tls ? tlsLines(tls.certificate, tls.key) : ''}    root ${place.root};
    index index.html;
    server_tokens off;
    # Redirects name the path alone, so that they hold behind any proxy and on any port.
    absolute_redirect off;
    etag on;

    # The build has compressed everything already; nothing is compressed while a reader waits.
    gzip off;
    gzip_static on;
    brotli_static on;
    gzip_vary on;

    default_type application/octet-stream;
    types {
${Object.entries(hosting.types).map(([ending, type]) => `        ${quoted(type)} ${ending};`).join('\n')}
    }

    # "always": errors and redirects carry the headers too.
${Object.entries(hosting.headers).map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`).join('\n')}
    add_header Cache-Control $veien_cache_by_status always;
    # The policy and the moved addresses change with the content: the build leaves them inside the site.
    include ${place.root}${below(place.base, hosting.serverFolder)}/nginx/*.conf;

    # Encoded slashes and backslashes never stand in an address of this site.
    if ($request_uri ~* "^[^?]*(%2f|%5c|%00)") { return 404; }
    # One page, one address.
    if ($request_uri ~ "^([^?]*/)index\\.html(?:$|\\?)") { return 301 $1$is_args$args; }

    # What is for the server alone, and every file or folder that begins with a dot.
    location ~ ${quoted(`/\\.(?!well-known/)|${hosting.hidden.map((path) => pathExpression(path, place.base)).join('|')}`)} { return 404; }

    error_page 403 404 ${below(place.base, hosting.pages.notFound)};
    error_page 410 ${below(place.base, hosting.pages.gone)};
${Object.values(hosting.pages).map((page) => `    location = ${below(place.base, page)} { internal; }`).join('\n')}
}
`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', String.raw`\"`)}"`;

const tlsLines = (certificate: string, key: string): string => `    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:veien:1m;
    ssl_session_tickets off;
`;

const redirectServer = (listen: string, names: string, address: string): string => `
server {
    listen ${listen};
    server_name ${names};
    server_tokens off;
    return 301 ${address}$request_uri;
}
`;

/** The policy, in a file of its own because it holds the hashes of this build. */
export const nginxPolicy = (policy: string): string => `add_header Content-Security-Policy ${quoted(policy)} always;\n`;

/** Moved addresses and those that are gone, with and without the slash at the end. */
export const nginxMoves = (moves: readonly Move[], base: string): string =>
  moves
    .flatMap(({ from, to }) => {
      const answer = to === undefined ? 'return 410;' : `return 301 ${below(base, to)}$is_args$args;`;
      const path = below(base, from);
      return [path, path.replace(/\/$/, '')].map((address) => `location = ${address} { ${answer} }\n`);
    })
    .join('');
