import { expect, test as base, type Page } from '@playwright/test';

/** What each promised browser owes its reader: to read, to ring, to leave and to search. */
const article = '/artikler/slik-foregar-avrusning/';

/** Every fault that a page reports, whichever page it is. */
const test = base.extend<{ faults: string[] }>({
  faults: [async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await use(faults);
    expect(faults).toEqual([]);
  }, { auto: true }],
});

test('is the browser that it is said to be', ({ browser }, { project }) => {
  expect(browser.version().split('.')[0]).toBe(String(project.metadata['version']));
});

test('reads: the title, the numbers and the text, on a window of 360 pixels', async ({ page }) => {
  for (const path of ['/', article, '/hjelp/', '/veiledning/', '/ordliste/']) {
    await page.goto(path);
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.locator('a[href="tel:113"]').first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});

test('leaves by a click, and Back does not lead there again', async ({ page, baseURL }) => {
  await page.goto('/');
  await page.goto('/hjelp/');
  // A neutral page of our own in the place of the one outside: no network is needed, and Back can be followed.
  await page.evaluate(() => { for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-exit]')) link.href = '/personvern/'; });
  await page.locator('[data-exit]').first().click();
  await expect(page).toHaveURL(/\/personvern\/$/);
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect(page).toHaveURL(`${baseURL}/`);
});

async function expectAnswer(page: Page): Promise<void> {
  await expect(page.locator('[data-search-cards] a[href="tel:113"]').first()).toBeVisible();
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await expect(page.locator('[data-search-status]').first()).toContainText(/\d+ treff på «overdose»/);
}

test('searches on the search page, with a care card', async ({ page }) => {
  await page.goto('/sok/?q=overdose');
  await expectAnswer(page);
  await page.locator('[data-search-results] a').first().click();
  await expect(page.locator('h1').first()).toBeVisible();
});

test('searches from the header, in a dialog', async ({ page }) => {
  await page.goto(article);
  await page.locator('[data-search-link]').click();
  const field = page.locator('input[type="search"]').first();
  await expect(field).toBeFocused();
  await page.keyboard.type('overdose');
  await expectAnswer(page);
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
});

test('opens the menu and explains a word, in place or in the glossary', async ({ page }) => {
  await page.goto(article);
  await page.locator('.menu summary').click();
  await expect(page.locator('.menu a').first()).toBeVisible();
  await page.locator('.menu summary').click();
  const word = page.locator('a.term').first();
  const meaning = (await word.getAttribute('data-definition')) ?? '';
  await word.click();
  await expect(page.locator('.definition:visible, #innhold h1').first()).toContainText(page.url().includes('/ordliste/') ? 'Ordliste' : meaning.slice(0, 20) || /./);
});
