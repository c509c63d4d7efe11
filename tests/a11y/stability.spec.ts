import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { basePath, dist } from '../support/dist.ts';
import { longestOfEachLayout, sitePages } from '../support/pages.ts';
import { SiteServer } from '../support/site-server.ts';
import { desk, phone, setConditions } from './support/conditions.ts';

/** What may move is decided by the layout, not by the words. */
const layouts = longestOfEachLayout();

interface Shift {
  readonly value: number;
  readonly sources: readonly string[];
}

/** Collects every layout shift from the first moment, whatever the browser thinks caused it. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    (window as unknown as { shifts: Shift[] }).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[])
        shifts.push({ value: entry.value, sources: entry.sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? '') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

for (const path of layouts)
  for (const size of [phone, desk])
    test(`nothing moves on ${path} at ${size.width} px when the typeface comes late`, async ({ page }) => {
      await watchShifts(page);
      let fonts = 0;
      await page.route('**/*.woff2', async (route) => {
        fonts += 1;
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        await route.continue();
      });
      await setConditions(page, size);
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      for (let fraction = 0; fraction <= 1; fraction += 0.25)
        await page.evaluate(async (part) => {
          scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' });
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        }, fraction);
      expect(fonts).toBeGreaterThan(0);
      expect(await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts)).toEqual([]);
    });

/** Serves the finished site, but pages as a slow line brings them: the first screens in small pieces, with time to paint between. */
async function slowLine(): Promise<SiteServer> {
  const server = await new SiteServer(dist).start();
  server.intercept = ({ url = '' }, response) => {
    if (!url.endsWith('/')) return false;
    const html = readFileSync(join(dist, url.slice(basePath.length), 'index.html'));
    // What is seen; the scripts before it are whole.
    const body = html.indexOf('<a class="skip-link"');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.subarray(0, body));
    const send = (from: number): void => {
      // Between two tags: a piece that ends in the middle of a word would wrap the line when the rest comes, whatever the styles.
      // Nor inside a link: what would move then is a few pixels of itself, which no eye sees as a page that moves.
      const tag = html.indexOf('<', from + 700);
      const to = html.lastIndexOf('<a ', tag) > html.lastIndexOf('</a>', tag) ? html.indexOf('</a>', tag) + '</a>'.length : tag;
      if (to === -1 || to > body + 24_000) return void response.end(html.subarray(from));
      response.write(html.subarray(from, to));
      setTimeout(send, 25, to);
    };
    send(body);
    return true;
  };
  return server;
}

for (const path of layouts)
  for (const size of [phone, desk])
    test(`nothing moves on ${path} at ${size.width} px while it arrives bit by bit`, async ({ page }) => {
      const server = await slowLine();
      await watchShifts(page);
      await setConditions(page, size);
      await page.goto(server.origin + path);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
      await server.stop();
      expect(shifts.reduce((sum, { value }) => sum + value, 0), JSON.stringify(shifts)).toBeLessThan(0.001);
    });

test('a shift is seen when there is one', async ({ page }) => {
  await watchShifts(page);
  await page.goto(sitePages()[0] as string);
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Kommer sent', className: 'hero' }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await expect.poll(() => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts.length)).toBeGreaterThan(0);
});

/** Whether the browser fades from one page to the next. */
async function fades(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      (window as unknown as { fades: boolean }).fades = (event as Event & { viewTransition: unknown }).viewTransition !== null;
    });
  });
  await page.goto(sitePages()[0] as string);
  await page.locator('footer a').first().click();
  await page.waitForFunction(() => 'fades' in window && document.readyState === 'complete');
  return page.evaluate(() => (window as unknown as { fades: boolean }).fades);
}

test('one page fades into the next by style alone', async ({ page }) => {
  await setConditions(page, desk);
  expect(await fades(page)).toBe(true);
});

test('the next page does not wait for a fade on a phone', async ({ page }) => {
  await setConditions(page, phone);
  expect(await fades(page)).toBe(false);
});

test('nothing fades under reduced motion', async ({ page }) => {
  await setConditions(page, { ...desk, lessMotion: true });
  expect(await fades(page)).toBe(false);
});
