import { hosting } from '#config/hosting.ts';
import type { Move } from '#domain/hosting/description.ts';
import { ask } from './ask.ts';
import { readSiteFacts } from './facts.ts';
import { probes, type Probe } from './probes.ts';

export interface Finding {
  readonly name: string;
  readonly faults: readonly string[];
}

export interface Target {
  readonly origin: string;
  readonly base: string;
  readonly moves: readonly Move[];
  /** Where plain HTTP answers, when the address is https: it must send everyone to TLS. */
  readonly plain?: string | undefined;
  readonly insecure?: boolean | undefined;
}

/** Asks an address for all that a host of this site must do, and tells what was right and wrong. */
export async function verify({ origin, base, moves, plain, insecure = false }: Target): Promise<Finding[]> {
  const facts = { ...(await readSiteFacts(origin, base, insecure)), moves };
  const findings: Finding[] = [];
  const put = async (where: string, { name, question, judge }: Pick<Probe, 'name' | 'question' | 'judge'>) => {
    try {
      const answer = await ask(where, question, insecure);
      findings.push({ name, faults: judge(answer) });
      return answer;
    } catch (error) {
      findings.push({ name, faults: [error instanceof Error ? error.message : String(error)] });
      return undefined;
    }
  };
  for (const probe of probes(hosting, facts)) {
    const answer = await put(origin, probe);
    const next = answer && probe.followUp?.(answer);
    if (next) await put(origin, next);
  }
  if (plain)
    await put(plain, {
      name: 'http sender leseren til https',
      question: { path: facts.page },
      judge: ({ status, headers }) => ((status === 301 || status === 308) && headers['location']?.startsWith('https://') ? [] : [`svarte ${status} til «${headers['location'] ?? ''}»; ventet 301 til https`]),
    });
  return findings;
}
