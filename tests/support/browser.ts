import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Flags for a Chromium that may run as root in a container and must not call home. */
export const launchArguments: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome', 'msedge'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((folder) =>
    folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [],
  ),
];

/**
 * A Chromium to test in: `CHROMIUM_PATH`, Playwright's own, an installed one, or one installed now
 * (Playwright's download; as root on Debian or Ubuntu the package). Undefined when none of these works.
 */
export function findBrowser(): string | undefined {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    console.error(`CHROMIUM_PATH is set to ${wanted}, but there is no file there.`);
    return undefined;
  }
  return presentBrowser() ?? downloadBrowser() ?? installPackage();
}

/** A Chromium that is here already: Playwright's own, or an installed one. */
export const presentBrowser = (): string | undefined => playwrightBrowser() ?? installedBrowser();

export const browserAdvice =
  'No browser was found and none could be installed. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, and run npm test again.';

function playwrightBrowser(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function installedBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = commands.flatMap((command) => folders.flatMap((folder) => [join(folder, command), join(folder, `${command}.exe`)]));
  return [...inPath, ...applications].find((path) => existsSync(path));
}

function downloadBrowser(): string | undefined {
  console.log('No browser found; asking Playwright to download one …');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  return playwrightBrowser();
}

function installPackage(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing the package chromium …');
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return installedBrowser();
}
