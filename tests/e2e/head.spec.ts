import { expect } from '@playwright/test';
import { test } from '../support/kept-page.ts';

test('a search is not listed by search engines, the search page is', { tag: '@once' }, async ({ keptPage: page }) => {
  await page.goto('/sok/?q=abstinens');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.goto('/sok/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveCount(0);
});

test('structured data, icons and manifest break no rule of the page’s policy', { tag: '@once' }, async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  await page.goto('/artikler/slik-foregar-avrusning/');
  const manifest = await page.evaluate(async () =>
    (await fetch((document.querySelector('link[rel=manifest]') as HTMLLinkElement).href)).json() as Promise<{ short_name: string }>);
  expect(manifest.short_name).toBe('Veien videre');
  const types = await page.locator('script[type="application/ld+json"]').evaluateAll((scripts) => scripts.flatMap((script) =>
    (JSON.parse(script.textContent ?? '') as { '@graph': { '@type': string }[] })['@graph'].map((node) => node['@type'])));
  expect(types).toEqual(['WebSite', 'Organization', 'BreadcrumbList', 'MedicalWebPage']);
  expect(faults).toEqual([]);
});
