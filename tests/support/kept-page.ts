import { test as base, type Page } from '@playwright/test';

/** The pages of a worker, by the options they were made with. */
type KeptPages = Map<string, Page>;

/**
 * Playwright's `test` with one more page to ask for. A new context with its first page costs a browser three times what the next page
 * of the same site does, so a test that needs no cold start asks for `keptPage`: one page that the worker keeps for all tests that are
 * alike (window, touch, JavaScript …), set back before each.
 *
 * A test asks for `page`, which is its own, when it does what cannot be taken back (a clock, a script before all others, listeners,
 * the network switched off) or needs to be the first: for a cold cache, a worker, the start of the history.
 */
export const test = base.extend<{ keptPage: Page }, { keptPages: KeptPages }>({
  keptPages: [async ({}, use) => {
    const pages: KeptPages = new Map();
    await use(pages);
    for (const page of pages.values()) await page.context().close();
  }, { scope: 'worker' }],

  keptPage: async ({
    browser, keptPages, baseURL, viewport, isMobile, hasTouch, javaScriptEnabled, locale, timezoneId, serviceWorkers, contextOptions,
  }, use) => {
    // The options that a spec may set with `test.use`. A new context takes them over by itself.
    const key = JSON.stringify({
      baseURL, viewport, isMobile, hasTouch, javaScriptEnabled, locale, timezoneId, serviceWorkers, contextOptions,
    });
    const page = keptPages.get(key) ?? await (await browser.newContext()).newPage();
    keptPages.set(key, page);
    // To an address with # the browser would only scroll if it were at that page already; now it is at none of the site.
    if (page.url() !== 'about:blank') await page.evaluate(() => { history.replaceState(null, '', '/between-two-tests/'); });
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: contextOptions.reducedMotion ?? null });
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});
