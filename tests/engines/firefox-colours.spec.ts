import { expect, test } from '@playwright/test';

test('forced colours and less motion keep the text and the numbers', async ({ page }) => {
  await page.goto('/');
  expect(await page.evaluate(() =>
    [matchMedia('(forced-colors: active)').matches, matchMedia('(prefers-reduced-motion: reduce)').matches])).toEqual([true, true]);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('a[href="tel:113"]').first()).toBeVisible();
});
