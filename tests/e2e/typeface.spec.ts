import { expect, type Page } from '@playwright/test';
import { test } from '../support/kept-page.ts';

/** What the browser says of the line it is on. */
const line = (page: Page, connection: { readonly rtt: number; readonly saveData: boolean }) =>
  page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection);

const firstFamily = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).fontFamily.split(',')[0]?.replaceAll('"', '') ?? '');

function watchFonts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => { if (/core\..*woff2$/.test(request.url())) asked.push(request.resourceType()); });
  return asked;
}

const article = '/artikler/slik-foregar-avrusning/';

test.describe('the typeface', { tag: '@once' }, () => {
  test('is there from the first page on a quick line', async ({ page }) => {
    await line(page, { rtt: 50, saveData: false });
    const asked = watchFonts(page);
    await page.goto(article);
    expect(await firstFamily(page)).toBe('Schibsted Grotesk');
    expect(asked).toEqual(['font']);
    expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px "Schibsted Grotesk"')))).toBe(true);
  });

  test('does not hold up any page on a slow line: one look for the whole visit, and nothing fetched', async ({ page }) => {
    await line(page, { rtt: 300, saveData: false });
    const asked = watchFonts(page);
    await page.goto(article, { waitUntil: 'load' });
    expect(await firstFamily(page)).toBe('system-ui');
    await page.getByRole('link', { name: 'Ordliste', exact: true }).first().click();
    await expect(page).toHaveURL(/\/ordliste\/$/);
    expect(await firstFamily(page)).toBe('system-ui');
    await page.goBack();
    expect(await firstFamily(page)).toBe('system-ui');
    expect(asked).toEqual([]);
  });

  test('is never fetched for a reader who saves data', async ({ page }) => {
    await line(page, { rtt: 50, saveData: true });
    const asked = watchFonts(page);
    for (const path of [article, '/ordliste/']) {
      await page.goto(path, { waitUntil: 'load' });
      expect(await firstFamily(page)).toBe('system-ui');
    }
    expect(asked).toEqual([]);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('is the style sheet’s alone', async ({ page }) => {
      const asked = watchFonts(page);
      await page.goto(article, { waitUntil: 'load' });
      await expect.poll(() => asked).toEqual(['font']);
    });
  });
});
