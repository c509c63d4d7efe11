import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserAdvice, findBrowser, launchArguments } from '../tests/support/browser.ts';
import { serveH2 } from './support/h2-server.ts';
import { median, table } from './support/statistics.ts';

/**
 * `npm run bench -- tap --beside folder`: from the tap on a link until the next page is shown, on a slow phone (Slow 4G, processor
 * four times slower), in turn with other finished sites of the same texts. Nothing is prerendered while a browser is watched. A site
 * beside ours is a folder, with `:/page/` for the page to tap on and `:/next/` for the page to go to when they have other addresses.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, beside: { type: 'string', multiple: true, default: [] } },
});
const slowLine = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const own = 'dist:/artikler/hva-du-trenger-a-vite-om-avrusning/:/artikler/slik-foregar-avrusning/';

const executablePath = findBrowser();
if (!executablePath) {
  console.error(browserAdvice);
  process.exit(1);
}

async function fromTapToSight(origin: string, from: string, to: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: executablePath as string, args: launchArguments });
  try {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, ignoreHTTPSErrors: true,
    });
    const page = await context.newPage();
    // What a phone on such a line says of it; a slowed-down browser says what it had before.
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { rtt: 150, saveData: false } }));
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', slowLine);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(origin + from, { waitUntil: 'load' });
    await page.waitForTimeout(1_500);
    const link = page.locator(`a[href$="${to}"]:visible`).last();
    await link.scrollIntoViewIfNeeded();
    await link.evaluate((element) =>
      element.addEventListener('click', () => sessionStorage.setItem('tapped', String(performance.timeOrigin + performance.now())), {
        capture: true,
      }));
    await Promise.all([page.waitForURL(`**${to}`, { waitUntil: 'load' }), link.tap()]);
    await page.waitForTimeout(800);
    return await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return performance.timeOrigin + (paint?.startTime ?? Number.NaN) - Number(sessionStorage.getItem('tapped'));
    });
  } finally {
    await browser.close();
  }
}

const sites = await Promise.all([own, ...values.beside].map(async (words) => {
  const [folder = '', from = '/', to = '/'] = words.split(':');
  return { folder, from, to, host: await serveH2(folder), ms: [] as number[] };
}));
for (let run = 0; run < Number(
  values.runs,
); run += 1) for (const site of sites) site.ms.push(await fromTapToSight(site.host.origin, site.from, site.to));
for (const { host } of sites) host.close();
console.log(`\nFrom the tap until the next page is shown; ${values.runs} runs in turn; Slow 4G, processor 4 × slower\n`);
const base = median(sites[0]?.ms ?? []);
console.log(table(['site', 'median ms', 'least', 'most', 'ours is ×'], sites.map(({ folder, ms }) =>
  [folder, ...[median(ms), Math.min(...ms), Math.max(...ms)].map((value) => value.toFixed(0)), (base / median(ms)).toFixed(2)])));
process.exit(0);
