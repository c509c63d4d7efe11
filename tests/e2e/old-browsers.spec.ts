import { expect, type Page } from '@playwright/test';
import { test } from '../support/kept-page.ts';

/**
 * What an older browser lacks is taken away here, to see that the reader still gets an answer. The browsers themselves:
 * tests/engines/old.
 */
const article = '/artikler/slik-foregar-avrusning/';

/** Something in the midst of the search fails, as it would in a browser that lacks a word. */
const breakSearch = (page: Page) =>
  page.addInitScript(() => {
    Math.log = () => {
      throw new TypeError('Math.log is not a function');
    };
  });

async function expectWords(page: Page): Promise<void> {
  await expect(page.locator('[data-search-status]').first()).toContainText('Søket virker ikke akkurat nå');
  const help = page.locator('.search-nothing').first();
  for (const number of ['tel:113', 'tel:116117']) await expect(help.locator(`a[href="${number}"]`)).toBeVisible();
  await expect(help.getByRole('link', { name: 'Se alle sidene fra A til Å' })).toBeVisible();
}

test.describe('a search that fails says so, with the numbers and the list of everything', { tag: '@once' }, () => {
  test('on its own page, with a question in the address', async ({ page }) => {
    await breakSearch(page);
    await page.goto('/sok/?q=overdose');
    await expectWords(page);
    await expect(page.locator('#a-til-a')).toBeVisible();
  });

  test('in the dialog', async ({ page }) => {
    await breakSearch(page);
    await page.goto(article);
    await page.locator('[data-search-link]').click();
    await page.getByRole('combobox').first().fill('abstinens');
    await expectWords(page);
  });

  test('when only Pagefind fails', async ({ keptPage: page }) => {
    await page.goto('/sok/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('combobox').first().fill('familievernkontoret');
    await expect(page.locator('[data-search-status]').first()).toContainText('Noe av søket virker ikke akkurat nå');
  });
});

test('a browser without dialogs goes to the search page', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(HTMLDialogElement.prototype, 'showModal', { value: undefined }));
  await page.goto(article);
  await page.locator('[data-search-link]').click();
  await expect(page).toHaveURL('/sok/');
});

test('a key without a name, as a form that fills itself in sends it, is no fault', { tag: '@once' }, async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(article);
  await page.evaluate(() => {
    for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(new Event(type, { bubbles: true }));
  });
  expect(faults).toEqual([]);
});

test('without any styles the first screen has the numbers and the title, and no picture that fills it', {
  tag: '@once',
}, async ({ keptPage: page }) => {
  for (const path of ['/', article, '/hjelp/']) {
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '') });
    });
    await page.goto(path);
    await expect(page.locator('a[href="tel:113"]').first()).toBeInViewport();
    await expect(page.locator('h1').first()).toBeVisible();
    const sizes = await page.evaluate(() => [...document.querySelectorAll('svg')].map((drawing) => drawing.getBoundingClientRect().height));
    // The drawings of first aid are 120 px: they help, and stand further down.
    expect(Math.max(...sizes), path).toBeLessThanOrEqual(120);
  }
});

test('a browser that has had enough of changes to the address still answers', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['pushState', 'replaceState'] as const)
      History.prototype[name] = () => {
        throw new DOMException('Attempt to use history.replaceState() more than 100 times per 30 seconds', 'SecurityError');
      };
  });
  await page.goto('/sok/');
  await page.getByRole('combobox').first().fill('abstinens');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
});

test('a browser that does not close a bubble by itself has it closed by a tap beside it', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    const { showPopover } = HTMLElement.prototype;
    HTMLElement.prototype.showPopover = function show(this: HTMLElement) {
      // One that nothing but the script closes.
      this.popover = 'manual';
      showPopover.call(this);
    };
  });
  await page.goto(article);
  const bubble = page.locator('.definition');
  await page.locator('a.term').first().click();
  await expect(bubble).toBeVisible();
  await page.locator('h1').first().click();
  await expect(bubble).toBeHidden();
  await page.locator('a.term').first().click();
  await expect(bubble).toBeVisible();
  await page.locator('a.term').first().click();
  await expect(bubble).toBeHidden();
});

test('a browser without workers and caches, as in an app or a private window, has nothing to mind', { tag: '@once' }, async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    delete (globalThis as { caches?: unknown }).caches;
  });
  for (const path of ['/', '/personvern/', article]) await page.goto(path, { waitUntil: 'load' });
  await page.goto('/personvern/');
  await expect(page.getByText('Nettleseren kan ikke lagre en kopi.')).toBeVisible();
  expect(faults).toEqual([]);
});
