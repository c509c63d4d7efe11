import { expect, test } from '@playwright/test';

test('a search is made with the keyboard alone', async ({ page }) => {
  await page.goto('/sok/');
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('abstinens');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=abstinens$/);
  await expect(page.getByRole('status')).toContainText('treff på «abstinens»');
  const first = page.locator('.search-results a').first();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/artikler\/.+/);
});

test('an address with a query shows the results, with marked words and theme, and Back returns to the search before', async ({ page }) => {
  await page.goto('/sok/?q=abstinens');
  await expect(page.locator('.search-results mark').first()).toBeVisible();
  await expect(page.locator('.search-results .meta').first()).toHaveText(/Avrusning|Behandling|Tiden etter/);
  await page.getByRole('searchbox').fill('henvisning');
  await page.getByRole('button', { name: 'Søk' }).click();
  await expect(page).toHaveURL(/q=henvisning/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('abstinens');
  await expect(page.getByRole('status')).toContainText('abstinens');
});

test('a search engine that does not answer is told in plain words, never as «0 treff»', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/sok/?q=abstinens');
  await expect(page.getByRole('status')).toContainText('Søket virker ikke akkurat nå');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no dead box, but everything from A to Å', async ({ page }) => {
    await page.goto('/sok/');
    await expect(page.locator('form')).toBeHidden();
    await page.getByRole('link', { name: 'Hva er rusbehandling?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hva er rusbehandling?');
  });
});
