import { expect, type Page } from '@playwright/test';
import { basePath } from '../support/dist.ts';
import { test } from '../support/kept-page.ts';
import { axeFindings, loadAxe } from './support/axe.ts';
import { desk, phone, setConditions } from './support/conditions.ts';

/** What a reader has opened or asked for: the pages' other specs see them as they are first loaded. */
interface State {
  readonly name: string;
  readonly path: string;
  readonly window: typeof phone | typeof desk;
  open(page: Page): Promise<void>;
  /** Where to look, when what is opened covers what is behind it. */
  readonly within?: string;
}

const article = 'artikler/slik-foregar-avrusning/';
const ask = (question: string): string => `sok/#q=${encodeURIComponent(question)}`;
const shown = (selector: string) => (page: Page) => expect(page.locator(selector).first()).toBeVisible();

const states: readonly State[] = [
  { name: 'search results', path: ask('abstinens'), window: phone, open: shown('.search-results mark') },
  { name: 'a care card above the results', path: ask('overdose'), window: phone, open: shown('.search-cards .care-card') },
  { name: 'nothing found', path: ask('bilforsikring'), window: desk, open: shown('.search-nothing a') },
  {
    name: '«Mente du …?»', path: ask('tilbakefal i behandlinng'), window: phone,
    open: shown('.search-meant button'),
  },
  {
    name: 'the search dialog before a question', path: article, window: phone,
    async open(page) {
      await page.locator('[data-search-link]').click();
      await shown('dialog[open] .search-begin a')(page);
    },
  },
  {
    name: 'the search dialog', path: article, window: desk,
    async open(page) {
      await page.locator('[data-search-link]').click();
      await page.locator('dialog[open] input[type="search"]').fill('abstinens');
      await shown('dialog[open] .search-results mark')(page);
    },
  },
  {
    name: 'the menu of a phone', path: '', window: phone, within: '.site-header',
    async open(page) {
      await page.locator('.menu summary').click();
      await shown('.menu[open] a')(page);
    },
  },
  {
    name: 'the contents of an article on a phone', path: article, window: phone,
    async open(page) {
      await page.locator('.toc summary').click();
      await shown('.toc details[open] a')(page);
    },
  },
  {
    name: 'a word explained in place', path: article, window: phone, within: '.definition',
    async open(page) {
      await page.locator('a.term').first().click();
      await shown('.definition')(page);
    },
  },
];

for (const { name, path, window, open, within } of states)
  test(`axe has nothing to say about ${name}, light or dark`, async ({ keptPage: page }) => {
    await setConditions(page, window);
    await page.goto(basePath + path);
    await open(page);
    await loadAxe(page);
    expect.soft(await axeFindings(page, 'all', within), 'light').toEqual([]);
    await setConditions(page, { ...window, scheme: 'dark' });
    expect.soft(await axeFindings(page, 'colours', within), 'dark').toEqual([]);
  });
