import { expect } from '@playwright/test';
import { test } from '../support/kept-page.ts';

/** A Monday: RUSinfo is open from 11 to 14.30 and from 15 to 18. */
const monday = (time: string) => new Date(`2026-11-23T${time}:00+01:00`);

test('the help page is one tap away from every page, and the numbers are at hand all the way down', async ({ keptPage: page }) => {
  await page.goto('/artikler/hva-er-rusbehandling/');
  await page.locator('.site-footer').scrollIntoViewIfNeeded();
  await expect(page.locator('.help-bar a[href="tel:113"]')).toBeInViewport();
  await expect(page.locator('.help-bar a[href="tel:116117"]')).toBeInViewport();
  await page.locator('.help-bar').getByRole('link', { name: 'Hjelp nå' }).click();
  await expect(page).toHaveURL('/hjelp/');
  await expect(page.locator('.care-card.liv')).toBeInViewport();
});

test('hours are told as text, and «Åpent nå» follows the clock', { tag: '@once' }, async ({ page }) => {
  await page.clock.install({ time: monday('14:29') });
  await page.goto('/hjelp/');
  const rusinfo = page.locator('#tilbud-rusinfo');
  await expect(rusinfo).toContainText('Telefonen og chatten svarer hverdager kl. 11–14.30 og 15–18.');
  await expect(rusinfo.locator('.open-now')).toHaveText('Åpent nå, til kl. 14.30.');
  await page.clock.runFor(90_000);
  await expect(rusinfo.locator('.open-now')).toHaveText('Stengt nå, åpner kl. 15.');
  await expect(page.locator('#tilbud-nodtelefon .open-now')).toHaveCount(0);

  await test.step('a child sees how to write before how to call, each with its own hours', async () => {
    await page.clock.setSystemTime(new Date('2026-11-28T22:50:00+01:00'));
    await page.reload();
    const card = page.locator('#tilbud-alarmtelefonen');
    await expect(card.getByRole('link').first()).toHaveText('Chat med Alarmtelefonen');
    await expect(card.getByRole('link', { name: /^Send SMS til/ })).toHaveAttribute('href', 'sms:+4741716111');
    await expect(card).toContainText('Chatten og SMS-tjenesten svarer alle dager kl. 16.15–22.45, lørdag til kl. 23.45.');
    await expect(card).toContainText('Telefonen svarer døgnet rundt.');
    await expect(card.locator('.open-now')).toHaveText('Åpent nå, til kl. 23.45.');
  });

  await test.step('on a holiday nothing is said of those who have not told, and the rest is right', async () => {
    await page.clock.setSystemTime(new Date('2028-05-17T15:00:00+02:00'));
    await page.reload();
    await expect(page.locator('#tilbud-kors-pa-halsen .open-now').first()).toHaveText('Åpent nå, til kl. 22.');
    await expect(page.locator('#tilbud-rusinfo .open-now')).toBeEmpty();
  });
});

test.describe('for a reader in another time zone', () => {
  test.use({ timezoneId: 'America/New_York' });
  test('the hours are Norwegian, and it says so', { tag: '@once' }, async ({ page }) => {
    await page.clock.install({ time: monday('17:30') });
    await page.goto('/hjelp/');
    expect(await page.evaluate(() => new Date().getHours())).toBe(11);
    await expect(page.locator('#tilbud-rusinfo .open-now')).toHaveText('Åpent nå, til kl. 18 norsk tid.');
  });
});

test.describe('without JavaScript', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });
  test('everything but «Åpent nå» is there', async ({ keptPage: page }) => {
    await page.goto('/hjelp/');
    await expect(page.locator('#tilbud-rusinfo')).toContainText('Telefonen og chatten svarer hverdager kl. 11–14.30 og 15–18.');
    await expect(page.locator('#tilbud-rusinfo .open-now')).toBeEmpty();
    await expect(page.locator('#tilbud-rusinfo').getByRole('link', { name: /^Ring/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Skriv ut lommekortet' })).toBeHidden();
    await expect(page.locator('.wallet-card')).toBeVisible();
  });
});

test('nothing moves when the opening hours are reckoned', async ({ page }) => {
  await page.clock.install({ time: monday('12:00') });
  // The same letters both times.
  await page.route('**/*.woff2', (route) => route.abort());
  const height = async () => (await page.locator('#tilbud-rusinfo').boundingBox())?.height;
  await page.route('**/ServiceDirectory*.js', (route) => route.abort());
  await page.goto('/hjelp/');
  await expect(page.locator('#tilbud-rusinfo .open-now')).toBeEmpty();
  const before = await height();
  await page.unroute('**/ServiceDirectory*.js');
  await page.reload();
  await expect(page.locator('#tilbud-rusinfo .open-now')).toHaveText('Åpent nå, til kl. 14.30.');
  expect(await height()).toBe(before);
});

test('the first screen of the smallest phone has the emergency line, the name and one clear way on', { tag: '@once' }, async ({
  keptPage: page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/');
  for (const part of ['.help-bar a[href="tel:113"]', '.help-bar a[href="tel:116117"]', '.brand', '.hero .button >> nth=0'])
    await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.goto('/hjelp/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
