import type { Redirect } from '#domain/redirects.ts';
import { ask } from './ask.ts';
import { readSiteFacts } from './facts.ts';
import { judge } from './judge.ts';
import { table } from './table.ts';

export interface Finding {
  readonly name: string;
  readonly faults: readonly string[];
}

export interface Target {
  readonly origin: string;
  readonly base: string;
  readonly redirects: readonly Redirect[];
  /** Where plain HTTP answers, when the address is https: it must send everyone to TLS. */
  readonly plain?: string | undefined;
  readonly insecure?: boolean | undefined;
}

/** Asks an address for all that a host of this site must do, and tells what was right and wrong. */
export async function verify({ origin, base, redirects, plain, insecure = false }: Target): Promise<Finding[]> {
  const facts = { ...(await readSiteFacts(origin, base, insecure)), redirects };
  const findings: Finding[] = [];
  for (const { name, ask: question, expect } of table(facts))
    findings.push({ name, faults: await ask(origin, question, insecure).then((answer) => judge(expect, answer), said) });
  if (plain) {
    const toTls = ask(plain, { path: facts.page }, insecure).then(({ status, headers }) =>
      [301, 308].includes(status) && headers['location']?.startsWith('https://')
        ? []
        : [`svarte ${status} til «${headers['location'] ?? ''}»; ventet 301 til https`], said);
    findings.push({ name: 'http sender leseren til https', faults: await toTls });
  }
  return findings;
}

const said = (error: unknown): string[] => [error instanceof Error ? error.message : String(error)];
