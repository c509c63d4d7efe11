import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';

const running: { kill(): void }[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

/** Starts the server and reads what it says until it stands or stops. */
async function serve(port: string, cwd = '.'): Promise<{ lines: string[]; code: number | null }> {
  const child = spawn(process.execPath, [resolve('src/cli/serve.ts'), '--port', port, '--host', '127.0.0.1'], {
    cwd, stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const lines: string[] = [];
  const ended = once(child, 'exit');
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => lines.push(line));
  await Promise.race([ended, once(child.stdout, 'data').then(() => untilStanding(lines))]);
  return { lines, code: child.exitCode };
}

async function untilStanding(lines: readonly string[]): Promise<void> {
  while (!lines.some((line) => line.includes('http://'))) await new Promise((resolve) => setTimeout(resolve, 20));
}

const addressIn = (lines: readonly string[]): string => /http:\/\/\S+/.exec(lines.join('\n'))?.[0] ?? '';

describe('the server for the finished site', () => {
  it('takes the next free port when the wanted one is taken, and prints the address that answers', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { lines } = await serve(String(port));
    taken.close();
    expect(lines[0]).toBe(`Port ${port} er opptatt; prøver ${port + 1}.`);
    expect(lines.filter((line) => line.includes('http://'))).toHaveLength(1);
    const answer = await fetch(addressIn(lines));
    expect(await answer.text()).toContain('Ett steg om gangen');
  });

  it('answers 404 with the page that helps', async () => {
    const { lines } = await serve('4790');
    const answer = await fetch(`${addressIn(lines)}finnes-ikke/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Vi finner ikke siden');
  });

  it('goes on with what has been built while it stands', async () => {
    const site = mkdtempSync(join(tmpdir(), 'bygd-'));
    const build = (text: string) => {
      rmSync(join(site, 'dist'), { recursive: true, force: true });
      mkdirSync(join(site, 'dist'));
      writeFileSync(join(site, 'dist/index.html'), text);
      writeFileSync(join(site, 'dist/_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
    };
    build('Det som sto her først, var lengre.');
    const { lines } = await serve('4791', site);
    expect(await (await fetch(addressIn(lines))).text()).toBe('Det som sto her først, var lengre.');
    build('Nå er det nytt.');
    expect(await (await fetch(addressIn(lines))).text()).toBe('Nå er det nytt.');
    rmSync(site, { recursive: true });
  });

  it('says in plain words that a port is not a port', async () => {
    const { lines, code } = await serve('abc');
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain('Porten «abc» er ikke et tall mellom 1 og 65535.');
  });
});
