import { defineConfig } from '@playwright/test';

/**
 * The smoke suite in Debian's Firefox, over WebDriver BiDi. Options that Playwright would ignore there without a word
 * (JavaScript off, colour scheme, touch) are given as preferences of Firefox, and each is asserted before it is trusted.
 */
const port = Number(process.env['TEST_PORT'] ?? 4391);
const launch = (preferences: Readonly<Record<string, boolean | number | string>>) => ({
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: { executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr', firefoxUserPrefs: preferences },
});

export default defineConfig({
  testDir: '.',
  outputDir: '../../.tmp/engine-results',
  forbidOnly: true,
  workers: 1,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../../.tmp/firefox.json' }]],
  use: { baseURL: `http://localhost:${port}`, viewport: { width: 390, height: 844 } },
  projects: [
    // Playwright loses sight of a page that Firefox takes back from memory; so it keeps none.
    {
      name: 'firefox', testMatch: 'firefox.spec.ts',
      use: launch({ 'browser.sessionhistory.max_total_viewers': 0, 'fission.bfcacheInParent': false }),
    },
    { name: 'firefox-without-javascript', testMatch: 'firefox-no-script.spec.ts', use: launch({ 'javascript.enabled': false }) },
    {
      name: 'firefox-forced-colours', testMatch: 'firefox-colours.spec.ts',
      use: launch({ 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 }),
    },
  ],
  webServer: {
    command: `node src/cli/serve.ts --port ${port}`, cwd: '../..', url: `http://localhost:${port}/`, reuseExistingServer: false,
    stdout: 'ignore',
  },
});
