import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '#cli/verify/ask.ts';
import { basePath } from '../support/dist.ts';
import { startHost, whyNot, type HostName, type RunningHost } from '../support/hosts.ts';

const hosts: readonly HostName[] = ['nginx', 'caddy'];
let running: RunningHost | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const whole = (body: Buffer): boolean => body.includes('</html>') && body.includes('tel:113');

describe.each(hosts)('%s', (host) => {
  const reason = whyNot(host);

  it('is stopped and started again under load: each reader gets a whole page or a plain refusal, never half a page', async (context) => {
    if (reason) return context.skip(reason);
    const server = (running = await startHost(host));
    const outcomes = { whole: 0, refused: 0, half: 0 };
    let loading = true;
    const reader = async () => {
      while (loading)
        await ask(server.origin, { path: basePath, headers: { 'accept-encoding': 'identity' } }).then(
          ({ status, body }) => (outcomes[status === 200 && whole(body) ? 'whole' : 'half'] += 1),
          () => (outcomes.refused += 1),
        );
    };
    const readers = Array.from({ length: 10 }, reader);
    await untilMore(() => outcomes.whole, 50);
    await server.pause();
    await untilMore(() => outcomes.refused, 5);
    await server.start();
    const before = outcomes.whole;
    await untilMore(() => outcomes.whole, before + 50);
    loading = false;
    await Promise.all(readers);
    expect(outcomes.half).toBe(0);
  });

  it('serves 200 readers at once', async (context) => {
    if (reason) return context.skip(reason);
    const { origin } = (running = await startHost(host));
    const answers = await Promise.all(Array.from({
      length: 200,
    }, () => ask(origin, { path: basePath, headers: { 'accept-encoding': 'identity' } })));
    expect(answers.filter(({ status, body }) => status !== 200 || !whole(body))).toEqual([]);
  });
});

async function untilMore(count: () => number, wanted: number): Promise<void> {
  while (count() < wanted) await new Promise((done) => setTimeout(done, 10));
}
