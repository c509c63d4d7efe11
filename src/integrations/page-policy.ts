import { createHash } from 'node:crypto';
import { hosting } from '#config/hosting.ts';
import { policyText } from '#domain/hosting/policy.ts';

/**
 * The policy of a page in a `<meta>`, with the hashes of its own style sheets, for hosts that send no header. Astro's own
 * `security.csp` adds the hashes of scripts and styles that no page has: half a kilobyte that does not compress, on every page.
 */
export function policyElement(hashes: readonly string[]): string {
  const { policy } = hosting;
  return `<meta http-equiv="content-security-policy" content="${policyText({ ...policy, 'style-src': [...policy['style-src'], ...hashes.map((hash) => `'${hash}'`)] })}">`;
}

/** The hash of every distinct inline style sheet of a page, as a policy writes it. */
export function styleHashes(html: string): string[] {
  const sheets = new Set([...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? ''));
  return [...sheets].map(hashOf);
}

/** All pages of one kind have the same sheet. */
const hashes = new Map<string, string>();

function hashOf(sheet: string): string {
  const hash = hashes.get(sheet) ?? `sha256-${createHash('sha256').update(sheet).digest('base64')}`;
  hashes.set(sheet, hash);
  return hash;
}
