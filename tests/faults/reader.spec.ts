import { expect, type Page, type Route } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basePath, dist } from '../support/dist.ts';
import { test } from '../support/kept-page.ts';

/** What goes wrong between the site and a reader, and what the reader then sees: the text and the numbers, always. */
const article = 'artikler/slik-foregar-avrusning/';
const pages = ['', article, 'sok/', 'hjelp/'].map((path) => basePath + path);

async function expectReadable(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('a[href="tel:113"]').first()).toBeVisible();
  await expect(page.locator('a[href="tel:116117"]').first()).toBeVisible();
  // On a slow line the text arrives bit by bit.
  await expect.poll(async () => (await page.locator('main').innerText()).length).toBeGreaterThan(200);
}

const scripts = /\.js(\?|$)/;
/** What a page does not carry inside itself: the styles of print and of the search dialog. */
const styles = /\.css(\?|$)/;
/** The two that only change how a page looks fail together: neither could hide what the other does. */
const looks = /\.(?:woff2|css)(\?|$)/;

for (const [what, pattern, fulfil] of [
  ['no script arrives', scripts, { status: 404, body: '' }],
  [
    'every script is a page (a café that wants a login), and so of the wrong type', scripts,
    { status: 200, contentType: 'text/html', body: '<!doctype html><title>Logg inn</title>' },
  ],
  ['every script is cut off half way', scripts, { status: 200, contentType: 'text/javascript', body: 'const a = {' }],
  ['no font and no style sheet arrives', looks, { status: 404, body: '' }],
  [
    'the font is not a font, and every style sheet is a page', looks,
    { status: 200, contentType: 'text/html', body: '<!doctype html><title>Logg inn</title>' },
  ],
] as const)
  test(`${what}: the page reads as before`, async ({ keptPage: page }) => {
    let met = 0;
    await page.route(pattern, (route) => {
      met += 1;
      return route.fulfill(fulfil);
    });
    for (const path of pages) {
      met = 0;
      await page.goto(path);
      await expectReadable(page);
      expect(met, `the fault was met at ${path}`).toBeGreaterThan(0);
      if (path.endsWith('/sok/')) await expect(page.locator('main a[href*="/artikler/"]').first(), 'the list from A to Å').toBeVisible();
    }
  });

for (const [what, pattern] of [
  ['a script that never answers does', scripts], ['a font and a style sheet that never answer do', looks],
] as const)
  test(`${what} not hold the page back`, async ({ keptPage: page }) => {
    let met = 0;
    await page.route(pattern, () => {
      met += 1;
      return new Promise(() => undefined);
    });
    for (const path of pages) {
      met = 0;
      await page.goto(path, { waitUntil: 'commit' });
      await expectReadable(page);
      expect(met, `the fault was met at ${path}`).toBeGreaterThan(0);
    }
  });

for (const [what, answer] of [
  ['is missing', (route) => route.fulfill({ status: 404, body: '' })],
  ['has the wrong type', (route) => route.fulfill({ status: 200, contentType: 'text/plain', body: 'dialog { display: none }' })],
  ['never answers', () => new Promise<void>(() => undefined)],
] satisfies [string, (route: Route) => Promise<void>][])
  test(`the style sheet of the search dialog ${what}: it opens, finds, and closes`, async ({ keptPage: page }) => {
    const asked: string[] = [];
    await page.route(styles, (route) => {
      asked.push(new URL(route.request().url()).pathname);
      return answer(route);
    });
    // Before its module has run the link is a link, and leads to the search page. The sheet for paper may hold back the rest.
    await page.goto(basePath, { waitUntil: 'domcontentloaded' });
    await page.getByRole('link', { name: 'Søk', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('abstinens');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    expect(asked.filter((path) => /\/search\.[^/]+\.css$/.test(path)), 'the fault was met').toHaveLength(1);
    await dialog.getByRole('button', { name: 'Lukk' }).click();
    await expect(dialog).toBeHidden();
    await expectReadable(page);
  });

test.describe('a page cut off half way', () => {
  let server: Server;
  let cutOff: () => void;
  test.beforeAll(async () => {
    const html = readFileSync(`${dist}/${article}index.html`);
    server = createServer((request, response) => {
      if (request.url !== '/') return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': html.length });
      const start = html.indexOf('<body');
      response.write(html.subarray(0, start + (html.length - start) / 2));
      cutOff = () => response.destroy();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  test.afterAll(() => new Promise((done) => server.close(done)));

  test('shows what arrived, while it waits for the rest and after, with the numbers first and the style whole', async ({ page }) => {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    await expectReadable(page);
    const broken = page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
    cutOff();
    await broken;
    await expectReadable(page);
    expect(await page.locator('a[href="tel:113"]').first().evaluate((link) => getComputedStyle(link).fontFamily)).toContain('Schibsted');
  });
});

test('storage is forbidden or full: nothing on the page minds', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(globalThis, name, { get: refuse });
    for (const method of ['open', 'match', 'has', 'keys', 'delete'] as const)
      CacheStorage.prototype[method] = () =>
        Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError')) as never;
    if ('serviceWorker' in navigator)
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  });
  for (const path of pages) {
    await page.goto(path);
    await expectReadable(page);
  }
  expect(errors).toEqual([]);
});

test('the clock is wrong: the page reads as before', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.install();
  for (const year of [1999, 2061]) {
    await page.clock.setSystemTime(new Date(`${year}-02-28T23:59:00Z`));
    for (const path of pages) {
      await page.goto(path);
      await expectReadable(page);
      expect(await page.evaluate(() => new Date().getUTCFullYear())).toBe(year);
    }
  }
  expect(errors).toEqual([]);
});

test.describe('without a stored copy', () => {
  test.use({ serviceWorkers: 'block' });

  test('the network goes away while reading: the text stays, and search says that it could not look', async ({ page, context }) => {
    await page.goto(pages[2] ?? '/');
    await context.setOffline(true);
    await expectReadable(page);
    const field = page.locator('main').getByRole('combobox').first();
    await field.fill('abstinens');
    await field.press('Enter');
    await expect(page.locator('main [data-search-status]').first()).toContainText(/virker ikke|ikke akkurat nå|treff/);
    await expect(page.locator('main [data-search-status]').first()).not.toContainText(/\b0 treff|Ingen treff/);
  });
});

test('on slow 2G the numbers and the text come before anything else', async ({ page }) => {
  test.setTimeout(90_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false, latency: 800, downloadThroughput: 50_000 / 8, uploadThroughput: 20_000 / 8,
  });
  const arrived: string[] = [];
  page.on('requestfinished', (request) => arrived.push(new URL(request.url()).pathname));
  await page.goto(pages[1] ?? '/', { waitUntil: 'commit' });
  await expect(page.locator('a[href="tel:113"]').first()).toBeVisible();
  expect(arrived.filter((path) => /\.(?:js|woff2|pagefind)$/.test(path))).toEqual([]);
  await expectReadable(page);
});
