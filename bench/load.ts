import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { promisify } from 'node:util';
import { basePath, dist } from '../tests/support/dist.ts';
import { programPath, startHost, whyNot, type HostName } from '../tests/support/hosts.ts';

/**
 * `npm run bench -- load`: how many readers nginx and Caddy serve with the configurations of deploy/ on this machine.
 * Bounded: one client thread, 50 connections, five seconds for each file. Any error fails it. `-- --skriv` puts the table in
 * deploy/README.md.
 */
const [connections, seconds] = [50, 5];
const wrk = programPath('wrk');
if (!wrk) {
  console.error('wrk is not installed (Debian: apt-get install wrk): nothing was measured.');
  process.exit(1);
}

const font = readdirSync(`${dist}/_astro`).find((file) => file.endsWith('.woff2')) ?? '';
const targets = {
  'article (brotli)': `${basePath}artikler/slik-foregar-avrusning/`,
  'front page (brotli)': basePath,
  font: `${basePath}_astro/${font}`,
  'search engine (WebAssembly)': `${basePath}pagefind/wasm.nb.pagefind`,
  'missing page (404)': `${basePath}finnes-ikke/`,
};

interface Row {
  readonly host: HostName;
  readonly what: string;
  readonly perSecond: number;
  readonly p50: string;
  readonly p99: string;
  readonly errors: number;
}

async function measure(host: HostName, what: string, address: string): Promise<Row> {
  const { stdout } = await promisify(execFile)(wrk ?? '', [
    '-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', address,
  ]);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const time = (percent: number) => new RegExp(`^\\s+${percent}%\\s+(\\S+)`, 'm').exec(stdout)?.[1] ?? '–';
  const socketErrors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1).reduce((sum, count) =>
    sum + Number(count), 0) ?? 0;
  const wrongAnswers = what.includes('404') ? 0 : number(/Non-2xx or 3xx responses: (\d+)/);
  return {
    host, what, perSecond: Math.round(number(/Requests\/sec:\s+([\d.]+)/)), p50: time(50), p99: time(99),
    errors: socketErrors + wrongAnswers,
  };
}

const rows: Row[] = [];
for (const host of ['nginx', 'caddy'] satisfies HostName[]) {
  const reason = whyNot(host);
  if (reason) {
    console.log(`${host}: skipped, ${reason}`);
    continue;
  }
  const running = await startHost(host);
  for (const [what, path] of Object.entries(targets)) rows.push(await measure(host, what, running.origin + path));
  await running.stop();
}

const table = [
  '| server | what | requests/s | p50 | p99 | errors |',
  '| --- | --- | ---: | ---: | ---: | ---: |',
  ...rows.map(({ host, what, perSecond, p50, p99, errors }) =>
    `| ${host} | ${what} | ${perSecond.toLocaleString('en')} | ${p50} | ${p99} | ${errors} |`),
].join('\n');
console.log(table);

if (process.argv.includes('--skriv')) {
  const file = 'deploy/README.md';
  const text = readFileSync(file, 'utf8');
  const day = new Date().toISOString().slice(0, 10);
  const block = `<!-- load -->\nMeasured ${day} on ${cpus().length} cores (${process.platform}), client and server on the same machine, ` +
    `${connections} connections, ${seconds} s each, one nginx worker: \`npm run bench -- load --skriv\`.\n\n${table}\n<!-- /load -->`;
  writeFileSync(file, text.replace(/<!-- load -->[\s\S]*<!-- \/load -->/, block));
}
process.exitCode = rows.some(({ errors }) => errors > 0) ? 1 : 0;
