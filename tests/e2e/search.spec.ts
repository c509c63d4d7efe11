import { expect, type Page } from '@playwright/test';
import { test } from '../support/kept-page.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Hva leter du etter?' });
const options = (page: Page) => page.getByRole('option');
const status = (page: Page) => page.locator('[data-search-status]');
/** All has been searched for what stands in the field now, and not for its first letters: no more hits come. */
async function answered(page: Page): Promise<void> {
  const query = await field(page).inputValue();
  await expect(page.locator(`[data-search-results][aria-busy="false"][data-query="${query}"]`).filter({
    has: page.getByRole('option'),
  })).toBeVisible();
}

async function openDialog(page: Page, path = '/artikler/') {
  await page.goto(path);
  await page.getByRole('link', { name: 'Søk', exact: true }).first().click();
  await expect(page.getByRole('dialog', { name: 'Søk' })).toBeVisible();
  await expect(field(page)).toBeFocused();
}

test('a search on the page is made with the keyboard alone, and leads to the right section', { tag: '@once' }, async ({
  keptPage: page,
}) => {
  await page.goto('/sok/');
  await field(page).focus();
  await page.keyboard.type('henvisning');
  await expect(status(page)).toContainText('treff på «henvisning»');
  // What is chosen stays chosen when more hits come, also where they come before it.
  await answered(page);
  await page.keyboard.press('ArrowDown');
  const first = options(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/veiledning\/slik-far-du-behandling\/#du-kan-velge-hvem-du-spor-om-henvisning$/);
});

test('an address with a query shows results with marked words and theme; Back returns to the search before', {
  tag: '@once',
}, async ({ keptPage: page }) => {
  await page.goto('/sok/?q=abstinens');
  await expect(page.locator('[data-search-results] mark').first()).toHaveText(/abstinens/i);
  await expect(page.locator('[data-search-results] .meta').first()).toHaveText(/Avrusning|Behandling|Tiden etter/);
  await field(page).fill('henvisning');
  await page.getByRole('button', { name: 'Søk' }).click();
  await expect(page).toHaveURL(/q=henvisning/);
  await page.goBack();
  await expect(field(page)).toHaveValue('abstinens');
  await expect(status(page)).toContainText('abstinens');
});

test('Back from an article finds the same results, and what was typed stands after # and is never sent', {
  tag: '@once',
}, async ({ page }) => {
  await page.goto('/sok/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await field(page).fill('tilbakefall');
  await expect(options(page).first()).toBeVisible();
  await options(page).first().click();
  await expect(page).toHaveURL(/lykkes-etter-rusbehandling/);
  await page.goBack();
  await expect(page).toHaveURL(/\/sok\/#q=tilbakefall$/);
  await expect(options(page).first()).toContainText('rusbehandling');
  expect(asked.filter((url) => url.includes('tilbakefall'))).toEqual([]);
});

test('the theme filter keeps to one part of the path, in the address too', { tag: '@once' }, async ({ keptPage: page }) => {
  await page.goto('/sok/#q=alkohol');
  await expect(options(page).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Tiden etter' }).check();
  await expect(page).toHaveURL(/tema=Tiden\+etter/);
  const themes = page.locator('[data-search-results] .meta');
  await expect(themes.filter({ hasNotText: /^Tiden etter$/ })).toHaveCount(0);
  await answered(page);
  expect(new Set(await themes.allTextContents())).toEqual(new Set(['Tiden etter']));
});

test('an answer is a section: the page, the heading, and whole sentences that stand in that very section', {
  tag: '@once',
}, async ({ keptPage: page }) => {
  await page.goto('/sok/#q=blod%20i%20oppkastet');
  const first = options(page).first();
  await expect(first.locator('.hit-section')).toHaveText('Blod i oppkastet og gule øyne');
  const said = (await first.locator('.hit-excerpt').textContent()) ?? '';
  expect(said).toMatch(/^\p{Lu}.*[.!?]»?$/u);
  await first.click();
  await expect(page).toHaveURL(/#blod-i-oppkastet-og-gule-oyne$/);
  const section = await page.locator('#blod-i-oppkastet-og-gule-oyne').evaluate((heading) => {
    let text = '';
    for (let next = heading.nextElementSibling; next && !/^H[23]$/.test(next.tagName); next = next.nextElementSibling) {
      const copy = next.cloneNode(true) as HTMLElement;
      for (const mark of copy.querySelectorAll('.citation, .visually-hidden')) mark.remove();
      text += ` ${copy.textContent}`;
    }
    return text.replace(/\s+/g, ' ');
  });
  for (const sentence of said.split(/(?<=[.!?]) /)) expect(section).toContain(sentence.replace(/\s+/g, ' '));
});

test('an unknown word is named, a slip is mended at a click, a right word is not taken for one, and markup is text', {
  tag: '@once',
}, async ({ keptPage: page }) => {
  const mend = page.getByRole('button', { name: /Mente du/ });
  await test.step('a question with an unknown word is answered from the rest', async () => {
    await page.goto('/sok/#q=henvisning%20qwrtpzx');
    await expect(options(page).first()).toBeVisible();
    await expect(status(page)).toContainText('Vi fant ikke ordet «qwrtpzx».');
  });
  await test.step('a slip', async () => {
    await field(page).fill('tilbakefal i behandlinng');
    await page.getByRole('button', { name: 'Mente du «tilbakefall i behandling»?' }).click();
    await expect(field(page)).toHaveValue('tilbakefall i behandling');
    await expect(mend).toHaveCount(0);
  });
  await test.step('a right word', async () => {
    await field(page).fill('sønnen min nekter hjelp');
    await answered(page);
    await expect(mend).toHaveCount(0);
  });
  await test.step('markup', async () => {
    await field(page).fill('<b>abstinens</b>');
    await answered(page);
    await expect(page.locator('[data-search-panel] b')).toHaveCount(0);
  });
});

// Which question gets which card is asked of the engine: tests/build/search-quality.test.ts.
test('danger first, no card for an everyday question, and people to call and the list of everything when nothing is found', {
  tag: '@once',
}, async ({ keptPage: page }) => {
  await page.goto('/sok/');
  for (const [question, heading] of [
    ['han puster ikke', /Ring 113 når noen .*puster dårlig/], ['eg orkar ikkje meir', /fare for å ta livet/],
  ] as const)
    await test.step(`danger: «${question}»`, async () => {
      await field(page).fill(question);
      const card = page.locator('[data-search-cards] .care-card').first();
      await expect(card.getByRole('heading')).toHaveText(heading);
      await expect(card.locator('a[href^="tel:"]').first()).toBeVisible();
      await expect(status(page)).toContainText(heading);
      const list = await page.locator('[data-search-results]').boundingBox();
      if (list) expect((await card.boundingBox())?.y).toBeLessThan(list.y);
    });
  await test.step('an everyday question', async () => {
    await field(page).fill('overgangen til hverdagen');
    await answered(page);
    await expect(page.locator('.care-card')).toHaveCount(0);
  });
  await test.step('nothing found', async () => {
    await field(page).fill('bilforsikring');
    await expect(status(page)).toHaveText('Ingen treff på «bilforsikring». Prøv et annet ord.');
    await expect(options(page)).toHaveCount(0);
    await expect(page.locator('.search-nothing a[href^="tel:"]').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Se alle sidene fra A til Å' })).toBeVisible();
  });
});

test.describe('the dialog', () => {
  test('opens from «Søk», answers, and Escape closes it, forgets and gives the focus back', async ({ keptPage: page }) => {
    await openDialog(page);
    await page.keyboard.type('ventetid');
    await expect(options(page).first()).toContainText('behandling');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Søk', exact: true }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('');
  });

  test('begins with pages and numbers, which go when something is asked and come back', { tag: '@once' }, async ({ keptPage: page }) => {
    await openDialog(page);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('link', { name: 'Er det farlig å slutte brått?' })).toBeVisible();
    await expect(dialog.locator('a[href="tel:113"]')).toBeVisible();
    await field(page).fill('ventetid');
    await expect(options(page).first()).toBeVisible();
    await expect(dialog.locator('.search-begin')).toBeHidden();
    await field(page).fill('');
    await dialog.getByRole('link', { name: 'Er det farlig å slutte brått?' }).click();
    await expect(page).toHaveURL(/er-det-farlig-a-slutte-bratt/);
  });

  test('begins with the numbers of the page when the rest does not come', { tag: '@once' }, async ({ keptPage: page }) => {
    await page.route('**/sok/begynn.json', (route) => route.abort());
    const beginning = page.waitForRequest('**/sok/begynn.json');
    await openDialog(page);
    await beginning;
    await expect(page.locator('.search-begin a[href="tel:113"]')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Se alle sidene fra A til Å' })).toBeVisible();
  });

  test('opens with /, Ctrl + K and ⌘ + K', { tag: '@once' }, async ({ keptPage: page }) => {
    await page.goto('/artikler/hva-er-rusbehandling/');
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await page.keyboard.press(key);
      await expect(field(page), key).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test('a hit on the page the reader is on closes it and goes to the section', { tag: '@once' }, async ({ keptPage: page }) => {
    await openDialog(page, '/veiledning/slik-far-du-behandling/');
    await page.keyboard.type('henvisning');
    await answered(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/#du-kan-velge-hvem-du-spor-om-henvisning$/);
  });

  test('the arrows go round, and the options are real links of 48 px', async ({ keptPage: page }) => {
    await openDialog(page);
    await page.keyboard.type('ettervern');
    await answered(page);
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('.hit-excerpt mark').first()).toBeVisible();
    for (const option of await options(page).all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  });

  test('nothing of search is fetched before the reader turns to it, and nothing leaves the origin or is stored', {
    tag: '@once',
  }, async ({ page, baseURL, context }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/artikler/hva-er-rusbehandling/', { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /liste\.|pagefind|dialog/.test(url))).toEqual([]);
    await page.getByRole('link', { name: 'Søk', exact: true }).first().click();
    await field(page).fill('abstinens');
    await expect(page.locator('.hit-excerpt mark').first()).toBeVisible();
    expect(asked.some((url) => /liste\./.test(url))).toBe(true);
    expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))).toEqual([]);
    expect(asked.filter((url) => url.includes('abstinens&') || url.includes('q='))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
});

test.describe('faults', { tag: '@once' }, () => {
  const ask = async (page: Page, question = 'abstinens') => {
    await page.goto('/sok/');
    await field(page).fill(question);
  };
  const gaveUp = async (page: Page) => {
    await expect(status(page)).toContainText('Søket virker ikke akkurat nå');
    await expect(page.locator('.search-nothing a[href^="tel:"]').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Se alle sidene fra A til Å' })).toBeVisible();
  };

  for (const [name, pattern] of [
    ['the index is missing', '**/sok/deler/*/ord-*'], ['the sections are missing', '**/sok/deler/*/avsnitt-*'],
  ] as const)
    test(`${name}: the search of the saved copy answers; without it the numbers, the list and a sentence remain`, async ({
      keptPage: page,
    }) => {
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'not here' }));
      await ask(page);
      await expect(options(page).first()).toBeVisible();
      await page.route('**/sok/uten-nett.json', (route) => route.abort());
      await ask(page, 'henvisning');
      await gaveUp(page);
      await expect(status(page)).not.toContainText('Ingen treff');
    });

  test('a care card stands whatever else is missing', async ({ keptPage: page }) => {
    await page.route('**/sok/deler/**', (route) => route.abort());
    await page.route('**/sok/uten-nett.json', (route) => route.abort());
    await ask(page, 'han puster ikke');
    await gaveUp(page);
    await expect(page.locator('[data-search-cards] .care-card a[href="tel:113"]')).toBeVisible();
  });

  test('a captive portal answers with HTML instead of the index', async ({ keptPage: page }) => {
    await page.route('**/sok/**/*.json', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Logg inn' }));
    await ask(page);
    await gaveUp(page);
  });

  test('an index that hangs is given up after eight seconds', async ({ page }) => {
    await page.clock.install();
    await page.route('**/sok/deler/**', () => undefined);
    await page.route('**/sok/uten-nett.json', (route) => route.abort());
    await page.goto('/sok/');
    const hanging = page.waitForRequest('**/sok/deler/**');
    await field(page).fill('abstinens');
    await page.clock.runFor(1_000);
    await hanging;
    await expect(status(page)).toHaveText('Søker …');
    await page.clock.runFor(9_000);
    await gaveUp(page);
  });

  for (const [name, pattern] of [
    ['the engine', '**/pagefind/pagefind.js'], ['the WASM', '**/wasm.*'], ['the list of languages', '**/pagefind-entry.json*'],
  ] as const)
    test(`${name} of Pagefind is missing: what was found stands, and a sentence says that something is missing`, async ({
      keptPage: page,
    }) => {
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'not here' }));
      await ask(page, 'familievernkontoret');
      await expect(options(page).first()).toBeVisible();
      await expect(status(page)).toContainText('Noe av søket virker ikke akkurat nå.');
    });

  test('a list that hangs does not leave «Søker …» for ever', async ({ page }) => {
    await page.clock.install();
    let hangs = true;
    await page.route('**/sok/liste.*', (route) => (hangs ? undefined : route.continue()));
    await page.route('**/sok/uten-nett.json', (route) => route.abort());
    await openDialog(page);
    await field(page).fill('abstinens');
    await page.clock.runFor(1_000);
    await expect(status(page)).toHaveText('Søker …');
    await page.clock.runFor(9_000);
    await expect(status(page)).toContainText('Søket virker ikke akkurat nå');
    await expect(page.getByRole('link', { name: 'Se alle sidene fra A til Å' })).toBeVisible();
    // What was asked for hangs still; the next question asks anew.
    hangs = false;
    await field(page).fill('abstinenser');
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  });

  test('off the net before the first load: said in words, and the next try works', async ({ page, context }) => {
    await page.route('**/sok/**/*.json', (route) => route.abort());
    await openDialog(page);
    await context.setOffline(true);
    await field(page).fill('abstinens');
    await expect(status(page)).toContainText('Se om du er på nett');
    await context.setOffline(false);
    await page.unrouteAll();
    await field(page).fill('abstinenser');
    await expect(options(page).first()).toBeVisible();
  });

  test('a page that was cut off in its list asks for the list', async ({ keptPage: page }) => {
    await page.route('**/sok/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace(/(<script type="application\/json" id="sokelista">.{2000})[^<]*/, '$1') });
    });
    const list = page.waitForRequest('**/sok/liste.json');
    await page.goto('/sok/#q=abstinens');
    await list;
    await expect(options(page).first()).toBeVisible();
  });

  const firstOfAll = (page: Page) => page.locator('.everything a').first().evaluate((link) => link.checkVisibility());

  test('the list from A to Å waits for the answer to a question in the address, and comes with it', async ({ page }) => {
    let answer: () => void = () => undefined;
    const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/_astro/sok.*', async (route) => {
      await mayAnswer;
      await route.continue();
    });
    // Time stands still, so that nothing comes by itself after two seconds.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
    await page.goto('/sok/#q=abstinens', { waitUntil: 'commit' });
    await page.locator('footer').waitFor({ state: 'attached' });
    expect(await firstOfAll(page)).toBe(false);
    answer();
    await expect(options(page).first()).toBeVisible();
    await page.clock.runFor(100);
    await expect.poll(() => firstOfAll(page)).toBe(true);
  });

  test('the list from A to Å comes after two seconds when the search does not, and at once without a question', async ({ page }) => {
    await page.clock.install();
    await page.route('**/_astro/sok.*', (route) => route.abort());
    await page.goto('/sok/');
    expect(await firstOfAll(page)).toBe(true);
    await page.goto('/sok/?q=abstinens');
    expect(await firstOfAll(page)).toBe(false);
    await page.clock.runFor(2_000);
    expect(await firstOfAll(page)).toBe(true);
  });

  test('the dialog’s script does not come: the link leads to the search page', async ({ keptPage: page }) => {
    await page.route('**/_astro/dialog*', (route) => route.abort());
    await page.goto('/artikler/');
    await page.getByRole('link', { name: 'Søk', exact: true }).first().click();
    await expect(page).toHaveURL(/\/sok\/$/);
  });
});

test.describe('without JavaScript', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });
  test('there is no dead box, but everything from A to Å', async ({ keptPage: page }) => {
    await page.goto('/artikler/');
    await page.getByRole('link', { name: 'Søk', exact: true }).first().click();
    await expect(page).toHaveURL(/\/sok\/$/);
    await expect(page.locator('[data-search-panel]')).toBeHidden();
    await page.getByRole('link', { name: 'Hva er rusbehandling?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hva er rusbehandling?');
  });
});
