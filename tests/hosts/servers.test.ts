import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify, type Finding } from '#cli/verify/verify.ts';
import { basePath } from '../support/dist.ts';
import { startHost, whyNot, type HostName, type RunningHost } from '../support/hosts.ts';

const redirects = [
  { from: '/artikler/gammelt-navn/', to: '/artikler/hva-er-rusbehandling/' },
  { from: '/artikler/borte-for-godt/' },
];

const hosts: readonly HostName[] = ['nginx', 'caddy'];

for (const host of hosts)
  describe.each([{ tls: false }, { tls: true }])(`${host}, over TLS: $tls`, ({ tls }) => {
    const reason = whyNot(host);
    let running: RunningHost | undefined;
    let findings: readonly Finding[] = [];

    beforeAll(async () => {
      if (reason) return;
      running = await startHost(host, { redirects, tls });
      findings = await verify({ origin: running.origin, base: basePath, redirects, plain: running.plain, insecure: true });
    }, 30_000);
    afterAll(() => running?.stop());

    it('answers every question as the table says', (context) => {
      if (reason) return context.skip(reason);
      expect(findings.length).toBeGreaterThan(30);
      expect(findings.filter(({ faults }) => faults.length > 0)).toEqual([]);
    });
  });
