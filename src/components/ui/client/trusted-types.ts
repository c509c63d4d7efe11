import { withBase } from '#config/address.ts';
import { workerPaths } from '#config/workers.ts';

interface TrustedTypes {
  readonly defaultPolicy: object | null;
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): object;
}

/**
 * The site's policy forbids that text becomes markup or code. This lets through the addresses of its own workers and
 * nothing else; a script that starts a worker imports this file first. Browsers without Trusted Types skip it.
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
if (trustedTypes && !trustedTypes.defaultPolicy)
  trustedTypes.createPolicy('default', { createScriptURL: (address) => (isOwnWorker(address) ? address : null) });

function isOwnWorker(address: string): boolean {
  const { origin, pathname } = new URL(address, document.baseURI);
  return origin === location.origin && workerPaths.some((path) => withBase(path) === pathname);
}
