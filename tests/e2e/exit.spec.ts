import { expect, type Page } from '@playwright/test';
import { test } from '../support/kept-page.ts';

const exitAddress = 'https://www.yr.no/';
const article = '/artikler/slik-foregar-avrusning/';

/** Stands in for the neutral page; the tests must not leave the machine. */
async function neutralPage(page: Page): Promise<{ referrers: (string | undefined)[] }> {
  const seen: { referrers: (string | undefined)[] } = { referrers: [] };
  await page.route(`${exitAddress}**`, (route) => {
    seen.referrers.push(route.request().headers()['referer']);
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Vær</title><h1>Været</h1>' });
  });
  return seen;
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test.describe('«Forlat siden»', () => {
  test('by click: leaves for a neutral page that is told nothing, and Back does not return', async ({ page }) => {
    const seen = await neutralPage(page);
    await page.goto('about:blank');
    await page.goto(article);
    await page.getByRole('link', { name: 'Forlat siden' }).first().click();
    await expect(page).toHaveURL(exitAddress);
    expect(seen.referrers).toEqual([undefined]);
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
  });

  test('by keyboard: Tab to it and Enter', async ({ page }) => {
    await neutralPage(page);
    await page.goto(article);
    for (let stops = 0; stops < 5; stops += 1) await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Forlat siden' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(exitAddress);
  });

  test('clears the page at once, for eyes and for screen readers, and it stays empty if the browser brings it back', {
    tag: '@once',
  }, async ({ page }) => {
    await neutralPage(page);
    await page.goto(article);
    // Asked in the same breath as the click: nothing of the next page can have arrived.
    const { left, shown } = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-exit]')?.click();
      const left = { children: document.body.childNodes.length, title: document.title, address: location.pathname };
      // As a browser that keeps pages in memory does with one that is gone back to.
      document.body.append('what the browser had kept');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return { left, shown: document.body.textContent };
    });
    expect(left).toEqual({ children: 0, title: 'www.yr.no', address: article });
    expect(shown).toBe('');
    await expect(page).toHaveURL(exitAddress);
  });

  test('leaves whatever fails: a page that cannot be cleared, a title that cannot be changed', { tag: '@once' }, async ({ page }) => {
    await neutralPage(page);
    await page.goto(article);
    await page.evaluate(() => {
      const refuse = () => {
        throw new Error('not in this browser');
      };
      for (const name of ['title', 'body']) Object.defineProperty(document, name, { get: refuse, set: refuse });
    });
    await page.getByRole('link', { name: 'Forlat siden' }).first().click();
    await expect(page).toHaveURL(exitAddress);
  });

  // What a page hears of a screen reader's keys, of a change of keyboard and of somebody who closes things.
  test('no key leaves', { tag: '@once' }, async ({ keptPage: page }) => {
    await page.goto(article);
    for (const [what, keys] of [
      ['a screen reader goes back three headings: Shift alone, three times', ['Shift', 'Shift', 'Shift', 'Shift']],
      [
        'the language of the keyboard is changed',
        ['Alt+Shift', 'Alt+Shift', 'Alt+Shift', 'Control+Shift', 'Control+Shift', 'Control+Shift'],
      ],
      ['something is closed, again and again', ['Escape', 'Escape', 'Escape', 'Escape']],
      ['capital letters are written', ['Shift+A', 'Shift+B', 'Shift+C', 'Shift', 'Shift', 'Shift']],
    ] as const)
      await test.step(what, async () => {
        await press(page, ...keys);
        await expect(page, what).toHaveURL(article);
        await expect(page.getByRole('heading', { level: 1 }), what).toBeVisible();
        expect(await page.locator('.help-bar [aria-live]').count(), `${what}: nothing is said aloud either`).toBe(0);
      });
  });

  test('stays in reach on a long page without covering what has the focus', async ({ keptPage: page, viewport }) => {
    await page.goto(article);
    await page.locator('.site-footer').scrollIntoViewIfNeeded();
    await expect(page.getByRole('link', { name: 'Forlat siden' })).toBeInViewport({ ratio: 1 });
    const bar = await page.locator('.help-bar').boundingBox();
    expect(bar?.height).toBeLessThan((viewport?.height ?? 0) / 8);
    const { reached, hidden } = await page.evaluate(() => {
      const bottom = document.querySelector('.help-bar')?.getBoundingClientRect().bottom ?? 0;
      const all = [...document.querySelectorAll<HTMLElement>('main a, main summary, footer a')].reverse();
      const places = all.flatMap((element) => {
        element.focus();
        // A link in a closed box has a place, but takes no focus.
        return document.activeElement === element ? [element.getBoundingClientRect().bottom] : [];
      });
      return { reached: places.length, hidden: places.filter((place) => place <= bottom).length };
    });
    expect(reached).toBeGreaterThan(10);
    expect(hidden).toBe(0);

    await test.step('but does not stick in a low window', async () => {
      await page.setViewportSize({ width: 740, height: 360 });
      await page.locator('.site-footer').scrollIntoViewIfNeeded();
      await expect(page.locator('.help-bar')).not.toBeInViewport();
      await page.setViewportSize({ width: 740, height: 480 });
      await expect(page.locator('.help-bar')).toBeInViewport();
    });
  });
});

test.describe('without JavaScript', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });
  test('«Forlat siden» is a plain link that tells nothing of where it comes from', async ({ page }) => {
    const seen = await neutralPage(page);
    await page.goto(article);
    await page.getByRole('link', { name: 'Forlat siden' }).first().click();
    await expect(page).toHaveURL(exitAddress);
    expect(seen.referrers).toEqual([undefined]);
  });
});
