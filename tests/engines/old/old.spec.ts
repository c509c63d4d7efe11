import { expect, test as base, type Page } from '@playwright/test';

/** What each promised browser owes its reader: to read, to ring, to leave and to search. */
const article = '/artikler/slik-foregar-avrusning/';

/** Every fault that a page reports, whichever page it is. */
const test = base.extend<{ faults: string[] }>({
  faults: [async ({ page }, use, { project }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await use(faults);
    // Chrome before 97 does not know the one word by which a policy lets WebAssembly in: the search then says that full text is off.
    const expected = Number(project.metadata['version']) < 97 ? /^Failed to load the Pagefind WASM/ : /^$/;
    expect(faults.filter((fault) => !expected.test(fault))).toEqual([]);
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
  await page.evaluate(() => { for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-exit]')) link.href =
    '/personvern/'; });
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
  const inPlace = await page.evaluate(() => 'popover' in HTMLElement.prototype);
  await word.click();
  if (inPlace) await expect(page.locator('.definition')).toContainText(meaning);
  else await expect(page).toHaveURL(/\/ordliste\/#/);
});

test('is calm: the bar with the numbers covers what scrolls under it, text stands clear of its ground, ' +
  'icons are small', async ({ page }) => {
  for (const path of ['/', article]) {
    await page.goto(path);
    await page.evaluate(() => scrollTo(0, 600));
    const seen = await page.evaluate(() => {
      const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] =
          parts(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (text: string, ground: string) => {
        const [dim = 0, bright = 0] = [luminance(text), luminance(ground)].sort((a, b) => a - b);
        return (bright + 0.05) / (dim + 0.05);
      };
      const bar = document.querySelector('.help-bar') as HTMLElement;
      const ground = getComputedStyle(bar).backgroundColor;
      // Drawings have sizes of their own; what is drawn on a grid of 24 is an icon.
      const icons = [...document.querySelectorAll('svg[viewBox="0 0 24 24"]')].map((icon) => icon.getBoundingClientRect());
      return {
        barAt: bar.getBoundingClientRect().top,
        barHeight: bar.offsetHeight,
        covers: (parts(ground)[3] ?? 1) === 1 && ground !== 'transparent',
        numbers: contrast(getComputedStyle(bar.querySelector('a') as HTMLElement).color, ground),
        text: contrast(getComputedStyle(document.querySelector('.article-body p, .path-list p, main h2') as HTMLElement).color,
          getComputedStyle(document.documentElement).backgroundColor),
        largest: Math.max(...icons.map(({ width, height }) => Math.max(width, height))),
      };
    });
    expect(seen, path).toMatchObject({ barAt: 0, covers: true });
    expect(seen.barHeight, path).toBeLessThanOrEqual(128);
    expect(seen.numbers, path).toBeGreaterThanOrEqual(7);
    expect(seen.text, path).toBeGreaterThanOrEqual(7);
    expect(seen.largest, path).toBeLessThanOrEqual(56);
  }
});

test('prints on A4, and 113 is on the first sheet', async ({ page }) => {
  await page.goto(article);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width = '', height = '']) =>
    [Number(width), Number(height)].map(Math.round).join('×'));
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.length).toBeLessThan(20);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.help-bar a[href="tel:113"]').evaluate((link) => link.getBoundingClientRect().top)).toBeLessThan(500);
});

test('reads in a dark room: letters and links stand clear of their ground', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(article);
  const pairs = await page.evaluate(() => {
    const light = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part) / 765, 0);
    const ground = light(getComputedStyle(document.documentElement).backgroundColor);
    return ['.article-body p', '.article-body a', '.site-footer a', 'summary'].map((part) =>
      Math.abs(light(getComputedStyle(document.querySelector(part) as HTMLElement).color) - ground));
  });
  for (const distance of pairs) expect(distance).toBeGreaterThan(0.45);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('everything is there to read, and the list from A to Å to find it by', async ({ page }) => {
    await page.goto('/sok/');
    await page.locator('main a[href*="/artikler/"]').first().click();
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.locator('a[href="tel:113"]').first()).toBeVisible();
  });
});

test('lays the search over the page on a ground of its own', async ({ page }) => {
  await page.goto(article);
  await page.locator('[data-search-link]').click();
  const dialog = page.locator('.search-dialog');
  await expect(dialog).toBeVisible();
  const ground = await dialog.evaluate((box) => getComputedStyle(box).backgroundColor);
  expect(ground).toMatch(/^rgb\(/);
});

test('keeps a copy once, and answers from it without a network', async ({ page, context, baseURL }) => {
  await page.goto('/hjelp/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
  });
  expect((await page.evaluate(() => caches.keys())).filter((name) => /^(?:uten-nett|forsok)-/.test(name))).toHaveLength(1);
  await page.goto(article);
  await context.setOffline(true);
  await page.goto(`${baseURL}/hjelp/`);
  await expect(page.locator('.copy-note')).toBeVisible();
  await expect(page.locator('a[href="tel:113"]').first()).toBeVisible();
});
