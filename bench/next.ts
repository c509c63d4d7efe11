import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { hosting } from '#config/hosting.ts';
import { nextStepRules } from '#config/next-step.ts';
import { browserAdvice, findBrowser } from '../tests/support/browser.ts';
import { median, table } from './support/statistics.ts';

/**
 * `npm run bench -- next`: how long the next step of the path takes from the click until it is shown, when the browser has made it
 * ready and when it has not. A browser that is watched over the DevTools protocol prerenders nothing
 * («PrerenderingDisabledByDevTools»), so nobody watches this one: a script in the page clicks, and tells the server what it saw.
 * The rules say «immediate» here and not «moderate», because a script cannot point at the link. Every answer takes 150 ms.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const latency = 150;
const first = '/artikler/hva-du-trenger-a-vite-om-avrusning/';

const executable = findBrowser();
if (!executable) {
  console.error(browserAdvice);
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('dist/ is empty: npm run build first.');
  process.exit(1);
}

interface Seen {
  readonly shown: number;
  readonly prerendered: boolean;
}

/** Runs in both pages: the first clicks when it has had time to make the next one ready; the next one tells when it was shown. */
function measure(): void {
  const clicked = Number(sessionStorage.getItem('clicked'));
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (clicked === 0 && !prerendering)
    addEventListener('load', () =>
      setTimeout(() => {
        sessionStorage.setItem('clicked', String(Date.now()));
        document.querySelector<HTMLAnchorElement>('.onward .next')?.click();
      }, 3000),
    );
  const tell = () => {
    const { activationStart } = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & { activationStart: number };
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      const since = Number(sessionStorage.getItem('clicked'));
      if (!paint || since === 0) return;
      const shown = performance.timeOrigin + Math.max(paint.startTime, activationStart) - since;
      void fetch('/seen', { method: 'POST', body: JSON.stringify({ shown, prerendered: activationStart > 0 }) });
    }).observe({ type: 'paint', buffered: true });
  };
  if (prerendering) document.addEventListener('prerenderingchange', tell, { once: true });
  else if (clicked > 0) tell();
}

async function once(madeReady: boolean): Promise<Seen> {
  const { promise, resolve } = Promise.withResolvers<Seen>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (path === '/seen') {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => resolve(JSON.parse(body) as Seen));
      response.end();
      return;
    }
    const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = (hosting.types as Readonly<Record<string, string>>)[extname(file).slice(1)] ?? 'application/octet-stream';
    const content = readFileSync(file);
    const rules = madeReady ? nextStepRules.replace('moderate', 'immediate') : '{}';
    const page = () => content
      .toString()
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
      .replace(nextStepRules, rules)
      .replace('</body>', `<script>(${measure.toString()})()</script></body>`);
    setTimeout(() => response.writeHead(200, { 'content-type': type }).end(file.endsWith('.html') ? page() : content), latency);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const profile = mkdtempSync(join(tmpdir(), 'next-'));
  const address = `http://localhost:${(server.address() as AddressInfo).port}${first}`;
  const browser = spawn(executable as string, [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`, '--window-size=390,844', address,
  ], { stdio: 'ignore' });
  const seen = await Promise.race([promise, pause(20_000).then(() => ({ shown: Number.NaN, prerendered: false }))]);
  const ended = new Promise((done) => browser.once('close', done));
  browser.kill();
  await ended;
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return seen;
}

const seen: Record<'ready' | 'not', Seen[]> = { ready: [], not: [] };
for (let run = 0; run < Number(values.runs); run += 1)
  for (const kind of ['ready', 'not'] as const) seen[kind].push(await once(kind === 'ready'));
const row = (name: string, runs: readonly Seen[]) =>
  [name, median(runs.map(({ shown }) => shown)).toFixed(0), `${runs.filter(({ prerendered }) => prerendered).length} of ${runs.length}`];
console.log(`\nFrom the click on «Neste steg på veien» until the page is shown; medians of ${values.runs}, in turn; ${latency} ms for ` +
  `every answer, processor not slowed\n`);
console.log(table(['next step', 'ms', 'prerendered'], [row('made ready', seen.ready), row('not made ready', seen.not)]));
