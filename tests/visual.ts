import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { browserAdvice, findBrowser } from './support/browser.ts';
import { freePort } from './support/port.ts';

/**
 * `npm test -- visual`: compares every kind of page with the pictures in .cache/visual. Without pictures (or with `--ny`)
 * it makes them first, and then sees that a second look finds them alike.
 */
const pictures = '.cache/visual';
const browser = findBrowser();
if (!browser) {
  console.error(browserAdvice);
  process.exit(1);
}
if (process.argv.includes('--ny')) rmSync(pictures, { recursive: true, force: true });

const port = String(await freePort());
const run = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, VISUAL: '1', CHROMIUM_PATH: browser, TEST_PORT: port },
  }).status === 0;

const built = run(process.execPath, 'src/cli/build.ts');
const ready = built && (existsSync(pictures) ||
  run('playwright', 'test', '--project', 'visual', '--update-snapshots=all', '--grep-invert', '@self-check'));
process.exitCode = ready && run('playwright', 'test', '--project', 'visual') ? 0 : 1;
