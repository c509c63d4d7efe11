import type { Hosting, Move, Place } from './description.ts';
import { below } from './paths.ts';

export interface CaddyPlace extends Place {
  /** The address of the site (`example.org`: Caddy gets a certificate by itself), or `http://…` to stand behind a proxy. */
  readonly address: string;
  /** Lines for the block of global options. */
  readonly options?: readonly string[];
  /** Lines for the site, such as `tls cert key`. */
  readonly site?: readonly string[];
}

/** The whole configuration of the site for Caddy. */
export function caddyfile(hosting: Hosting, place: CaddyPlace): string {
  const { base } = place;
  const included = `${place.root}${below(base, hosting.serverFolder)}/caddy`;
  const prefixed = (paths: readonly string[]) => paths.map((path) => (path.startsWith('*') ? path : below(base, path))).join(' ');
  const byType = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(hosting.types)) byType.set(type, [...(byType.get(type) ?? []), ending]);
  return `# Veien videre on Caddy (2.6 or newer).
# Made from src/config/hosting.ts by \`npm run hosts\`: change it there.
{
	admin off
${(place.options ?? []).map((line) => `\t${line}\n`).join('')}}

# Repeated for errors below: Caddy forgets the headers of a request when it turns to its error page.
(veien_headers) {
	header {
		-Server
${Object.entries(hosting.headers).map(([name, value]) => `\t\t${name} ${quoted(value)}`).join('\n')}
	}
	# The policy changes with the content: the build leaves it inside the site.
	import ${included}/policy.caddy
}

${place.address} {
${(place.site ?? []).map((line) => `\t${line}\n`).join('')}	root * ${place.root}
	import veien_headers

	# A redirect keeps the query.
	map {query} {veien_query} {
		~(.+) "?\${1}"
		default ""
	}

	route {
		# Encoded slashes and backslashes never stand in an address of this site.
		@encoded vars_regexp {http.request.orig_uri} (?i)^[^?]*(%2f|%5c|%00)
		error @encoded 404
		@writing not method GET HEAD
		error @writing 405

		# What is for the server alone, and every file or folder that begins with a dot.
		@hidden {
			path_regexp /\\.
			not path /.well-known/*
		}
		error @hidden 404
		@server path ${prefixed([...hosting.hidden, ...Object.values(hosting.pages)])}
		error @server 404

		# Moved addresses and those that are gone.
		import ${included}/moves.caddy

		# One page, one address.
		@index path_regexp index ^(.*/)index\\.html$
		redir @index {re.index.1}{veien_query} 301
		@folder {
			file {path}/index.html
			not path */
		}
		redir @folder {path}/{veien_query} 301

		header Cache-Control ${quoted(hosting.caching.rest)}
		@hashed path ${prefixed(hosting.caching.hashed.paths)}
		header @hashed Cache-Control ${quoted(hosting.caching.hashed.value)}

		header Vary Accept-Encoding
${[...byType].map(([type, endings], number) => `		@type${number} {
			path ${endings.map((ending) => `*.${ending}`).join(' ')}
			file
		}
		header @type${number} Content-Type ${quoted(type)}`).join('\n')}
		# The build has compressed everything already; nothing is compressed while a reader waits.
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		import veien_headers
		header Cache-Control ${quoted(hosting.caching.errors)}
		header Content-Type ${quoted(hosting.types['html'] ?? 'text/html')}
		header Vary Accept-Encoding
		@gone expression {http.error.status_code} == 410
		rewrite @gone ${below(base, hosting.pages.gone)}
		@other expression {http.error.status_code} != 410
		rewrite @other ${below(base, hosting.pages.notFound)}
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', String.raw`\"`)}"`;

/** The policy, in a file of its own because it holds the hashes of this build. */
export const caddyPolicy = (policy: string): string => `header Content-Security-Policy ${quoted(policy)}\n`;

/** Moved addresses and those that are gone, with and without the slash at the end. Never empty: Caddy refuses to import an empty file. */
export const caddyMoves = (moves: readonly Move[], base: string): string =>
  '# Moved addresses\n' +
  moves
    .map(({ from, to }, number) => {
      const path = below(base, from);
      const matcher = `@moved${number} path ${path} ${path.replace(/\/$/, '')}\n`;
      return matcher + (to === undefined ? `error @moved${number} 410\n` : `redir @moved${number} ${below(base, to)}{veien_query} 301\n`);
    })
    .join('');
