import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { componentPage, openComponentPage } from '../support/component-page.ts';
import { basePath, dist } from '../support/dist.ts';

/**
 * How the pages look, compared with how they looked. The pictures are not in the repository, for fonts and their
 * smoothing differ between machines: `npm test -- visual` makes them the first time and compares after.
 */
const settings = { fullPage: true, animations: 'disabled', maxDiffPixelRatio: 0.001, threshold: 0.15, timeout: 25_000 } as const;

const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) =>
  new URL(address as string).pathname.slice(basePath.length));

/** One page of each kind: `artikler/…/` stands for all articles, `artikler/` for its list. */
const kinds = Map.groupBy(addresses, (path) => path.replace(/^([^/]+\/)[^/]+\/.*/, '$1*'));
const pages = [...[...kinds.values()].map(([first = '']) => basePath + first), `${basePath}404.html`, componentPage];
const nameOf = (path: string) => path.slice(basePath.length).replace(/\/$|\.html$/g, '').replaceAll('/', '_') || 'forsiden';

/** The longest pages go on as they begin; their first screens are enough. */
const tallest = 6_000;

/** The part of the page that is compared. */
async function visible(page: Page) {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  return { ...settings, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } };
}

/** Opens a page at rest: fonts in place, the clock on a working day. */
async function open(page: Page, path: string): Promise<void> {
  await page.clock.setFixedTime('2026-11-24T12:00:00+01:00');
  await (path === componentPage ? openComponentPage(page) : page.goto(path));
  await page.evaluate(async () => { await document.fonts.ready; });
}

test.describe.configure({ timeout: 60_000 });

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    for (const path of pages)
      test(`${path} ${colorScheme} ${width}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await open(page, path);
        await expect(page).toHaveScreenshot(`${nameOf(path)}-${colorScheme}-${width}.png`, await visible(page));
      });

test('the comparison sees a changed colour and a moved line @self-check', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await open(page, componentPage);
  const options = { ...(await visible(page)), timeout: 8_000 };
  const same = () => expect(page).toHaveScreenshot(`${nameOf(componentPage)}-light-390.png`, options);
  test.setTimeout(90_000);
  await same();
  await page.evaluate(() => { document.documentElement.style.setProperty('--talk', 'rebeccapurple'); });
  await expect(same()).rejects.toThrow(/pixels .*are different/);
  await page.evaluate(() => { document.documentElement.style.removeProperty('--talk'); });
  await same();
  await page.evaluate(() => { (document.querySelector('.prose h3') as HTMLElement).style.marginTop = '60px'; });
  await expect(same()).rejects.toThrow(/pixels|different/);
});
