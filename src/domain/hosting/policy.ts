import type { Hosting, Policy } from './description.ts';

/** A policy as the header writes it: `default-src 'none'; script-src 'self'`. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy).map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ');

/** The policy of the header: what pages say of themselves, the hashes of their inline styles, and what only a header can say. */
export const headerPolicy = (hosting: Hosting, styleHashes: readonly string[]): string =>
  policyText({
    ...hosting.policy,
    'style-src': [...(hosting.policy['style-src'] ?? []), ...[...styleHashes].sort().map((hash) => `'${hash}'`)],
    ...hosting.headerOnlyPolicy,
  });

/** A policy read back from a header or a `<meta>`. */
export const parsePolicy = (text: string): Policy =>
  Object.fromEntries(
    text.split(';').map((directive) => directive.trim().split(/\s+/)).filter(([name]) => name).map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
