import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openComponentPage } from '../support/component-page.ts';

const conditions = [
  { name: 'light', media: { colorScheme: 'light' }, query: '(prefers-color-scheme: light)' },
  { name: 'dark', media: { colorScheme: 'dark' }, query: '(prefers-color-scheme: dark)' },
  { name: 'forced colours', media: { forcedColors: 'active' }, query: '(forced-colors: active)' },
] as const;

for (const { name, media, query } of conditions)
  for (const width of [320, 1280])
    test(`every component, ${name}, ${width} px: no violation, no sideways scroll`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      await openComponentPage(page);
      expect(await page.evaluate((condition) => matchMedia(condition).matches, query)).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const check = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target) }));
      expect(await check()).toEqual([]);
      await page.locator('a.term').first().click();
      await expect(page.locator('.definition')).toBeVisible();
      expect(await check()).toEqual([]);
    });
