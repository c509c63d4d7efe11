import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { basePath, dist } from './dist.ts';

export const componentPageFolder = '.tmp/component-page';
const folder = componentPageFolder;
const file = join(folder, 'komponenter/index.html');
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.woff2': 'font/woff2' };

/** The address of the page with every component. */
export const componentPage = `${basePath}komponenter/`;

/** What a build with the component page has more than one without: the page, and the copies of its picture. */
export const isOfComponentPage = (file: string): boolean => /^(?:komponenter\/|_astro\/bakker\.)/.test(file);

/**
 * The finished site does not have the component page, so the browser tests build it for themselves, once per build of the
 * site, where tests/build/reproducible.test.ts has not done it. Playwright calls this before the first test.
 */
export default function buildComponentPage(): void {
  if (existsSync(file) && statSync(file).mtimeMs > statSync(join(dist, 'index.html')).mtimeMs) return;
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, COMPONENT_PAGE: '1', STORE_COMPRESSED: 'no', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0 || !existsSync(file)) throw new Error(`The component page could not be built:\n${stdout}${stderr}`);
}

/** Opens the component page under the address of the site, with its own style, script and fonts. */
export async function openComponentPage(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === componentPage || pathname.startsWith(`${basePath}_astro/`),
    async (route) => {
      const { pathname } = new URL(route.request().url());
      const wanted = pathname === componentPage ? file : join(folder, pathname.slice(basePath.length));
      if (existsSync(wanted))
        await route.fulfill({ body: readFileSync(wanted), contentType: types[extname(wanted)] ?? 'application/octet-stream' });
      else await route.fallback();
    },
  );
  await page.goto(componentPage);
}
