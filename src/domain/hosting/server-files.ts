import { caddyMoves, caddyPolicy } from './caddy.ts';
import type { Call, Hosting, Move } from './description.ts';
import { nginxMoves, nginxPolicy } from './nginx.ts';
import { cloudFrontFunction, cloudFrontHeaders } from './object-store.ts';
import { headerPolicy } from './policy.ts';
import { headersFile, netlifyRedirectsFile, redirectsFile } from './static-host.ts';

interface Build {
  /** Hashes of the inline style sheets. */
  readonly hashes: readonly string[];
  readonly moves: readonly Move[];
  readonly calls: readonly Call[];
  readonly base: string;
}

/** What the build leaves inside the finished site for the servers, because it changes with the content. */
export function serverFiles(hosting: Hosting, { hashes, moves, calls, base }: Build): Readonly<Record<string, string>> {
  const policy = headerPolicy(hosting, hashes);
  return {
    [`${hosting.serverFolder}/nginx/policy.conf`]: nginxPolicy(policy),
    [`${hosting.serverFolder}/nginx/moves.conf`]: nginxMoves(moves, base),
    [`${hosting.serverFolder}/caddy/policy.caddy`]: caddyPolicy(policy),
    [`${hosting.serverFolder}/caddy/moves.caddy`]: caddyMoves(moves, base),
    [`${hosting.serverFolder}/object-store/viewer-request.js`]: cloudFrontFunction(hosting, { moves, calls, base }),
    [`${hosting.serverFolder}/object-store/response-headers-policy.json`]: cloudFrontHeaders(hosting, policy),
    _headers: headersFile(hosting, policy, base),
    _redirects: redirectsFile(moves, base),
    [`${hosting.serverFolder}/netlify/_redirects`]: netlifyRedirectsFile(hosting, moves, base),
    // GitHub Pages would otherwise leave out every folder that begins with a low line.
    '.nojekyll': '',
    // Cloudflare would otherwise publish what is for other servers.
    '.assetsignore': [hosting.serverFolder, '.nojekyll', '*.br', '*.gz', ''].join('\n'),
  };
}
