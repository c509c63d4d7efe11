import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Builder, By, Capabilities, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import { basePath } from '../support/dist.ts';
import { programPath, startHost } from '../support/hosts.ts';
import { freePort } from '../support/port.ts';

/**
 * The smoke suite in WebKitGTK, through WebKitWebDriver and over TLS: the same engine as Safari, as far as Debian has it.
 * Run by run.ts, which gives it a screen; prints one line for each test.
 */
const browser = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
].find(existsSync);
const patience = 15_000;

async function withBrowser<Result>(words: readonly string[], work: (driver: WebDriver) => Promise<Result>): Promise<Result> {
  const port = await freePort();
  const server = spawn(programPath('WebKitWebDriver') ?? '', [`--port=${port}`], { stdio: 'ignore' });
  try {
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      acceptInsecureCerts: true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...words] },
    });
    await new Promise((done) => setTimeout(done, 500));
    const driver = await new Builder().usingServer(`http://127.0.0.1:${port}/`).withCapabilities(capabilities).build();
    try {
      return await work(driver);
    } finally {
      await driver.quit();
    }
  } finally {
    server.kill();
  }
}

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const seen = async (driver: WebDriver, selector: string) =>
  (await driver.wait(until.elementLocated(By.css(selector)), patience)).isDisplayed();

const running = await startHost('nginx', { tls: true });
const address = (path: string) => running.origin + basePath + path;

const tests: Record<string, () => Promise<void>> = {
  'a reader walks from the front page into the path': () =>
    withBrowser([], async (driver) => {
      await driver.get(address(''));
      expectThat(await seen(driver, 'a[href="tel:113"]'), 'the emergency number is not shown');
      await driver.get((await driver.findElement(By.xpath("//a[contains(., 'Begynn her')]")).getAttribute('href')) ?? '');
      await driver.wait(until.urlContains('/artikler/'), patience);
      await driver.get((await driver.findElement(By.css('.onward .next')).getAttribute('href')) ?? '');
      expectThat(await seen(driver, 'h1'), 'the next article has no title');
    }),
  'the style sheet and the font get through the policy': () =>
    withBrowser([], async (driver) => {
      await driver.get(address(''));
      const [size, fonts] = await driver.executeScript<[string, number]>(
        'return document.fonts.ready.then(() => [getComputedStyle(document.querySelector("h1")).fontSize, ' +
          '[...document.fonts].filter((font) => font.status === "loaded").length])',
      );
      expectThat(parseFloat(size) > 24, `the title is ${size}`);
      expectThat(fonts > 0, 'no font was loaded');
    }),
  'search answers under the policy': () =>
    withBrowser([], async (driver) => {
      await driver.get(address('sok/?q=abstinens'));
      expectThat(await seen(driver, '[data-search-results] a'), 'no result is shown');
    }),
  '«Forlat siden» leaves the page, and Back does not lead to it again': () =>
    withBrowser([], async (driver) => {
      await driver.get(address(''));
      await driver.get(address('hjelp/'));
      // A neutral page of our own in the place of the one outside: no network is needed, and Back can be followed.
      await driver.executeScript('document.querySelectorAll("[data-exit]").forEach((link) => (link.href = arguments[0]))',
        address('personvern/'));
      await driver.findElement(By.css('[data-exit]')).click();
      await driver.wait(until.urlContains('/personvern/'), patience);
      await driver.navigate().back();
      await driver.wait(until.urlIs(address('')), patience);
    }),
  'a screen reader is told of every list, also those with a sign drawn before each point': () =>
    withBrowser([], async (driver) => {
      await driver.get(address('veiledning/overdose/'));
      // selenium-webdriver has getAriaRole, its types have not.
      const lists = (await driver.findElements(
        By.css('.prose :is(.do, .dont, .steps) > :is(ul, ol)'),
      )) as (WebElement & { getAriaRole(): Promise<string> })[];
      expectThat(lists.length > 2, `${lists.length} lists were found`);
      for (const list of lists)
        expectThat((await list.getAriaRole()) === 'list', `it is told as «${await list.getAriaRole()}»: ${await list.getText()}`);
    }),
  'everything reads without JavaScript': () =>
    withBrowser(['--enable-javascript=false'], async (driver) => {
      await driver.get(address('sok/'));
      expectThat((await driver.findElements(By.css('main form'))).length === 0, 'JavaScript was not off');
      await driver.findElement(By.css('main a[href*="/artikler/"]')).click();
      expectThat(await seen(driver, 'h1'), 'the article has no title');
    }),
};

tests['what was stored after one visit is there when the server is gone'] = () =>
  withBrowser([], async (driver) => {
    await driver.get(address(''));
    await driver.wait(() => driver.executeScript<boolean>('return navigator.serviceWorker.getRegistration().then((found) => ' +
      'found?.active?.state === "activated")'), patience);
    await running.pause();
    await driver.get(address('artikler/slik-foregar-avrusning/'));
    expectThat(await seen(driver, 'h1'), 'the article is not in the copy');
    expectThat(await seen(driver, 'a[href="tel:113"]'), 'the emergency number is not shown');
  });

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`  passed  ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`  failed  ${name}: ${String(error)}`);
  }
}
await running.stop();
console.log(`webkit: ${Object.keys(tests).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
