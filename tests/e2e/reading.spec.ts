import { expect } from '@playwright/test';
import { test } from '../support/kept-page.ts';

const path = [
  'veien-ut-av-en-fastlast-spiral',
  'hva-er-rusbehandling',
  'hva-du-trenger-a-vite-om-avrusning',
  'slik-foregar-avrusning',
  'lykkes-etter-rusbehandling',
].map((slug) => `/artikler/${slug}/`);

for (const javaScriptEnabled of [true, false]) {
  // Without JavaScript a page is the same page in every window.
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', { tag: javaScriptEnabled ? [] : '@once' }, () => {
    test.use({ javaScriptEnabled });

    test('a reader walks the path from the front page to the end', { tag: '@once' }, async ({ keptPage: page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Begynn her' }).click();
      for (const [index, address] of path.entries()) {
        await expect(page).toHaveURL(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('heading', { name: 'Kort fortalt' })).toBeVisible();
        await expect(page.locator('[aria-current="step"]')).toContainText(`steg ${index + 1}`);
        const next = page.locator('.onward .next');
        if (index < path.length - 1) await next.click();
        else await expect(next).toHaveCount(0);
      }
    });

    test('a claim leads to its source and back', { tag: '@once' }, async ({ keptPage: page }) => {
      await page.goto(path[0] as string);
      const claim = page.locator('.citation a').first();
      const anchor = await page.locator('.citation').first().getAttribute('id');
      await claim.click();
      await expect(page).toHaveURL(/#kilde-1$/);
      await expect(page.locator('#kilde-1')).toBeInViewport();
      await page.locator('#kilde-1 .back a').first().click();
      await expect(page).toHaveURL(new RegExp(`#${anchor}$`));
    });

    test('the emergency numbers can be called from the first screen', async ({ keptPage: page }) => {
      for (const address of ['/', path[1] as string, '/sok/', '/finnes-ikke/']) {
        await page.goto(address);
        await expect(page.locator('a[href="tel:113"]').first()).toBeInViewport();
        await expect(page.locator('a[href="tel:116117"]').first()).toBeInViewport();
      }
    });

    test('an address that does not exist answers 404 with a way back', { tag: '@once' }, async ({ keptPage: page }) => {
      const response = await page.goto('/finnes-ikke/');
      expect(response?.status()).toBe(404);
      await page.getByRole('link', { name: 'Gå til forsiden' }).click();
      await expect(page).toHaveURL('/');
    });
  });
}

test('«På denne siden» leads to a section', async ({ keptPage: page, isMobile }) => {
  await page.goto(path[3] as string);
  if (isMobile) await page.locator('.toc summary').click();
  const link = page.locator('.toc a:visible').nth(1);
  const href = await link.getAttribute('href');
  await link.click();
  await expect(page.locator(href as string)).toBeInViewport();
});

test('the menu opens on a phone and leads to the theme', async ({ keptPage: page, isMobile }) => {
  await page.goto('/');
  if (isMobile) await page.locator('.menu summary').click();
  await page.locator('.site-header').getByRole('link', { name: 'Behandling', exact: true }).locator('visible=true').click();
  await expect(page).toHaveURL('/behandling/');
});

test.describe('with a mouse', () => {
  test.skip(({ isMobile }) => isMobile, 'a finger does not point; there the browser decides by what is in view');

  test('the next step is made ready when the reader points at it, and no other page', async ({ page }) => {
    const ready: string[] = [];
    page.on('request', (request) => {
      if (request.headers()['sec-purpose']?.includes('prefetch')) ready.push(new URL(request.url()).pathname);
    });
    await page.goto(path[1] as string);
    await page.locator('.onward .previous').hover();
    await page.locator('footer a').first().hover();
    expect(ready).toEqual([]);
    await page.locator('.onward .next').hover();
    await expect.poll(() => ready).toEqual([path[2]]);
    await page.locator('.onward .next').click();
    await expect(page).toHaveURL(path[2] as string);
  });
});

test('a copied sentence is the one that was seen, without the words for screen readers and the numbers of its sources', {
  tag: '@once',
}, async ({ keptPage: page }) => {
  await page.goto('/veiledning/overdose/');
  const point = page.locator('.steps li').filter({ has: page.locator('.citation') }).first();
  const copied = await point.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString().trim() ?? '';
  });
  expect(copied).toMatch(/^Rop til personen.*\.$/);
  await page.goto('/ordliste/');
  const related = page.getByRole('link', { name: 'i ordlista' }).first();
  const word = await related.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  expect(word.length).toBeGreaterThan(2);
  expect(word).not.toContain('ordlista');
});
