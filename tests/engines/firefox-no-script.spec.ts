import { expect, test } from '@playwright/test';

/** Waiting assertions hang in a Firefox without JavaScript, so everything here is read once the page has loaded. */
test('everything reads without JavaScript', async ({ page }) => {
  await page.goto('/sok/');
  expect(await page.locator('main form').first().isVisible(), 'the preference that turns JavaScript off had no effect').toBe(false);
  const link = page.locator('main a[href*="/artikler/"]:not([href$="/artikler/"])').first();
  expect(await link.isVisible()).toBe(true);
  await page.goto((await link.getAttribute('href')) ?? '');
  expect(await page.locator('h1').first().isVisible()).toBe(true);
  expect(await page.locator('a[href="tel:113"]').first().isVisible()).toBe(true);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(2_000);
});
