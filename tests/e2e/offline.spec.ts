import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readPagesInNeed } from '#editorial/read/site/pages-in-need.ts';
import { dist } from '../support/dist.ts';
import { test as base } from '../support/kept-page.ts';
import { copySite, replace, rewrite } from '../support/site-copy.ts';
import { SiteServer } from '../support/site-server.ts';

/** What must be there without a network, as the content names it. */
const { danger, path: articles, substances } = readPagesInNeed('.');

/** Deleted when the run ends: a file may still be on its way to the browser when a test is over. */
const folders: string[] = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A host of its own for each test; `changing` has a copy of the site, in `folder`, that the test may change. */
const test = base.extend<{ folder: string; host: SiteServer; changing: SiteServer }>({
  serviceWorkers: 'allow',
  folder: async ({}, use) => {
    mkdirSync('.tmp', { recursive: true });
    const folder = mkdtempSync(resolve('.tmp', 'vert-'));
    copySite(dist, folder);
    folders.push(folder);
    await use(folder);
  },
  host: async ({}, use) => serve(dist, use),
  changing: async ({ folder }, use) => serve(folder, use),
});

async function serve(folder: string, use: (host: SiteServer) => Promise<void>): Promise<void> {
  const host = await new SiteServer(folder).start();
  await use(host);
  await host.stop();
}

// Saving forty files twice takes its time on a busy machine; what is asserted is what happens, not how fast.
test.setTimeout(120_000);
const patient = { timeout: 30_000 };

/** Waits until the copy is whole: the worker that saves it has come to rest. */
async function copySaved(page: Page): Promise<void> {
  // The page asks for it itself when its reader has been quiet for a while; one test waits for that.
  await page.evaluate(async () => {
    if ((await caches.keys()).length === 0) await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => savedNames(page), patient).toHaveLength(1);
}

/** The copies there are, and the reader's refusal, but not the count of attempts. */
const savedNames = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => !name.startsWith('forsok-')));

/** Every file in the copy. */
const savedAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const [name] = await caches.keys();
    const requests = name ? await (await caches.open(name)).keys() : [];
    return requests.map((request) => new URL(request.url).pathname).sort();
  });

const note = (page: Page) => page.locator('.copy-note');

test('after one visit the articles, the numbers and the search work without a network, and say when they were saved', {
  tag: '@once',
}, async ({ page, host }) => {
  await page.goto(`${host.origin}/om/`);
  await copySaved(page);
  await host.stop();
  // That the copy has every page of each of these is read in the finished files: tests/build/offline.test.ts.
  await page.goto(host.origin + (articles[0] ?? ''));
  await expect(page.getByRole('heading', { name: 'Kort fortalt' })).toBeVisible();
  await expect(note(page)).toHaveText(
    /^Nettet svarer ikke som det skal, så du ser en lagret kopi\. Kopien ble lagret \d+\..+ kl\.\s\d\d\.\d\d\.$/,
  );
  for (const address of [danger[0] ?? '', substances[0] ?? '', '/ordliste/']) {
    await page.goto(host.origin + address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(note(page), address).toContainText('ser en lagret kopi');
  }
  await page.goto(`${host.origin}/sok/?q=abstinens`);
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await expect(page.locator('.search-results mark').first()).toBeVisible();
  await page.locator('.help-bar').getByRole('link', { name: 'Hjelp nå' }).click();
  await expect(page.locator('.care-card.liv .call-button')).toBeVisible();
  await expect(page.locator('#tilbud-rusinfo').getByRole('link', { name: /^Ring/ })).toBeVisible();

  await test.step('a page that is not in the copy gives way to the numbers, and says so', async () => {
    await page.goto(`${host.origin}/finnes-ikke/`);
    await expect(note(page)).toContainText('siden du ville se, er ikke lagret');
    await expect(page.getByRole('link', { name: 'Ring 113', exact: true }).first()).toBeVisible();
  });
});

test('the copy is the same for everyone, whatever this reader opened, and what is searched for does not reach the server', {
  tag: '@once',
}, async ({ page, host, browser }) => {
  await page.goto(`${host.origin}/hjelp/`);
  await copySaved(page);
  for (const address of [articles[2] ?? '', '/artikler/', '/404.html']) await page.goto(host.origin + address);

  const askedFor = (word: string) => host.asked.filter((address) => address.includes(word));
  await test.step('the search page is opened again, with a question', async () => {
    await page.goto(`${host.origin}/sok/?q=heroin`);
    await expect(page.locator('.search-results a').first()).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveValue('heroin');
    expect(askedFor('heroin')).toEqual([]);
  });
  await test.step('an address without its slash keeps the question when the worker answers', async () => {
    await page.goto(`${host.origin}/sok?q=abstinens`);
    await expect(page.getByRole('combobox')).toHaveValue('abstinens');
    expect(new URL(page.url()).pathname).toBe('/sok/');
    expect(askedFor('abstinens')).toEqual([]);
  });

  const other = await browser.newContext({ serviceWorkers: 'allow' });
  const stranger = await other.newPage();
  await stranger.goto(`${host.origin}/`);
  await copySaved(stranger);
  expect(await savedAddresses(page)).toEqual(await savedAddresses(stranger));
  expect(await savedNames(page)).toEqual(await savedNames(stranger));
  expect((await savedAddresses(page)).join()).not.toContain('heroin');
  await other.close();

  await test.step('a server that answers with a fault gives way to the copy', async () => {
    host.intercept = (_request, response) => {
      response.writeHead(503, { 'content-type': 'text/plain' }).end('down');
      return true;
    };
    await page.goto(`${host.origin}/hjelp/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hjelp nå');
    await expect(note(page)).toBeVisible();
  });
});

test('a copy that cannot be kept is tried twice that day and no more', { tag: '@once' }, async ({ page, changing: host, folder }) => {
  rmSync(join(folder, 'favicon.svg'));
  const tryIt = () => page.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    const worker = installing ?? waiting;
    while (worker && worker.state === 'installing') await new Promise((done) => setTimeout(done, 20));
    return caches.keys();
  });
  const names: string[][] = [];
  for (const address of ['/', '/om/', '/hjelp/', '/personvern/']) {
    await page.goto(host.origin + address, { waitUntil: 'load' });
    names.push(await tryIt());
  }
  expect(names.map((found) => found.length)).toEqual([1, 2, 2, 2]);
  const bundles = () => host.asked.filter((address) => address.includes('/_astro/sider.')).length;
  expect(bundles(), 'what was fetched once lies in the cache of the browser').toBeLessThanOrEqual(2);
  const before = host.asked.length;
  await page.goto(`${host.origin}/om/`, { waitUntil: 'load' });
  await page.clock.install();
  await page.clock.runFor(10_000);
  expect(host.asked.slice(before).filter((address) => address === '/sw.js'), 'the page does not even ask').toEqual([]);
});

test('the next visit sees a page that was changed, and the copy follows', { tag: '@once' }, async ({ page, changing: host, folder }) => {
  await page.goto(`${host.origin}/hjelp/`);
  await copySaved(page);
  const [first] = await savedNames(page);
  publish(folder, String(first).replace('uten-nett-', ''), '000000000000', (html) => html.replaceAll('Hva skjer nå?', 'Nytt i dag'));
  host.asked.length = 0;
  await page.goto(`${host.origin}/hjelp/`);
  await expect(page.getByRole('heading', { name: 'Nytt i dag' })).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  await expect.poll(() => savedNames(page), { ...patient, message: 'the new copy replaces the old one, though the page is still open' })
    .toEqual(['uten-nett-000000000000']);
  expect(host.asked.filter((address) =>
    /\.(?:pagefind|pf_\w+|woff2)$/.test(address)), 'what has not changed is not fetched again').toEqual([]);
  await host.stop();
  await page.goto(`${host.origin}/hjelp/`);
  await expect(page.getByRole('heading', { name: 'Nytt i dag' })).toBeVisible();
  await expect(note(page)).toBeVisible();
});

/**
 * What a new build writes when the text of the pages has changed: the pages, their bundle under a new name, and a worker of a new
 * version.
 */
function publish(folder: string, old: string, version: string, change: (html: string) => string): void {
  const edit = (name: string, by: (text: string) => string) => rewrite(join(folder, name), by);
  edit('hjelp/index.html', change);
  const bundle = readdirSync(join(folder, '_astro')).find((name) => /^sider\.\w+\.json$/.test(name)) ?? 'no bundle';
  const revision = bundle.split('.')[1] as string;
  edit(`_astro/${bundle}`, change);
  renameSync(join(folder, '_astro', bundle), join(folder, '_astro', bundle.replace(revision, version)));
  edit('sw.js', (text) => {
    expect(text).toContain(old);
    return text.replaceAll(revision, version).replace(old, version);
  });
}

for (const [fault, spoil] of [
  ['missing', (folder: string) => rmSync(join(folder, 'sw.js'))],
  ['broken', (folder: string) => replace(join(folder, 'sw.js'), 'this is not a script (')],
  ['without the file it wants', (folder: string) => rmSync(join(folder, 'favicon.svg'))],
] as const)
  test(`a worker that is ${fault} leaves a normal site and no half copy`, { tag: '@once' }, async ({ page, changing: host, folder }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    spoil(folder);
    await page.goto(`${host.origin}/`);
    await page.getByRole('link', { name: 'Begynn her' }).click();
    await expect(page.getByRole('heading', { name: 'Kort fortalt' })).toBeVisible();
    await page.goto(`${host.origin}/sok/?q=abstinens`);
    await expect(page.locator('.search-results a').first()).toBeVisible();
    await page.evaluate(() =>
      navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).then(() => undefined, () => undefined));
    // A worker that is still trying has a copy in the making; one that has failed is gone, and what it had with it.
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined), {
      timeout: 20_000,
    }).toBe(true);
    expect(await savedNames(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

/** A disk with room for a few thousand bytes, for as long as the page lives. */
async function fillDisk(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000 });
}

test('a disk that is full leaves a normal site and no half copy', { tag: '@once' }, async ({ page, host }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await fillDisk(page, host.origin);
  await page.goto(`${host.origin}/`);
  await expect.poll(() => host.asked.some((address) => address.includes('/_astro/sider.')), {
    ...patient, message: 'the worker has tried',
  }).toBe(true);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined), patient).toBe(true);
  expect(await savedNames(page)).toEqual([]);
  await page.goto(`${host.origin}/sok/?q=abstinens`);
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await page.goto(`${host.origin}/hjelp/`);
  await expect(page.getByRole('link', { name: 'Ring 113', exact: true }).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('a disk that has become full keeps the copy from before, whole', { tag: '@once' }, async ({ page, changing: host, folder }) => {
  await page.goto(`${host.origin}/hjelp/`);
  await copySaved(page);
  const [before, addresses] = [await savedNames(page), await savedAddresses(page)];
  await fillDisk(page, host.origin);
  publish(folder, String(before[0]).replace('uten-nett-', ''), '000000000000', (html) => html.replaceAll('Hva skjer nå?', 'Nytt i dag'));
  await page.goto(`${host.origin}/hjelp/`);
  await expect(page.getByRole('heading', { name: 'Nytt i dag' }), 'the network has the new text').toBeVisible();
  await expect.poll(() => host.asked.some((address) => address.includes('sider.000000000000')), {
    ...patient, message: 'the new worker has tried',
  }).toBe(true);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null), patient)
    .toBeNull();
  expect(await savedNames(page)).toEqual(before);
  expect(await savedAddresses(page)).toEqual(addresses);
  await host.stop();
  await page.goto(`${host.origin}/hjelp/`);
  await expect(page.getByRole('heading', { name: 'Hva skjer nå?' })).toBeVisible();
  await expect(note(page)).toBeVisible();
});

/** Enough to share a process and be more than one; two hundred take three minutes, and `TABS=200 npm test` opens them. */
const tabs = Number(process.env['TABS'] ?? 4);

test(`${tabs} tabs share one copy, and each shows the numbers`, { tag: '@once' }, async ({ page, host, context }) => {
  test.setTimeout(300_000);
  await page.goto(`${host.origin}/skjul-besoket/`, { waitUntil: 'commit' });
  const opened = [page];
  const addresses = ['/', '/hjelp/', ...articles].map((address) => host.origin + address);
  // Opened from one page they share its process, as a browser that is short of memory does.
  while (opened.length < tabs) {
    const more = Array.from({ length: Math.min(20, tabs - opened.length) }, (_, number) => addresses[number % addresses.length] as string);
    const arrived = context.waitForEvent('page', { predicate: () => context.pages().length >= opened.length + more.length });
    await page.evaluate((all) => all.forEach((address) => window.open(address)), more);
    await arrived;
    opened.splice(0, opened.length, ...context.pages());
  }
  await page.goto(`${host.origin}/`);
  await copySaved(page);
  for (const tab of opened) await expect(tab.locator('a[href="tel:113"]').first()).toBeVisible();
  expect(host.asked.filter((address) => address.includes('/_astro/sider.')), 'the copy is fetched once').toHaveLength(1);
  await host.stop();
  for (const tab of opened.slice(0, 5)) {
    await tab.goto(`${host.origin}/hjelp/`);
    await expect(note(tab), 'and every tab can answer from it').toBeVisible();
  }
});

test('a worker that breaks in a later version does not shut the reader out', { tag: '@once' }, async ({ page, changing: host, folder }) => {
  await page.goto(`${host.origin}/`);
  await copySaved(page);
  rewrite(join(folder, 'sw.js'), (text) => `${text}\nthrow new Error("broken");`);
  rewrite(join(folder, 'om/index.html'), (html) => html.replace(/(<h1[^>]*>)[^<]*/, '$1Nytt om oss'));
  await page.goto(`${host.origin}/om/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nytt om oss');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nytt om oss');
});

/** The worker of these readers has a clock of its own, where a second is over in twenty milliseconds. */
const quickClock = 'const atLast = setTimeout; globalThis.setTimeout = (work, wait, ...more) => atLast(work, wait / 50, ...more);\n';

test('a network that hangs gives way to the copy', { tag: '@once' }, async ({ page, changing: host, folder }) => {
  rewrite(join(folder, 'sw.js'), (text) => quickClock + text);
  await page.goto(`${host.origin}/`);
  await copySaved(page);
  host.intercept = (request) => request.url === '/hjelp/';
  await page.goto(`${host.origin}/hjelp/`);
  await expect(note(page)).toBeVisible();
});

test('what is saved can be deleted, stays deleted, and can be taken back', { tag: '@once' }, async ({ page, host }) => {
  await page.goto(`${host.origin}/personvern/`);
  await copySaved(page);
  await page.reload();
  await expect(page.getByText(/^Kopien på denne enheten ble lagret/)).toBeVisible();
  await page.getByRole('button', { name: 'Slett det som er lagret' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Kopien er slettet' })).toBeVisible();
  expect(await savedNames(page)).toEqual(['ingen-kopi']);
  expect(await page.evaluate(async () => (await (await caches.open('ingen-kopi')).keys()).length)).toBe(0);
  for (const address of ['/', '/hjelp/', '/personvern/']) await page.goto(host.origin + address, { waitUntil: 'load' });
  await expect(page.getByText('Ingen kopi er lagret, og det blir ikke lagret en ny.')).toBeVisible();
  expect(await savedNames(page)).toEqual(['ingen-kopi']);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.getByRole('button', { name: 'Lagre kopien igjen' }).click();
  await copySaved(page);
  expect((await savedNames(page))[0]).toMatch(/^uten-nett-/);
});

test('nothing is fetched for a reader who saves data', { tag: '@once' }, async ({ page, host }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(`${host.origin}/`, { waitUntil: 'load' });
  await page.goto(`${host.origin}/om/`, { waitUntil: 'load' });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(host.asked.filter((address) => address.includes('sw.js') || address.includes('pagefind'))).toEqual([]);
});

test('the copy is fetched when the page has loaded and its reader has been quiet for a while, and once', {
  tag: '@once',
}, async ({ page, host }) => {
  await page.clock.install();
  await page.goto(`${host.origin}/hjelp/`, { waitUntil: 'load' });
  await page.clock.runFor(3_000);
  await page.keyboard.press('ArrowDown');
  await page.clock.runFor(3_000);
  expect(host.asked).not.toContain('/sw.js');
  await page.clock.runFor(2_000);
  await page.clock.resume();
  await expect.poll(() => savedNames(page), patient).toHaveLength(1);
  const worker = host.asked.indexOf('/sw.js');
  const first = host.asked.slice(0, worker);
  expect(first[0]).toBe('/hjelp/');
  expect(first.filter((address) => address.startsWith('/artikler/') || address.startsWith('/pagefind/'))).toEqual([]);
  host.asked.length = 0;
  await page.goto(`${host.origin}/om/`, { waitUntil: 'load' });
  expect(host.asked.filter((address) => address.startsWith('/artikler/'))).toEqual([]);
});
