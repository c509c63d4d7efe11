import type { Page } from '@playwright/test';
import type { Probe } from './probe.ts';
import { desk, narrow, phone, setConditions } from '../support/conditions.ts';

/** What of a box decides whether the text in it can be read. */
interface Box {
  readonly edge: DOMRect;
  readonly hidesSide: boolean;
  readonly hidesEnd: boolean;
  readonly scrolls: boolean;
  /** It has a border or a colour, so that text outside it looks lost. */
  readonly framed: boolean;
}

/** Text that sticks out of the window or is cut by a box that hides what does not fit. */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { describe, visible } = window.probeTools;
    const found: string[] = [];
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > room + 1) found.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${room}`);
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const told = new Set<Element>();
    const boxes = new Map<Element, Box>();
    const boxOf = (element: Element): Box => {
      const known = boxes.get(element);
      if (known) return known;
      const { overflowX, overflowY, display, borderBottomWidth, backgroundColor } = getComputedStyle(element);
      const hides = (axis: string) => axis === 'hidden' || axis === 'clip';
      const scrolls = (axis: string) => axis === 'auto' || axis === 'scroll';
      const box = {
        edge: element.getBoundingClientRect(),
        hidesSide: hides(overflowX),
        hidesEnd: hides(overflowY),
        scrolls: scrolls(overflowX) && scrolls(overflowY),
        framed: display !== 'inline' && (parseFloat(borderBottomWidth) > 0 || backgroundColor !== 'rgba(0, 0, 0, 0)'),
      };
      boxes.set(element, box);
      return box;
    };
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || told.has(parent) || !walker.currentNode.textContent?.trim() || !visible(parent)) continue;
      range.selectNodeContents(walker.currentNode);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const left = Math.min(...lines.map((line) => line.left));
      const right = Math.max(...lines.map((line) => line.right));
      const top = Math.min(...lines.map((line) => line.top));
      const bottom = Math.max(...lines.map((line) => line.bottom));
      const { fontSize, position } = getComputedStyle(parent);
      // Half a line of ink may hang out of the line box; more is text that cannot be read.
      const slack = parseFloat(fontSize) / 3;
      for (let around: Element | null = parent; around && around !== document.body; around = around.parentElement) {
        const { edge, hidesSide, hidesEnd, scrolls, framed } = boxOf(around);
        if (scrolls) break;
        const cutSide = hidesSide && (right > edge.right + 2 || left < edge.left - 2);
        const cutEnd = hidesEnd && (bottom > edge.bottom + slack || top < edge.top - slack);
        const runsOut = framed && (bottom > edge.bottom + slack || right > edge.right + 2) && position !== 'absolute';
        if (cutSide || cutEnd) found.push(`cut off by ${describe(around)}: ${describe(parent)}`);
        else if (runsOut) found.push(`runs out of ${describe(around)}: ${describe(parent)}`);
        else continue;
        told.add(parent);
        break;
      }
      if (!told.has(parent) && (right > room + 1 || left < -1) && position !== 'fixed') {
        found.push(`sticks out of the window (${Math.round(left)}–${Math.round(right)} of ${room} px): ${describe(parent)}`);
        told.add(parent);
      }
    }
    return found;
  });
}

/** One column and no sideways scroll at 320 px, also lying down (WCAG 1.4.10, 1.3.4). */
export const reflow: Probe = {
  name: 'reflow',
  canary: [/the page is \d+ px wide/, /sticks out|runs out/],
  async run(page) {
    const found: string[] = [];
    for (const size of [narrow, { width: 640, height: 320 }]) {
      await setConditions(page, size);
      found.push(...(await lostText(page)).map((line) => `${size.width} × ${size.height}: ${line}`));
    }
    return found;
  },
};

/** WCAG 1.4.12, set as a reader's own style sheet would; the policy of the site forbids added `<style>` elements. */
const widerText = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

export const textSpacing: Probe = {
  name: 'text spacing',
  canary: [/cut off by <div#klippet/],
  async run(page) {
    const found: string[] = [];
    for (const size of [narrow, desk]) {
      await setConditions(page, size);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, widerText);
      found.push(...(await lostText(page)).map((line) => `${size.width} px: ${line}`));
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
      });
    }
    return found;
  },
};

/** A phone with the text doubled is as narrow as 195 px: no word and no number sticks out of its box there (WCAG 1.4.4, 1.4.10). */
export const longWords: Probe = {
  name: 'long words',
  canary: [/cut off by|runs out of|sticks out/],
  async run(page) {
    await setConditions(page, phone);
    return withLargeText(page, () => lostText(page));
  },
};

/** The reader's own text size doubled in the browser's settings: everything grows, nothing is lost (WCAG 1.4.4). */
export const largeText: Probe = {
  name: 'text at 200 %',
  canary: [/cut off by|runs out of/, /does not grow/],
  async run(page) {
    const found: string[] = [];
    for (const size of [phone, desk]) {
      await setConditions(page, size);
      const before = await textSizes(page);
      const { after, lost } = await withLargeText(page, async () => ({ after: await textSizes(page), lost: await lostText(page) }));
      found.push(...lost.map((line) => `${size.width} px: ${line}`));
      // Headings that follow the window's width grow less; running text must grow whole.
      for (const [text, was] of Object.entries(before)) if ((after[text] ?? Infinity) < was * 1.95) found.push(`${size.width} px: does not grow: ${text}`);
    }
    return found;
  },
};

/** What `ask` finds while the reader's own text size is 32 px, which is twice what browsers begin with. */
async function withLargeText<Answer>(page: Page, ask: () => Promise<Answer>): Promise<Answer> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const answer = await ask();
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
  return answer;
}

function textSizes(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const { describe, visible } = window.probeTools;
    const texts = [...document.querySelectorAll('main p, main li, main a, label, input, button, summary')].filter(visible);
    return Object.fromEntries(texts.map((text) => [describe(text), parseFloat(getComputedStyle(text).fontSize)]));
  });
}
