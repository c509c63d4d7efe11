import { expect, test, type Page } from '@playwright/test';
import { missingPage, pagesWithEveryLook, sitePages } from '../support/pages.ts';
import { axeFindings, loadAxe, type AxeScope } from './support/axe.ts';
import { setConditions, type Conditions } from './support/conditions.ts';
import { provideTools } from './support/tools.ts';
import { lookProbes, wordProbes } from './probes/index.ts';
import type { Probe } from './probes/probe.ts';

/**
 * Every page of the sitemap and the 404 page. Most pages differ in their words and not in their looks: what depends on looks
 * alone is asked of so few that every kind of element stands in each of its places on one of them (and of the component page, which has everything
 * that an editor may write), in all the conditions that readers have.
 */
const [everyPage, everyLook] = [[...sitePages(), missingPage], [...pagesWithEveryLook(), missingPage]];

type Asked = readonly (readonly [AxeScope, Conditions])[];

/** Both schemes and both ends of the scale, for every page. */
const always: Asked = [['all', { width: 1280 }], ['all', { width: 320, scheme: 'dark' }]];

const furthermore: Asked = [
  ['all', { width: 768 }],
  ['colours', { width: 320 }],
  ['colours', { width: 768, scheme: 'dark' }],
  ['colours', { width: 1280, scheme: 'dark' }],
  ['structure', { width: 320, forcedColours: true }],
  ['structure', { width: 768, forcedColours: true }],
  ['structure', { width: 1280, forcedColours: true }],
  ['colours', { width: 390, moreContrast: true }],
  ['colours', { width: 390, scheme: 'dark', moreContrast: true }],
];

async function expectNothing(page: Page, path: string, asked: Asked, probes: readonly Probe[]): Promise<void> {
  await provideTools(page);
  await page.goto(path);
  await loadAxe(page);
  for (const [scope, conditions] of asked) {
    await setConditions(page, conditions);
    expect.soft(await axeFindings(page, scope), JSON.stringify(conditions)).toEqual([]);
  }
  for (const { name, run } of probes) expect.soft(await run(page), name).toEqual([]);
}

for (const path of everyPage)
  test(`axe and the probes of words find nothing on ${path}`, async ({ page }) => {
    test.setTimeout(180_000);
    await expectNothing(page, path, always, wordProbes);
  });

for (const path of everyLook)
  test(`axe in every other condition and the probes of looks find nothing on ${path}`, async ({ page }) => {
    test.setTimeout(180_000);
    await expectNothing(page, path, furthermore, lookProbes);
  });
