import { expect } from '@playwright/test';
import { test } from '../support/kept-page.ts';

for (const javaScriptEnabled of [true, false]) {
  // Without JavaScript a page is the same page in every window.
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', { tag: javaScriptEnabled ? [] : '@once' }, () => {
    test.use({ javaScriptEnabled });

    test('someone close finds their guide from the front page, its twin, and the way back', { tag: '@once' }, async ({
      keptPage: page,
    }) => {
      await page.goto('/');
      await page.locator('.ways').getByRole('link', { name: 'For deg som er pårørende' }).click();
      await expect(page).toHaveURL('/veiledning/for-parorende/');
      await page.locator('.twin-link a').click();
      await expect(page).toHaveURL('/veiledning/slik-far-du-behandling/');
      await page.locator('.twin-link a').click();
      await expect(page).toHaveURL('/veiledning/for-parorende/');
    });

    test('the table of dangers shows everything at once, nothing folded', async ({ keptPage: page }) => {
      await page.goto('/veiledning/er-det-farlig-a-slutte-bratt/');
      const table = page.getByRole('table').first();
      for (const substance of [
        'Alkohol', 'Beroligende eller sovemedisin', 'GHB eller GBL', 'Opioider', 'Pregabalin', 'Amfetamin', 'Cannabis',
      ])
        await expect(table.getByText(substance).first()).toBeVisible();
      for (const call of await table.locator('a[href="tel:116117"]').all()) await expect(call).toBeVisible();
      await expect(page.locator('details table')).toHaveCount(0);
    });
  });
}

test('a table is a list with the names of its columns on a narrow phone, and never scrolls sideways', {
  tag: '@once',
}, async ({ keptPage: page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of ['/veiledning/er-det-farlig-a-slutte-bratt/', '/veiledning/behandlingen-hva-finnes/', '/om/kvalitet/']) {
    await page.goto(address);
    const cell = page.locator('td').first();
    expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toContain(
      await cell.getAttribute('data-label'),
    );
    expect(await cell.evaluate((element) => getComputedStyle(element).display)).toMatch(/^(?:block|flow-root)$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }
});

test('the table of dangers prints as a table with its columns', { tag: '@once' }, async ({ keptPage: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/veiledning/er-det-farlig-a-slutte-bratt/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => matchMedia('print').matches)).toBe(true);
  await expect(page.getByRole('columnheader', { name: 'Ekstra fare' })).toBeVisible();
  expect(await page.locator('td').first().evaluate((element) => getComputedStyle(element).display)).toBe('table-cell');
});

test('the table of dangers is the first thing to meet: on the first screen of a desk, right after «Kort fortalt» on a phone', {
  tag: '@once',
}, async ({ keptPage: page }) => {
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
  const sizes = [{ width: 1280, height: 800 }, { width: 390, height: 844 }];
  for (const viewport of sizes) {
    await page.setViewportSize(viewport);
    await page.goto('/veiledning/er-det-farlig-a-slutte-bratt/');
    const inShort = await page.locator('.in-short').boundingBox();
    const shortEnd = (inShort?.y ?? Number.NaN) + (inShort?.height ?? Number.NaN);
    // Only the heading of the table stands between.
    expect(await top('table') - shortEnd).toBeLessThan(140);
    if (viewport.width > 1000) expect(await top('table')).toBeLessThan(viewport.height);
  }
  await expect(page.locator('.article-body > .toc')).toBeVisible();
  expect(await top('.article-body > .toc')).toBeGreaterThan(await top('tbody tr:last-child'));
});

test('every list has what WebKit asks for to tell of it: a marker, a role, a sign that is text, or a place in a navigation', {
  tag: '@once',
}, async ({ keptPage: page }) => {
  for (const address of [
    '/veiledning/overdose/', '/veiledning/er-det-farlig-a-slutte-bratt/', '/hjelp/', '/artikler/slik-foregar-avrusning/',
  ]) {
    await page.goto(address);
    const silent = await page.locator('ul, ol').evaluateAll((lists) =>
      lists
        .filter((list) => getComputedStyle(list).listStyleType === 'none' && list.getAttribute('role') !== 'list' && !list.closest('nav'))
        .filter((list) => [...list.children].some((item) => ['none', '""'].includes(getComputedStyle(item, '::before').content)))
        .map((list) => `${list.parentElement?.className}: ${list.textContent.trim().slice(0, 40)}`),
    );
    expect(silent, address).toEqual([]);
  }
});
