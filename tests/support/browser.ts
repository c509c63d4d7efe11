import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
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

/** The browser without a window, which takes half the time, and after it those that can run without showing theirs. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const commands = [...shells, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome', 'msedge'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((folder) =>
    folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [],
  ),
];

/**
 * A Chromium to test in: `CHROMIUM_PATH`, Playwright's own headless shell, an installed one, or one installed now
 * (Playwright's download; as root on Debian the package). Undefined when none of these works.
 */
export function findBrowser(): string | undefined {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    console.error(`CHROMIUM_PATH is set to ${wanted}, but there is no file there.`);
    return undefined;
  }
  return headlessShell() ?? downloadShell() ?? installPackage() ?? presentBrowser();
}

/** A Chromium that is here already. */
export const presentBrowser = (): string | undefined => playwrightShell() ?? installedBrowser() ?? playwrightChromium();

export const browserAdvice =
  'No browser was found and none could be installed. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, and run ' +
    'npm test again.';

/** The browser without a window, where it is here already. */
const headlessShell = (): string | undefined => playwrightShell() ?? installedBrowser(shells, []);

/** Playwright tells where its whole Chromium is, or would be; the shell of the same version stands beside it. */
function playwrightShell(): string | undefined {
  const [cache, version] = chromium.executablePath().split(`${sep}chromium-`);
  if (cache === undefined || version === undefined) return undefined;
  const folder = `${cache}${sep}chromium_headless_shell-${version.split(sep)[0] ?? ''}`;
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const shell = files.find((file) => /(?:^|[\\/])(?:chrome-headless-shell|headless_shell)(?:\.exe)?$/.test(file));
  return shell && join(folder, shell);
}

function playwrightChromium(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function installedBrowser(names: readonly string[] = commands, elsewhere: readonly string[] = applications): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = names.flatMap((name) => folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]));
  return [...inPath, ...elsewhere].find((path) => existsSync(path));
}

function downloadShell(): string | undefined {
  console.log('No headless browser found; asking Playwright to download one …');
  const words = ['node_modules/@playwright/test/cli.js', 'install', '--only-shell', 'chromium'];
  spawnSync(process.execPath, words, { stdio: 'inherit', timeout: 300_000 });
  return playwrightShell();
}

/** Debian has a package of the shell, Ubuntu has not. */
function installPackage(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing the package chromium-headless-shell …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000, env }).status === 0;
  const install = (name: string) => apt('install', '-y', '-qq', '--no-install-recommends', name);
  apt('update', '-qq');
  if (!install('chromium-headless-shell')) install('chromium');
  return installedBrowser();
}
