import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/kept-page.ts';
import { axeFindings, loadAxe } from './support/axe.ts';
import { provideTools } from './support/tools.ts';
import { probes } from './probes/index.ts';

/** The checkers themselves are checked: each must see its fault on a page that has one of every kind. */
const canary = readFileSync('tests/fixtures/canary/canary.html', 'utf8');

async function openCanary(page: Page): Promise<void> {
  await provideTools(page);
  await page.route('**/canary/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: canary }));
  await page.goto('/canary/');
}

for (const { name, canary: faults, run } of probes)
  test(`the probe «${name}» sees the faults of the canary`, async ({ keptPage: page }) => {
    await openCanary(page);
    const findings = await run(page);
    for (const fault of faults) expect.soft(findings).toContainEqual(expect.stringMatching(fault));
  });

test('axe sees the faults of the canary', async ({ keptPage: page }) => {
  await openCanary(page);
  await loadAxe(page);
  const rules = new Set((await axeFindings(page)).map((line) => line.split(':')[0]));
  expect([...rules]).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'empty-heading', 'heading-order', 'image-alt', 'marquee', 'region', 'tabindex']));
});

test('contrast over a picture is measured', async ({ keptPage: page }) => {
  await page.route('**/canary/', (route) => route.fulfill({ contentType: 'text/html', body: '<html lang="nb"><title>x</title><main><h1 style="color:#fff;background:linear-gradient(#000,#bbb)">Hvit tekst</h1></main>' }));
  await page.goto('/canary/');
  await loadAxe(page);
  expect(await axeFindings(page, 'colours')).toEqual([expect.stringMatching(/contrast over a picture: h1: [12]\.\d+ of 4\.5:1/)]);
});
