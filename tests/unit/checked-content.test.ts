import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { contentInOrder } from '#config/content-in-order.ts';

/** Astro as `npm run build` starts it, come to the place where it waits. */
async function waitingAstro(withParent: boolean): Promise<{ astro: ChildProcess; said: () => string }> {
  const script = `
    const { checkedContent } = await import(${JSON.stringify(resolve('src/integrations/checked-content.ts'))});
    console.log('waits');
    await checkedContent().hooks['astro:build:start']({});
    console.log('builds');`;
  const astro = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit', ...(withParent ? ['ipc' as const] : [])] });
  let said = '';
  astro.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(astro.stdout as NonNullable<typeof astro.stdout>, 'data');
  return { astro, said: () => said };
}

it('builds when the content is said to be in order, and not before', async () => {
  const { astro, said } = await waitingAstro(true);
  await new Promise((done) => setTimeout(done, 200));
  expect(said()).toBe('waits\n');
  astro.send(contentInOrder);
  expect(await once(astro, 'close')).toEqual([0, null]);
  expect(said()).toBe('waits\nbuilds\n');
});

it('ends without building when the check gives up, or says something else', async () => {
  const left = await waitingAstro(true);
  left.astro.disconnect();
  expect(await once(left.astro, 'exit')).toEqual([1, null]);
  expect(left.said()).toBe('waits\n');
  const other = await waitingAstro(true);
  other.astro.send('not in order');
  expect(await once(other.astro, 'exit')).toEqual([1, null]);
  expect(other.said()).toBe('waits\n');
});

it('waits for no one when it was started by hand', async () => {
  const { astro, said } = await waitingAstro(false);
  await once(astro, 'close');
  expect(said()).toBe('waits\nbuilds\n');
});
