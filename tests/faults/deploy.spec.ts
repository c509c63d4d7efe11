import { expect } from '@playwright/test';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../support/dist.ts';
import { startHost, whyNot, type RunningHost } from '../support/hosts.ts';
import { test } from '../support/kept-page.ts';

/** A new version is published in the middle of a visit: old pages ask for files that are gone, and the other way round. */
test.describe('a deploy in the middle of a visit', () => {
  const reason = whyNot('nginx');
  test.skip(reason !== undefined, reason);
  test.use({ serviceWorkers: 'block' });
  let running: RunningHost;
  test.beforeEach(async () => {
    running = await startHost('nginx');
  });
  test.afterEach(() => running.stop());

  const article = `${basePath}artikler/slik-foregar-avrusning/`;

  test('an open page reads on, and leads to the new pages', async ({ page }) => {
    await page.goto(running.origin + article);
    rmSync(join(running.folder, '_astro'), { recursive: true });
    rmSync(join(running.folder, 'pagefind'), { recursive: true });
    await page.locator('.onward .next').click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('a[href="tel:113"]').first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(running.origin + article);
    await expect(page.locator('h1')).toBeVisible();
  });

  test('a search that began before and goes on after never says that nothing was found', async ({ page }) => {
    await page.goto(`${running.origin}${basePath}sok/?q=abstinens`);
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    renameSync(join(running.folder, 'sok/deler'), join(running.folder, 'sok/nye-deler'));
    const field = page.locator('main').getByRole('combobox').first();
    await field.fill('individuell plan');
    await field.press('Enter');
    await expect(page.locator('main [data-search-status]').first()).not.toContainText(/Søker/);
    await expect(page.locator('main [data-search-status]').first()).not.toContainText(/\b0 treff|Ingen treff/);
  });

  test('a new page with the files of the old one is still a page', async ({ page }) => {
    for (const file of readdirSync(join(running.folder, '_astro')))
      renameSync(join(running.folder, '_astro', file), join(running.folder, '_astro', `gammel-${file}`));
    await page.goto(running.origin + article);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('h1').evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize))).toBeGreaterThan(24);
  });
});
