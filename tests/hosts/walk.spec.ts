import { hosting } from '#config/hosting.ts';
import { expect } from '@playwright/test';
import { exitAddress } from '#config/site.ts';
import { basePath } from '../support/dist.ts';
import { startHost, whyNot, type HostName, type RunningHost } from '../support/hosts.ts';
import { test } from '../support/kept-page.ts';
import { longestOfEachLayout, missingPage } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

const gone = '/artikler/borte-for-godt/';

// The headers of both servers are the same word for word (servers.test.ts), so one of them gets every feature. That every page carries
// a policy that lets in what stands there is reckoned in tests/build/policy.test.ts; here a browser holds each layout to it.
for (const host of ['nginx', 'caddy'] satisfies HostName[])
  test.describe(`under the headers of ${host}`, () => {
    const reason = whyNot(host);
    test.skip(reason !== undefined, reason);
    test.use({ serviceWorkers: 'allow' });
    let running: RunningHost;
    test.beforeAll(async () => {
      if (!reason) running = await startHost(host, { redirects: [{ from: gone }] });
    });
    test.afterAll(() => running?.stop());

    test('a page of each layout, error pages too, keeps to the policy', async ({ page }) => {
      test.setTimeout(120_000);
      const watched = await watch(page, running.origin);
      for (const path of [...longestOfEachLayout(), missingPage, basePath + gone.slice(1)]) {
        const response = await page.goto(running.origin + path);
        expect(response?.headers()['content-security-policy'], path).toContain("frame-ancestors 'none'");
        await expect(page.locator('h1'), path).toBeVisible();
        const font = await page.evaluate(() => document.fonts.ready.then(() => getComputedStyle(document.body).fontFamily));
        expect(font, path).toContain('Schibsted');
      }
      await watched.expectNone(host);
    });

    if (host === 'caddy') return;

    test('search, the dialog and the offline worker keep to the policy', async ({ page }) => {
      const watched = await watch(page, running.origin);
      await page.goto(`${running.origin}${basePath}sok/?q=abstinens`);
      await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
      await page.goto(`${running.origin}${basePath}artikler/`);
      await page.getByRole('link', { name: 'Søk', exact: true }).first().click();
      await page.getByRole('dialog').getByRole('combobox').fill('tilbakefall');
      await expect(page.getByRole('option').first()).toBeVisible();
      const copy = page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL);
      expect(await copy).toBe(`${running.origin}${basePath}sw.js`);
      await watched.expectNone(host);
    });

    test('every feature a reader can press keeps to the policy', async ({ page }) => {
      test.setTimeout(120_000);
      const at = (path: string) => running.origin + basePath + path;
      // The neutral page stands in for the one outside; leaving for it is what «Forlat siden» is for.
      await page.context().route(`${exitAddress}**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Vær</title>' }));
      await page.clock.install({ time: new Date('2026-11-23T12:00:00+01:00') });
      const watched = await watch(page, running.origin);

      await page.goto(at('artikler/slik-foregar-avrusning/'));
      await page.locator('a.term[href$="#benzodiazepiner"]').first().click();
      await expect(page.locator('.definition')).toContainText('Beroligende');

      await page.goto(at('hjelp/'));
      await expect(page.locator('#tilbud-rusinfo .open-now')).toHaveText(/^Åpent nå/);
      // A print window would stop the test; that the script reaches it is what is asked.
      await page.evaluate(() => Object.assign(globalThis, { print: () => document.documentElement.setAttribute('data-printed', '') }));
      await page.getByRole('button', { name: 'Skriv ut lommekortet' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-printed', '');

      await page.goto(at('sok/?q=overdose'));
      await expect(page.locator('[data-search-cards] a[href="tel:113"]').first()).toBeVisible();
      await page.goto(at('sok/?q=avhengighet'));
      await page.locator('main').getByRole('radio', { name: 'Tiden etter' }).check();
      await expect(page).toHaveURL(/tema=Tiden\+etter/);

      await page.goto(at('personvern/'));
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await running.pause();
      const saved = await page.goto(at('hjelp/'));
      expect(saved?.fromServiceWorker()).toBe(true);
      await expect(page.locator('.copy-note')).toContainText('ser en lagret kopi');
      await expect(page.locator('h1')).toBeVisible();
      await running.start();

      await page.goto(at('personvern/'));
      await page.getByRole('button', { name: 'Slett det som er lagret' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Kopien er slettet' })).toBeVisible();

      await page.getByRole('link', { name: 'Forlat siden' }).first().click();
      await expect(page).toHaveURL(exitAddress);
      // The server was stopped for a while, and the last step leads off the site; what the policy stops is never excused.
      const expected = [/^failed: /, /^console: .*ERR_CONNECTION_REFUSED/, `off the origin: ${exitAddress}`];
      expect(watched.faults.filter((fault) =>
        !expected.some((one) => (typeof one === 'string' ? one === fault : one.test(fault)))), host).toEqual([]);
    });

    test('no feature that is turned off can be used, and text that is not ours cannot become markup or code', async ({ page }) => {
      await page.goto(running.origin + basePath);
      const { known, allowed } = await page.evaluate(() => {
        const { featurePolicy } = document as unknown as { featurePolicy: { features(): string[]; allowedFeatures(): string[] } };
        return { known: featurePolicy.features(), allowed: featurePolicy.allowedFeatures() };
      });
      const off = hosting.headers['Permissions-Policy'].split(', ').map((feature) => feature.replace('=()', ''));
      expect(off.filter((name) => known.includes(name)).length, 'the browser knows most of them').toBeGreaterThan(20);
      expect(allowed.filter((name) => off.includes(name))).toEqual([]);
      // A browser newer than the list may know more. Client hints go only to a server that asks for them, and ours never does.
      const more = allowed.filter((name) => !name.startsWith('ch-'));
      test.info().annotations.push({ type: 'features for src/config/hosting.ts', description: more.join(', ') || 'none' });
      for (const name of ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'clipboard-read', 'display-capture'])
        expect(more).not.toContain(name);

      const refused = await page.evaluate(() => {
        const tries: Record<string, () => unknown> = {
          markup: () => (document.createElement('div').innerHTML = '<img src=x>'),
          worker: () => new Worker('data:text/javascript,1'),
          code: () => (document.createElement('script').textContent = 'document.title = 1'),
        };
        return Object.entries(tries).filter(([, attempt]) => { try { attempt(); return false; } catch { return true; } })
          .map(([name]) => name);
      });
      expect(refused).toEqual(['markup', 'worker', 'code']);
    });
  });
