import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserAdvice, findBrowser, launchArguments } from '../tests/support/browser.ts';
import { longestOfEachKind } from '../tests/support/pages.ts';
import { freePort } from '../tests/support/port.ts';
import { serveH2 } from './support/h2-server.ts';
import { median, table } from './support/statistics.ts';

/**
 * `npm run bench -- lighthouse`: Lighthouse's four marks, as on a phone, for the longest page of each kind in the dist/ at hand.
 * Medians of `--runs` (1); fails when `--categories` (all) are below 100, and says which audits took the marks.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1' }, categories: { type: 'string', default: 'performance,accessibility,best-practices,seo' },
  },
});
const categories = values.categories.split(',');

const executablePath = findBrowser();
if (!executablePath) {
  console.error(browserAdvice);
  process.exit(1);
}
const port = await freePort();
const server = await serveH2('dist');
const browser = await chromium.launch({
  executablePath, args: [...launchArguments, `--remote-debugging-port=${port}`, '--ignore-certificate-errors'],
});
const lost = new Map<string, string>();
const rows: string[][] = [];
for (const path of longestOfEachKind()) {
  const marks = new Map<string, number[]>(categories.map((category) => [category, []]));
  for (let run = 0; run < Number(values.runs); run += 1) {
    const result = (await lighthouse(server.origin + path, { port, onlyCategories: categories, logLevel: 'error', output: 'json' }))?.lhr;
    if (!result || result.runtimeError) throw new Error(`${path}: ${result?.runtimeError?.message ?? 'no result'}`);
    for (const category of Object.values(result.categories)) {
      marks.get(category.id)?.push(Math.round((category.score ?? 0) * 100));
      for (const { id, weight } of category.auditRefs) {
        const audit = result.audits[id];
        if (audit && weight > 0 && audit.score !== null && audit.score < 1)
          lost.set(`${path} ${category.id} ${id}`, `${audit.title} ${audit.displayValue ?? ''}`);
      }
    }
  }
  rows.push([path, ...categories.map((category) => String(median(marks.get(category) ?? [])))]);
}
await browser.close();
server.close();

console.log(table(['page', ...categories], rows));
for (const [where, why] of lost) console.log(`${where}: ${why}`);
process.exitCode = rows.every(([, ...marks]) => marks.every((mark) => mark === '100')) ? 0 : 1;
