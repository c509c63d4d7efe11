import { caddyfile } from './caddy.ts';
import type { Call, Hosting } from './description.ts';
import { nginxSite } from './nginx.ts';
import { cloudFrontFunction, cloudFrontHeaders } from './object-store.ts';

const address = 'veienvidere.example';
const root = '/srv/veienvidere';
const base = '/';

/** The files of deploy/ that are made from the description: what stands there is what this says, and a test compares. */
export const deployFiles = (hosting: Hosting, calls: readonly Call[]): Readonly<Record<string, string>> => ({
  'deploy/nginx/veienvidere.conf': nginxSite(hosting, {
    root,
    base,
    names: address,
    http: '80',
    tls: { listen: '443', certificate: `/etc/ssl/${address}/fullchain.pem`, key: `/etc/ssl/${address}/privkey.pem`, address: `https://${address}` },
  }),
  'deploy/caddy/Caddyfile': caddyfile(hosting, { root, base, address }),
  'deploy/object-store/viewer-request.js': cloudFrontFunction(hosting, { moves: [], calls, base }),
  'deploy/object-store/response-headers-policy.json': cloudFrontHeaders(hosting),
});
