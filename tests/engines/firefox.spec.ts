import { expect, test } from '@playwright/test';
import { startHost, whyNot, type RunningHost } from '../support/hosts.ts';

test('a reader walks from the front page into the path, on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/');
  await expect(page.locator('a[href="tel:113"]').first()).toBeVisible();
  await page.getByRole('link', { name: 'Begynn her' }).click();
  await expect(page).toHaveURL(/\/artikler\/.+/);
  await page.locator('.onward .next').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('search answers under the policy', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto('/sok/?q=abstinens');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('«Forlat siden» leaves the page, and Back does not lead to it again', async ({ page }) => {
  await page.goto('/');
  await page.goto('/hjelp/');
  // A neutral page of our own in the place of the one outside: no network is needed, and Back can be followed.
  await page.evaluate(() => document.querySelectorAll<HTMLAnchorElement>('[data-exit]').forEach((link) => (link.href = '/personvern/')));
  await page.locator('[data-exit]').first().click();
  await expect(page).toHaveURL(/\/personvern\/$/);
  // Playwright's goBack waits for ever here: the entry it left was replaced.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/$/);
});

test.describe('without a network', () => {
  const reason = whyNot('nginx');
  test.skip(reason !== undefined, reason);
  let running: RunningHost;
  test.beforeAll(async () => {
    running = await startHost('nginx');
  });
  test.afterAll(() => running.stop());

  test('what was stored after one visit is there when the server is gone', async ({ page }) => {
    await page.goto(`${running.origin}/`);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      while (active?.state !== 'activated') await new Promise((done) => setTimeout(done, 50));
    });
    await running.pause();
    await page.goto(`${running.origin}/artikler/slik-foregar-avrusning/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('a[href="tel:113"]').first()).toBeVisible();
  });
});
