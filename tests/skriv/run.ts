import { spawnSync } from 'node:child_process';
import { browserAdvice, findBrowser } from '../support/browser.ts';

/**
 * `npm test -- skriv`: the form of the editors (`npm run skriv`) in a browser, in a copy of the project: a whole day in it, what can go
 * wrong when saving, and every file opened and sent back. A development server and two builds are more than each change should wait for.
 */
const browser = findBrowser();
if (!browser) console.error(browserAdvice);
const run = () =>
  spawnSync('playwright', ['test', '-c', 'tests/skriv'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROMIUM_PATH: browser },
  });
process.exit(browser ? (run().status ?? 1) : 1);
