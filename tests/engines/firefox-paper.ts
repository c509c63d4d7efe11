import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePath } from '../support/dist.ts';
import { startHost } from '../support/hosts.ts';
import { freePort } from '../support/port.ts';

/**
 * Pages on paper as Firefox prints them, read with pdftotext: it cuts what stands in a grid or a flex box wherever the sheet ends,
 * through lines of text and through boxes. Playwright prints in Chromium alone, so Firefox is asked over WebDriver BiDi.
 */
interface Reply {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly message?: string;
}

const firefox = process.env['FIREFOX_PATH'] ?? 'firefox-esr';
const work = mkdtempSync(join(tmpdir(), 'papir-'));

async function connect(port: number): Promise<WebSocket> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/session`);
    const open = await new Promise<boolean>((done) => {
      socket.addEventListener('open', () => done(true));
      socket.addEventListener('error', () => done(false));
    });
    if (open) return socket;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('Firefox never answered.');
}

/** Asks one thing after the other. */
function asker(socket: WebSocket): (method: string, params: object) => Promise<Record<string, unknown>> {
  let last = 0;
  return (method, params) => {
    const id = (last += 1);
    return new Promise((resolve, reject) => {
      const listen = (event: MessageEvent<string>) => {
        const reply = JSON.parse(event.data) as Reply;
        if (reply.id !== id) return;
        socket.removeEventListener('message', listen);
        if (reply.result) resolve(reply.result);
        else reject(new Error(`${method}: ${reply.message ?? event.data}`));
      };
      socket.addEventListener('message', listen);
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
}

/** What stands on each sheet, line by line. */
function sheetsOf(pdf: Buffer): string[][] {
  const file = join(work, 'ark.pdf');
  writeFileSync(file, pdf);
  const { stdout, status, stderr } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  return stdout.split('\f').slice(0, -1).map((sheet) =>
    sheet.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^\d+ \/ \d+$/.test(line)));
}

const faults: string[] = [];
function expectThat(holds: boolean, what: string): void {
  if (!holds) faults.push(what);
}

const pages = ['artikler/slik-foregar-avrusning/', 'veiledning/overdose/', 'veiledning/for-parorende/', 'hjelp/', ''];

const host = await startHost('nginx');
const port = await freePort();
const browser = spawn(firefox, ['--headless', '--no-remote', '--profile', work, '--remote-debugging-port', String(port)], {
  stdio: 'ignore',
});
try {
  const ask = asker(await connect(port));
  await ask('session.new', { capabilities: {} });
  const { contexts } = (await ask('browsingContext.getTree', {})) as { contexts: readonly { context: string }[] };
  const context = contexts[0]?.context;
  for (const path of pages) {
    await ask('browsingContext.navigate', { context, url: host.origin + basePath + path, wait: 'complete' });
    const { data } = await ask('browsingContext.print', { context, shrinkToFit: false });
    const sheets = sheetsOf(Buffer.from(String(data), 'base64'));
    const before = faults.length;
    // Bold letters are drawings to pdftotext, and half of a first sheet is bold.
    expectThat((sheets[0]?.join(' ').length ?? 0) > 300, `/${path}: the first sheet is nearly empty: ${sheets[0]?.join(' ')}`);
    // A line that was cut stands, half of it, on both sheets.
    sheets.slice(1).forEach((sheet, index) =>
      expectThat(sheet[0] === undefined || sheets[index]?.at(-1) !== sheet[0],
        `/${path}: «${sheet[0]}» is cut between sheet ${index + 1} and ${index + 2}`));
    sheets.forEach((sheet, index) => {
      const last = sheet.at(-1) ?? '';
      expectThat(!/^(?:Livsfare|Haster)\b|Ring 113 når/.test(last),
        `/${path}: the box «${last}» is parted from its text after sheet ${index + 1}`);
    });
    console.log(`  ${faults.length === before ? 'passed' : 'failed'}  /${path} on ${sheets.length} sheets`);
  }
} finally {
  browser.kill();
  await new Promise((done) => browser.once('exit', done));
  await host.stop();
  rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
for (const fault of faults) console.log(`          ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
