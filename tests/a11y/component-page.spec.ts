import { expect, test } from '@playwright/test';
import { openComponentPage } from '../support/component-page.ts';
import { axeFindings, loadAxe, type AxeScope } from './support/axe.ts';
import { setConditions } from './support/conditions.ts';

const conditions: readonly { name: string; scope: AxeScope; set: { scheme?: 'dark'; forcedColours?: true } }[] = [
  { name: 'light', scope: 'all', set: {} },
  { name: 'dark', scope: 'all', set: { scheme: 'dark' } },
  { name: 'forced colours', scope: 'structure', set: { forcedColours: true } },
];

for (const { name, scope, set } of conditions)
  for (const width of [320, 1280])
    test(`every component, ${name}, ${width} px: no violation, no sideways scroll`, async ({ page }) => {
      await setConditions(page, { width, ...set });
      await openComponentPage(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await loadAxe(page);
      expect(await axeFindings(page, scope)).toEqual([]);
      await page.locator('a.term').first().click();
      await expect(page.locator('.definition')).toBeVisible();
      expect(await axeFindings(page, scope, '.definition')).toEqual([]);
    });
