import { expect, type Page } from '@playwright/test';
import { basePath } from '../support/dist.ts';
import { test } from '../support/kept-page.ts';
import { missingPage, pagesWithEveryLook, sitePages } from '../support/pages.ts';
import { axeFindings, loadAxe, type AxeScope } from './support/axe.ts';
import { setConditions, type Conditions } from './support/conditions.ts';
import { provideTools } from './support/tools.ts';
import { probes as allProbes, wordProbes } from './probes/index.ts';
import type { Probe } from './probes/probe.ts';

/**
 * Every page of the sitemap and the 404 page is asked once for what its words can break. What depends on looks alone is asked of
 * so few that every kind of element stands in each of its places on one of them (and of the component page, which has everything
 * that an editor may write), in all the conditions that readers have.
 */
const [everyPage, everyLook] = [[...sitePages(), missingPage], [...pagesWithEveryLook(), missingPage]];

type Asked = readonly (readonly [AxeScope, Conditions])[];

const ofWords: Asked = [['structure', { width: 1280 }]];

/** Each scheme once, so that both ends of the scale see one. Every pair of tokens is computed besides, in tests/unit/contrast.test.ts. */
const ofLooks: Asked = [
  ['colours', { width: 1280 }],
  ['colours', { width: 320, scheme: 'dark' }],
  ['structure', { width: 320 }],
  ...ofWords,
];

/** More contrast changes tokens only, and every pair of them is computed: it is asked of the front page and of an article. */
const ofMoreContrast: Asked = [
  ['colours', { width: 320, moreContrast: true }],
  ['colours', { width: 1280, scheme: 'dark', moreContrast: true }],
];

/**
 * The first two of the pages with every look are asked whole. Above and below its main part a page is the same as they, and what costs
 * most, contrast and contrast on hover, is asked there of its main part alone.
 */
const whole = everyLook.slice(0, 2);

async function expectNothing(page: Page, path: string, asked: Asked, probes: readonly Probe[]): Promise<void> {
  const within = whole.includes(path) ? 'html' : 'main';
  await provideTools(page);
  await page.goto(path);
  await loadAxe(page);
  for (const [scope, conditions] of asked) {
    await setConditions(page, conditions);
    await scrollToTop(page);
    expect.soft(await axeFindings(page, scope, scope === 'colours' ? within : 'html'), JSON.stringify(conditions)).toEqual([]);
  }
  for (const { name, run } of probes) {
    await scrollToTop(page);
    expect.soft(await run(page, within), name).toEqual([]);
  }
}

/** Where a page has been scrolled, what stays in view lies over other things, and that is no fault. */
const scrollToTop = (page: Page): Promise<void> => page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

test.setTimeout(90_000);

for (const path of everyPage.filter((path) => !everyLook.includes(path)))
  test(`axe and the probes of words find nothing on ${path}`, ({ keptPage }) => expectNothing(keptPage, path, ofWords, wordProbes));

for (const path of everyLook)
  test(`axe in every condition and all probes find nothing on ${path}`, ({ keptPage }) => expectNothing(keptPage, path, ofLooks, allProbes));

for (const path of [basePath, `${basePath}artikler/hva-er-rusbehandling/`])
  test(`axe finds nothing on ${path} for those who ask for more contrast`, ({ keptPage }) => expectNothing(keptPage, path, ofMoreContrast, []));
