import { expect } from '@playwright/test';
import { openComponentPage } from '../support/component-page.ts';
import { test } from '../support/kept-page.ts';
import { axeFindings, loadAxe, type AxeScope } from './support/axe.ts';
import { setConditions, type Conditions } from './support/conditions.ts';

const conditions: readonly { name: string; scope: AxeScope; set: Conditions }[] = [
  { name: 'light', scope: 'all', set: { width: 1280 } },
  { name: 'dark', scope: 'all', set: { width: 320, scheme: 'dark' } },
  { name: 'forced colours', scope: 'structure', set: { width: 320, forcedColours: true } },
];

for (const { name, scope, set } of conditions)
  test(`every component, ${name}, ${set.width} px: no violation, no sideways scroll`, async ({ keptPage: page }) => {
    await setConditions(page, set);
    await openComponentPage(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(set.width);
    await loadAxe(page);
    expect(await axeFindings(page, scope)).toEqual([]);
    await page.locator('a.term').first().click();
    await expect(page.locator('.definition')).toBeVisible();
    expect(await axeFindings(page, scope, '.definition')).toEqual([]);
  });
