import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserAdvice, findBrowser, launchArguments } from '../tests/support/browser.ts';
import { longestPage, siteWithTwin } from './support/bare-twin.ts';
import { serveH2 } from './support/h2-server.ts';
import { measureLoad, type Load } from './support/load.ts';
import { median, table } from './support/statistics.ts';

/**
 * `npm run bench -- page`: the site against a bare twin of its longest article, served the same way and loaded in turn
 * on a slow phone. Prints medians and the ratio to the twin. `--runs 5` for fewer, `--no-build` for the dist/ at hand.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '10' }, 'no-build': { type: 'boolean', default: false } } });
const runs = Number(values.runs);

if (!values['no-build'] && spawnSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit' }).status !== 0) process.exit(1);

const { folder: site, longest } = siteWithTwin();
const pages: readonly (readonly [string, string])[] = [
  ['bare twin', '/bare/'],
  ['front page', '/'],
  ['article', `/${longest}/`],
  ...(existsSync('dist/veiledning') ? ([['guide', `/${longestPage('veiledning')}/`]] as const) : []),
  ...(existsSync('dist/hjelp') ? ([['help', '/hjelp/']] as const) : []),
  ['search', '/sok/'],
];

const executablePath = findBrowser();
if (!executablePath) {
  console.error(browserAdvice);
  process.exit(1);
}
const server = await serveH2(site);
const browser = await chromium.launch({ executablePath, args: launchArguments });
const loads = new Map<string, Load[]>(pages.map(([name]) => [name, []]));
for (let run = 0; run < runs; run += 1)
  for (const [name, path] of pages) loads.get(name)?.push(await measureLoad(browser, server.origin + path));
await browser.close();
server.close();

const of = (name: string, value: (load: Load) => number): number => median((loads.get(name) ?? []).map(value));
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const total = (load: Load) => Object.values(load.bytes).reduce((sum, bytes) => sum + bytes, 0);
const kind = (name: string) => (load: Load) => load.bytes[name] ?? 0;

console.log(`\nMedians of ${runs} cold loads, in turn; Slow 4G (150 ms, 1.6 Mbit/s), 4× CPU; longest article: /${longest}/\n`);
console.log(
  table(
    ['page', 'FCP ms', 'LCP ms', '× bare', 'CLS', 'TBT ms', 'requests', 'HTML kB', 'script kB', 'font kB', 'other kB', 'all kB', 'nodes'],
    pages.map(([name]) => [
      name,
      of(name, (load) => load.fcp).toFixed(0),
      of(name, (load) => load.lcp).toFixed(0),
      (of(name, (load) => load.lcp) / of('bare twin', (load) => load.lcp)).toFixed(2),
      of(name, (load) => load.cls).toFixed(3),
      of(name, (load) => load.tbt).toFixed(0),
      of(name, (load) => load.requests).toFixed(0),
      kilobytes(of(name, kind('Document'))),
      kilobytes(of(name, kind('Script'))),
      kilobytes(of(name, kind('Font'))),
      kilobytes(of(name, (load) => total(load) - kind('Document')(load) - kind('Script')(load) - kind('Font')(load))),
      kilobytes(of(name, total)),
      of(name, (load) => load.nodes).toFixed(0),
    ]),
  ),
);
