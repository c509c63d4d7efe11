import { createHash } from 'node:crypto';
import { hosting } from '#config/hosting.ts';
import { policyText } from '#domain/hosting/policy.ts';

/** What stands first in every head. */
export const charset = /<meta charset="utf-8"[^>]*>/i;

/**
 * A page with its policy in a `<meta>`, with the hash of its own style sheet, for hosts that send no header. Astro's own
 * `security.csp` adds the hashes of scripts and styles that no page has: half a kilobyte that does not compress, on every page.
 */
export function withPolicy(html: string, name: string): string {
  if (!charset.test(html)) throw new Error(`${name} has no <meta charset>, after which its policy must stand.`);
  return html.replace(charset, (element) => `${element}<meta http-equiv="content-security-policy" content="${policyOf(html)}">`);
}

function policyOf(html: string): string {
  const { policy } = hosting;
  return policyText({ ...policy, 'style-src': [...policy['style-src'], ...styleHashes(html).map((hash) => `'${hash}'`)] });
}

/** The hash of every distinct inline style sheet of some pages, as a policy writes it. */
export function styleHashes(...pages: readonly string[]): string[] {
  const sheets = new Set(pages.flatMap((html) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '')));
  return [...sheets].map((sheet) => `sha256-${createHash('sha256').update(sheet).digest('base64')}`);
}
