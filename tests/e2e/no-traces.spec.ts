import { expect, type BrowserContext, type Page } from '@playwright/test';
import { attemptPrefix, copyPrefix } from '#domain/offline.ts';
import { basePath } from '../support/dist.ts';
import { test } from '../support/kept-page.ts';
import { longestOfEachLayout, missingPage } from '../support/pages.ts';

test.use({ serviceWorkers: 'allow' });

/** Collects every request that leaves the site, workers' included. */
function watch(context: BrowserContext, origin: string): { strangers: string[]; cookies: string[] } {
  const seen = { strangers: [] as string[], cookies: [] as string[] };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') seen.strangers.push(request.url());
    if (request.headers()['cookie']) seen.cookies.push(request.url());
  });
  return seen;
}

/** Everything a page could have left behind. */
async function traces(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => ({
    cookie: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    historyState: history.state as unknown,
    windowName: window.name,
  }));
}

const nothing = { cookie: '', local: {}, session: {}, databases: 0, historyState: null, windowName: '' };

/** Pages of one layout have the same scripts, and one page has more: where the saved copy is deleted. */
const paths = [...longestOfEachLayout(), `${basePath}personvern/`, missingPage];

// What every page says of the referrer is read in the finished files: tests/build/policy.test.ts.
test('a walk over a page of each layout, a search, a print and the exit leave no trace but the copy that is the same for all', {
  tag: '@once',
}, async ({ page, context, baseURL }) => {
  const seen = watch(context, baseURL ?? '');
  for (const path of paths) {
    const response = await page.goto(path);
    expect(response?.headers()['set-cookie'], path).toBeUndefined();
    expect(await traces(page), path).toEqual(nothing);
  }
  await page.goto('/sok/');
  await page.getByRole('combobox').first().fill('abstinens');
  await page.keyboard.press('Enter');
  await expect(page.locator('.search-results a').first()).toBeVisible();
  expect(await traces(page)).toEqual(nothing);
  await page.goto('/hjelp/');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Skriv ut lommekortet' }).click();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await traces(page)).toEqual(nothing);
  const caches_ = await page.evaluate(() => caches.keys());
  expect(caches_.filter((name) => !name.startsWith(copyPrefix) && !name.startsWith(attemptPrefix))).toEqual([]);
  expect(seen.strangers).toEqual([]);

  await context.route('https://www.yr.no/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Vær</title>' }));
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Forlat siden' }).first().click();
  await expect(page).toHaveURL('https://www.yr.no/');
  expect(seen.strangers.map((address) => new URL(address).hostname)).toEqual(['www.yr.no']);
  expect(seen.cookies).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
});

test('the walk would see a cookie, a stored word and a stranger', { tag: '@once' }, async ({ page, context, baseURL }) => {
  const seen = watch(context, baseURL ?? '');
  await page.goto('/om/');
  await context.route('https://tracker.example/**', (route) => route.fulfill({ body: '' }));
  await page.evaluate(() => {
    document.cookie = 'visited=yes';
    localStorage.setItem('read', 'om');
  });
  expect(await traces(page)).toMatchObject({ cookie: 'visited=yes', local: { read: 'om' } });
  await page.goto('https://tracker.example/');
  expect(seen.strangers).toEqual(['https://tracker.example/']);
});
