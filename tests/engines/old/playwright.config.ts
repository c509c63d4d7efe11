import { defineConfig } from '@playwright/test';
import { librariesOf, oldChromiums, programOf } from './chromiums.ts';

/** The site in Chromiums as old as it promises something to, on a narrow phone. */
const port = Number(process.env['TEST_PORT'] ?? 4392);

export default defineConfig({
  testDir: '.',
  outputDir: '../../../.tmp/old-engine-results',
  forbidOnly: true,
  workers: 2,
  timeout: 20_000,
  reporter: [['list'], ['json', { outputFile: '../../../.tmp/old-chromiums.json' }]],
  use: { baseURL: `http://localhost:${port}`, viewport: { width: 360, height: 640 }, locale: 'nb-NO' },
  projects: oldChromiums.map((one) => ({
    name: `chromium-${one.version}`,
    metadata: { version: one.version },
    use: {
      launchOptions: {
        executablePath: programOf(one),
        // What these builds need where there is no screen, no sandbox and no room for shared memory.
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
        env: { ...process.env, LD_LIBRARY_PATH: librariesOf(one) },
      },
    },
  })),
  webServer: {
    command: `node src/cli/serve.ts --port ${port}`, cwd: '../../..', url: `http://localhost:${port}/`, reuseExistingServer: false,
    stdout: 'ignore',
  },
});
