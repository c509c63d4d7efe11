import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** A text: what it is written with, how much contrast it needs, and the box of its words in the window. */
interface Text {
  readonly selector: string;
  readonly tone: readonly number[];
  readonly needed: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Contrast of text that stands over a picture, where axe cannot say: the text is made transparent, the place is photographed, and the
 * worst pixel behind it counts. One line per text under 7:1 (large text 4.5:1). What is in the window now is photographed at once.
 */
export async function contrastOverPicture(page: Page, selectors: readonly string[]): Promise<string[]> {
  const here = (await look(page, selectors, false)).filter(({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= viewport(page).width && bottom <= viewport(page).height);
  const elsewhere = selectors.filter((selector) => !here.some((text) => text.selector === selector));
  const found = here.length > 0 ? await tooWeak(page, here) : [];
  for (const selector of elsewhere) found.push(...(await tooWeak(page, await look(page, [selector], true))));
  return found;
}

const viewport = (page: Page): { width: number; height: number } => page.viewportSize() ?? { width: 0, height: 0 };

function look(page: Page, selectors: readonly string[], scroll: boolean): Promise<Text[]> {
  return page.evaluate(({ selectors, scroll }) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d') as CanvasRenderingContext2D;
    return selectors.map((selector) => {
      const element = document.querySelector(selector) as Element;
      if (scroll) element.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The words of the element itself: what is hidden in it for those who listen lies elsewhere.
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const range = document.createRange();
      range.setStartBefore(own[0] ?? element);
      range.setEndAfter(own.at(-1) ?? element);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const size = parseFloat(fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      return { selector, tone: [...canvas.getImageData(0, 0, 1, 1).data], needed: large ? 4.5 : 7, left, top, right, bottom };
    });
  }, { selectors, scroll });
}

async function tooWeak(page: Page, texts: readonly Text[]): Promise<string[]> {
  await page.evaluate((target) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:is(${target}), :is(${target}) * { color: transparent !important; border-color: transparent !important } * { text-decoration-color: transparent !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, texts.map(({ selector }) => selector).join(', '));
  const { data, info } = await sharp(await page.screenshot({ animations: 'disabled' })).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return texts.flatMap(({ selector, tone, needed, left, top, right, bottom }) => {
    const own = luminance(tone);
    let worst = 21;
    for (let row = Math.max(0, Math.floor(top)); row < Math.min(bottom, info.height); row += 1)
      for (let column = Math.max(0, Math.floor(left)); column < Math.min(right, info.width); column += 1) {
        const behind = luminance(data.subarray((row * info.width + column) * info.channels));
        worst = Math.min(worst, (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05));
      }
    return worst < needed ? [`contrast over a picture: ${selector}: ${worst.toFixed(2)} of ${needed}:1`] : [];
  });
}

const linear = Array.from({ length: 256 }, (_, value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));

/** WCAG 2's relative luminance of red, green and blue (0–255). */
const luminance = (tone: ArrayLike<number>): number =>
  0.2126 * (linear[tone[0] ?? 0] ?? 0) + 0.7152 * (linear[tone[1] ?? 0] ?? 0) + 0.0722 * (linear[tone[2] ?? 0] ?? 0);
