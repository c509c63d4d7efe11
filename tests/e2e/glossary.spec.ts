import { expect, type Locator, type Page } from '@playwright/test';
import { componentPage, openComponentPage } from '../support/component-page.ts';
import { test } from '../support/kept-page.ts';

const article = '/artikler/slik-foregar-avrusning/';
const bubble = (page: Page): Locator => page.locator('.definition');
const status = (page: Page): Locator => page.getByRole('status');
const word = (page: Page, id: string): Locator => page.locator(`a.term[href$="#${id}"]`).first();

/** Opens a word the way a finger or a mouse does. */
async function press(target: Locator, hasTouch: boolean | undefined): Promise<void> {
  await (hasTouch ? target.tap() : target.click());
}

/** Where the line of text around a word stands, and how wide it is. */
const lineOf = (target: Locator) => target.evaluate((element) => JSON.stringify(element.closest('p, li, td, th')?.getBoundingClientRect()));

async function expectWellPlaced(page: Page, target: Locator): Promise<void> {
  const box = await bubble(page).boundingBox();
  const around = await target.boundingBox();
  const { width, height } = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
  if (!box || !around) throw new Error('the word or its definition is not shown');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + 1).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
  expect(box.y >= around.y + around.height || box.y + box.height <= around.y, 'the definition covers the word').toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

test('a word opens where it stands and closes again, and the text does not move', async ({ keptPage: page, hasTouch }) => {
  await page.goto(article);
  const target = word(page, 'benzodiazepiner');
  await target.scrollIntoViewIfNeeded();
  const before = await lineOf(target);
  await expect(target).toHaveRole('button');
  await press(target, hasTouch);
  await expect(bubble(page)).toBeVisible();
  await expect(bubble(page)).toContainText('Beroligende og søvndyssende legemidler');
  await expect(target).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(article);
  expect(await lineOf(target)).toBe(before);
  await expectWellPlaced(page, target);
  await press(target, hasTouch);
  await expect(bubble(page)).toBeHidden();
  await expect(target).toHaveAttribute('aria-expanded', 'false');
  expect(await lineOf(target)).toBe(before);
});

test('a tap outside closes it, and one word is open at a time', async ({ keptPage: page, hasTouch }) => {
  await page.goto(article);
  await press(word(page, 'benzodiazepiner'), hasTouch);
  await expect(bubble(page)).toContainText('Beroligende');
  const other = word(page, 'toleranse');
  await press(other, hasTouch);
  await expect(bubble(page)).toHaveCount(1);
  await expect(bubble(page)).not.toContainText('Beroligende');
  await expect(page.locator('a.term[aria-expanded="true"]')).toHaveCount(1);
  await expect(other).toHaveAttribute('aria-expanded', 'true');
  await press(page.locator('h2', { hasText: 'Etter opioider' }), hasTouch);
  await expect(bubble(page)).toBeHidden();
  await expect(page.locator('a.term[aria-expanded="true"]')).toHaveCount(0);
});

test('the keyboard opens with Enter and Space, Escape closes, and focus stays on the word', { tag: '@once' }, async ({
  keptPage: page,
}) => {
  await page.goto(article);
  const target = word(page, 'henvisning');
  for (const key of ['Enter', 'Space']) {
    await target.focus();
    const scroll = await page.evaluate(() => scrollY);
    await page.keyboard.press(key);
    await expect(bubble(page)).toBeVisible();
    await expect(target).toBeFocused();
    if (key === 'Space') expect(Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThan(200);
    await page.keyboard.press('Escape');
    await expect(bubble(page)).toBeHidden();
    await expect(target).toBeFocused();
    await expect(target).toHaveAttribute('aria-expanded', 'false');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(bubble(page)).toBeHidden();
});

test('Tab goes from the word to the link in its definition and on, and leaving closes it', { tag: '@once' }, async ({ keptPage: page }) => {
  await page.goto(article);
  await word(page, 'henvisning').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(bubble(page).getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(word(page, 'henvisning')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(bubble(page)).toBeHidden();
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test('a screen reader is told the definition, once, and nothing when it is closed', { tag: '@once' }, async ({
  keptPage: page, hasTouch,
}) => {
  await page.goto(article);
  await expect(status(page)).toHaveText('');
  await press(word(page, 'tiamin'), hasTouch);
  await expect(status(page)).toHaveText(/^Tiamin: .{15,}/);
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('');
});

test('the second use of a word knows the definition too, and the link leads to the glossary', { tag: '@once' }, async ({
  keptPage: page, hasTouch,
}) => {
  await openComponentPage(page);
  const second = page.locator('a.term[href$="#abstinens"]').nth(1);
  await press(second, hasTouch);
  await expect(bubble(page)).toContainText('Plager som kommer når kroppen');
  await press(bubble(page).getByRole('link', { name: 'Se ordlista' }), hasTouch);
  await expect(page).toHaveURL(/\/ordliste\/#abstinens$/);
  await expect(page.locator('#abstinens')).toBeInViewport();
});

test('every definition fits in a window of any size and leaves its word free', { tag: '@once' }, async ({ keptPage: page }) => {
  await openComponentPage(page);
  for (const [width, height] of [[320, 568], [320, 256], [844, 390], [1280, 900]] as const)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      const { asked, wrong } = await page.evaluate(openEveryWord);
      expect(asked).toBeGreaterThan(12);
      expect(wrong, `in a window of ${width} × ${height}`).toEqual([]);
    });
});

/** Opens each word at the top of the window and at the bottom, and tells which definitions are not well placed. Runs in the page. */
async function openEveryWord(): Promise<{ asked: number; wrong: string[] }> {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const words = [...document.querySelectorAll<HTMLElement>('a.term')];
  const wrong: string[] = [];
  for (const block of ['start', 'end'] as const)
    for (const word of words) {
      word.scrollIntoView({ block });
      word.click();
      await drawn();
      const box = document.querySelector('.definition')?.getBoundingClientRect() ?? new DOMRect();
      const around = word.getBoundingClientRect();
      const { clientWidth: width, scrollWidth } = document.documentElement;
      const faults = Object.entries({
        'is not shown': box.width === 0 || box.height === 0,
        'goes over the left edge': box.left < 0,
        'goes over the right edge': box.right > width,
        'goes over the upper edge': box.top + 1 < 0,
        'goes over the lower edge': box.bottom > innerHeight + 1,
        'covers its word': box.top < around.bottom && box.bottom > around.top,
        'makes the page scroll sideways': scrollWidth > width,
      }).flatMap(([fault, is]) => (is ? [`${word.textContent} at the ${block} of the window ${fault}`] : []));
      wrong.push(...faults);
      word.click();
      await drawn();
    }
  return { asked: 2 * words.length, wrong };
}

/** The links in the text of this page that a finger on the middle of one of their lines would miss. */
const missedLinks = (page: Page): Promise<string[]> =>
  page.locator('.prose a:visible').evaluateAll((links) =>
    links.flatMap((link) => {
      link.scrollIntoView({ block: 'center' });
      const middles = [...link.getClientRects()].map(({ left, top, width, height }) => [left + width / 2, top + height / 2] as const);
      return middles.every(([x, y]) => link.contains(document.elementFromPoint(x, y))) ? [] : [link.textContent];
    }),
  );

test('the finger has 44 pixels, also for a short word, and no word takes the tap from another link', async ({ keptPage: page }) => {
  await openComponentPage(page);
  expect(new URL(page.url()).pathname).toBe(componentPage);
  const short = word(page, 'dps');
  await short.scrollIntoViewIfNeeded();
  const reached = await short.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return [[-21, 0], [21, 0], [0, -21], [0, 21]].every(([dx = 0, dy = 0]) => document.elementFromPoint(x + dx, y + dy) === element);
  });
  expect(reached).toBe(true);
  expect(await missedLinks(page), componentPage).toEqual([]);
  await page.goto(article);
  expect(await missedLinks(page), article).toEqual([]);
});

test('a word at the edge of the window stays inside it when the window turns', { tag: '@once' }, async ({ keptPage: page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openComponentPage(page);
  const target = word(page, 'overdose');
  await target.focus();
  await page.keyboard.press('Enter');
  await page.setViewportSize({ width: 320, height: 568 });
  await expect.poll(async () => (((await bubble(page).boundingBox())?.x ?? 0) + ((await bubble(page).boundingBox())?.width ?? 999)) <= 320)
    .toBe(true);
});

test('print shows no definition, and nothing moves for those who ask for calm', { tag: '@once' }, async ({ keptPage: page, hasTouch }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(article);
  expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
  await press(word(page, 'toleranse'), hasTouch);
  await expect(bubble(page)).toBeVisible();
  expect(await bubble(page).evaluate((element) => element.getAnimations({ subtree: true }).length)).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await expect(bubble(page)).toBeHidden();
});

test('a browser without popovers keeps the plain link', { tag: '@once' }, async ({ page, hasTouch }) => {
  await page.addInitScript(() => { Reflect.deleteProperty(HTMLElement.prototype, 'popover'); });
  await page.goto(article);
  await press(word(page, 'ghb'), hasTouch);
  await expect(page).toHaveURL(/\/ordliste\/#ghb$/);
});

test('a letter leads to its words, and back', async ({ keptPage: page, hasTouch }) => {
  await page.goto('/ordliste/');
  await press(page.getByRole('navigation', { name: 'Bokstaver' }).getByRole('link', { name: 'Ø' }), hasTouch);
  await expect(page.getByRole('heading', { level: 2, name: 'Ø' })).toBeInViewport();
  // On a desk the letters stand beside the words and stay in view; on a phone a link leads back to them.
  if (hasTouch)
    await press(page.locator('section', { has: page.locator('#bokstav-oe') }).getByRole('link', { name: 'Til bokstavene' }), hasTouch);
  await expect(page.getByRole('navigation', { name: 'Bokstaver' })).toBeInViewport();
});

test.describe('without JavaScript', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  test('a word is a link to its place in the glossary, with a dotted line', async ({ keptPage: page, hasTouch }) => {
    await page.goto(article);
    const target = word(page, 'toleranse');
    await expect(target).toHaveRole('link');
    await expect(target).toHaveCSS('text-decoration-style', 'dotted');
    await expect(bubble(page)).toHaveCount(0);
    await press(target, hasTouch);
    await expect(page).toHaveURL(/\/ordliste\/#toleranse$/);
    await expect(page.getByRole('heading', { name: 'Toleranse' })).toBeInViewport();
  });
});
