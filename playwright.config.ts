import { defineConfig } from '@playwright/test';
import { launchArguments, presentBrowser } from './tests/support/browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
/** `npm test -- visual` asks for pictures to be compared; only then, since fonts differ between machines. */
const visual = process.env['VISUAL'] === '1';
/** There a failure is also written on its line of the change. */
const onGithub = process.env['GITHUB_ACTIONS'] === 'true';
const executablePath = process.env['CHROMIUM_PATH'] ?? presentBrowser();

/**
 * The finished site in a real browser, on a phone and on a desk. `npm test` finds the browser and the port. The browser is Chromium's
 * headless shell, which has no window to draw and takes half the time of the whole Chromium; nothing here needs the whole.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts', 'visual/**/*.spec.ts', 'hosts/**/*.spec.ts', 'faults/**/*.spec.ts'],
  globalSetup: './tests/support/component-page.ts',
  snapshotPathTemplate: '.cache/visual/{arg}{ext}',
  outputDir: '.tmp/test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '.tmp/playwright.json' }], ...(onGithub ? [['github'] as const] : [])],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    // A page that fades in does not take a click yet; the specs about motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    // A worker would answer for the network; the specs about the offline copy let it in.
    serviceWorkers: 'block',
    launchOptions: { args: launchArguments, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'phone', testMatch: 'e2e/**/*.spec.ts', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    // What does not depend on the window is tagged @once, and asked on the phone.
    { name: 'desk', testMatch: 'e2e/**/*.spec.ts', grepInvert: /@once/, use: { viewport: { width: 1280, height: 900 } } },
    { name: 'a11y', testMatch: 'a11y/**/*.spec.ts' },
    ...(visual ? [{ name: 'visual', testMatch: 'visual/**/*.spec.ts' }] : []),
    { name: 'servers', testMatch: ['hosts/**/*.spec.ts', 'faults/**/*.spec.ts'] },
  ],
  webServer: {
    command: `node src/cli/serve.ts --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
