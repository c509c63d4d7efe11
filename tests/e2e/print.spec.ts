import { expect, type Page } from '@playwright/test';
import { test } from '../support/kept-page.ts';
import { longestOfEachLayout } from '../support/pages.ts';

/** The sizes of the sheets of a PDF in millimetres, in order. */
async function sheets(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const side = (points: string) => Math.round((Number(points) / 72) * 25.4);
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width = '', height = '']) =>
    `${side(width)}×${side(height)}`);
}

const a4 = '210×297';
const a6 = '105×148';

const millimetres = (pixels = 0) => Math.round((pixels / 96) * 25.4);

// Paper is the same for all, whatever window the page was read in.
test.describe('on paper', { tag: '@once' }, () => {
  test.describe('in a window as wide as a sheet', () => {
    test.use({ viewport: { width: 794, height: 1123 }, isMobile: false, hasTouch: false });
    // That every page says where it was found is read in the finished files (tests/build/pages.test.ts).
    for (const path of longestOfEachLayout())
      test(`${path} is A4, shows where it was found, and spells out the addresses of other sites`, async ({ keptPage: page }) => {
        await page.goto(path);
        expect([...new Set(await sheets(page))]).toEqual([a4]);
        await page.emulateMedia({ media: 'print' });
        expect(await page.evaluate(() => matchMedia('print').matches)).toBe(true);
        await expect(page.locator('.on-paper')).toBeVisible();
        const silent = await page.locator(':is(.prose, .sources) a[href^="http"]').evaluateAll((links) =>
          links.filter((link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?'))
            .map((link) => link.outerHTML));
        expect(silent).toEqual([]);
        // Firefox and Safari cut these wherever a sheet ends: tests/engines/firefox-paper.ts.
        const inOnePiece = await page.evaluate(() =>
          [...document.querySelectorAll('body, body *')]
            .filter((element) => /flex|grid/.test(getComputedStyle(element).display) && element.getBoundingClientRect().height > 120)
            .map((element) => `${element.tagName}.${element.className}`));
        expect(inOnePiece, 'tall grids and flex boxes').toEqual([]);
      });
  });

  test('the help page has a wallet card in A6, which can be printed alone, and the page is whole again afterwards', async ({
    keptPage: page,
  }) => {
    await page.goto('/hjelp/');
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Skriv ut lommekortet' }).click();
    expect(await sheets(page), 'the card alone').toEqual([a6]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    const all = await sheets(page);
    expect(all.length).toBeGreaterThan(2);
    expect([...new Set(all)]).toEqual([a4]);

    await page.emulateMedia({ media: 'print' });
    const card = await page.locator('.wallet-card').boundingBox();
    expect(`${millimetres(card?.width)}×${millimetres(card?.height)}`, 'the card among the rest').toBe(a6);
  });

  test('keeps numbers and leaves out what only works on a screen', async ({ keptPage: page }) => {
    await page.goto('/hjelp/');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => matchMedia('print').matches)).toBe(true);
    await expect(page.locator('.help-bar a[href="tel:113"]')).toBeVisible();
    await expect(page.locator('#tilbud-rusinfo .call-button')).toBeVisible();
    for (const part of ['.exit-link', '.help-now', '.open-now >> nth=0', '[data-print-card]'])
      await expect(page.locator(part)).toBeHidden();
    const [paper, ink] = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.backgroundColor, style.color];
    });
    expect(lightness(paper)).toBeGreaterThan(0.9);
    expect(lightness(ink)).toBeLessThan(0.4);
  });
});

/** How light a colour is, from 0 to 1: `rgb(19, 36, 46)` as the mean of its parts. */
function lightness(colour = ''): number {
  const parts = (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  return parts.length === 3 ? parts.reduce((sum, part) => sum + part / 255 / 3, 0) : Number.NaN;
}
