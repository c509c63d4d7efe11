import { expect, test } from '@playwright/test';
import { axeFindings, loadAxe } from './support/axe.ts';
import { setConditions } from './support/conditions.ts';
import { sitePages } from './support/pages.ts';
import { provideTools } from './support/tools.ts';
import { probes } from './probes/index.ts';

/** Every page of the sitemap and the 404 page, in the conditions that readers have. */
const pages = sitePages();
const widths = [1280, 768, 320];

for (const path of pages) {
  test(`axe has nothing to say about ${path}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(path);
    await loadAxe(page);
    for (const width of widths) {
      await setConditions(page, { width });
      expect.soft(await axeFindings(page, 'all'), `light, ${width} px`).toEqual([]);
      await setConditions(page, { width, scheme: 'dark' });
      expect.soft(await axeFindings(page, 'colours'), `dark, ${width} px`).toEqual([]);
      await setConditions(page, { width, forcedColours: true });
      expect.soft(await axeFindings(page, 'structure'), `forced colours, ${width} px`).toEqual([]);
    }
    for (const scheme of ['light', 'dark'] as const) {
      await setConditions(page, { width: 390, scheme, moreContrast: true });
      expect.soft(await axeFindings(page, 'colours'), `more contrast, ${scheme}`).toEqual([]);
    }
  });

  test(`the probes find nothing on ${path}`, async ({ page }) => {
    test.setTimeout(180_000);
    await provideTools(page);
    await page.goto(path);
    for (const { name, run } of probes) expect.soft(await run(page), name).toEqual([]);
  });
}
