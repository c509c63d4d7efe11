import { defineConfig } from '@playwright/test';
import { launchArguments, presentBrowser } from '../support/browser.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? presentBrowser();

/** The form in a browser. The parts of a day follow each other, and share one copy of the project. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.tmp/skriv',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 20_000,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: launchArguments, ...(executablePath ? { executablePath } : {}) },
  },
});
