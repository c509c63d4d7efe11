import type { Page } from '@playwright/test';
import sharp from 'sharp';

/**
 * Contrast of text that stands over a picture, where axe cannot say: the text is made transparent, the place is
 * photographed, and the worst pixel behind it counts. One line per text under 7:1 (large text 4.5:1).
 */
export async function contrastOverPicture(page: Page, selectors: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const selector of selectors) {
    const text = page.locator(selector).first();
    const { tone, needed, clip } = await text.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The words of the element itself: what is hidden in it for those who listen lies elsewhere.
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const range = document.createRange();
      range.setStartBefore(own[0] ?? element);
      range.setEndAfter(own.at(-1) ?? element);
      const { x, y, width, height } = range.getBoundingClientRect();
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d') as CanvasRenderingContext2D;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const size = parseFloat(fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      return { tone: [...canvas.getImageData(0, 0, 1, 1).data], needed: large ? 4.5 : 7, clip: { x, y, width, height } };
    });
    await page.evaluate((target) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:is(${target}), :is(${target}) * { color: transparent !important; border-color: transparent !important } * { text-decoration-color: transparent !important }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, selector);
    const { data, info } = await sharp(await page.screenshot({ animations: 'disabled', clip })).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    await page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    });
    const own = luminance(tone);
    let worst = 21;
    for (let at = 0; at < data.length; at += info.channels) {
      const behind = luminance(data.subarray(at, at + 3));
      worst = Math.min(worst, (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05));
    }
    if (worst < needed) found.push(`contrast over a picture: ${selector}: ${worst.toFixed(2)} of ${needed}:1`);
  }
  return found;
}

/** WCAG 2's relative luminance of red, green and blue (0–255). */
function luminance(tone: ArrayLike<number>): number {
  const linear = (value = 0) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(tone[0]) + 0.7152 * linear(tone[1]) + 0.0722 * linear(tone[2]);
}
