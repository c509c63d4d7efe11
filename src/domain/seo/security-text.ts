/** What security.txt says (RFC 9116). */
export interface SecurityText {
  readonly contact: string;
  /** The moment after which the file should not be trusted. */
  readonly expires: Date;
  readonly canonical: string;
}

/** The rule is that the file is renewed at least once a year. */
export const securityTextDays = 364;

export function securityText({ contact, expires, canonical }: SecurityText): string {
  return `Contact: ${contact}\nExpires: ${expires.toISOString().replace(/\.\d+Z$/, 'Z')}\nPreferred-Languages: nb, nn, ` +
    `en\nCanonical: ${canonical}\n`;
}
