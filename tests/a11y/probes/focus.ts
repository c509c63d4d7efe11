import type { Page } from '@playwright/test';
import type { Probe } from './probe.ts';
import { desk, narrow, phone, setConditions, type Conditions } from '../support/conditions.ts';

/** Everything that can be focused gets a ring of at least 3:1 against what is behind it, in every scheme (WCAG 1.4.11, 2.4.7, 2.4.13). */
export const focusRing: Probe = {
  name: 'focus ring',
  canary: [/no ring: .*Uten ring/, /ring of 1\.\d:1: .*Svak ring/],
  async run(page) {
    const found: string[] = [];
    const schemes: Conditions[] = [desk, { ...desk, scheme: 'dark' }, { ...desk, forcedColours: true }, phone];
    for (const conditions of schemes) {
      await setConditions(page, conditions);
      // After a key press the browser shows the ring for focus set by script too.
      await page.keyboard.press('Tab');
      found.push(...(await rings(page)));
    }
    return [...new Set(found)];
  },
};

function rings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { background, colour, contrast, describe, focusables } = window.probeTools;
    const forced = matchMedia('(forced-colors: active)').matches;
    const found: string[] = [];
    // Links by the hundred look the same: one of each look is asked. Numbered ids (claims, sources) are of one kind.
    const looks = new Set<string>();
    const lookOf = (box: Element) => `${box.localName}.${box.getAttribute('class') ?? ''}#${box.id.replace(/\d+/g, '')}`;
    const marks = (element: HTMLElement) =>
      [element, ...ancestors(element, 4)].map((box) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(box);
        const outline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? outlineColor : '';
        return { box, outline, shadow: boxShadow === 'none' ? '' : boxShadow };
      });
    for (const element of focusables()) {
      const place = [element, ...ancestors(element, Infinity)].map(lookOf);
      const look = [...place, getComputedStyle(element).color, background(element.parentElement).join(' ')].join(' < ');
      if (looks.has(look)) continue;
      looks.add(look);
      (document.activeElement as HTMLElement | null)?.blur();
      const before = marks(element);
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) continue;
      const changed = marks(element).filter((mark, index) => mark.outline !== before[index]?.outline || mark.shadow !== before[index]?.shadow);
      const tones = changed.flatMap(({ box, outline, shadow }) => {
        const behind = background(box.parentElement);
        const colours = [outline, ...(forced ? [] : shadow.match(/(?:oklch|oklab|rgba?|color|hsla?|lab|lch)\([^)]*\)/g) ?? [])].filter(Boolean);
        return colours.map((tone) => contrast(colour(tone), behind));
      });
      if (tones.length === 0) found.push(`no ring${forced ? ' in forced colours' : ''}: ${describe(element)}`);
      else if (Math.max(...tones) < 3) found.push(`ring of ${Math.max(...tones).toFixed(1)}:1: ${describe(element)}`);
      element.blur();
    }
    return found;

    function ancestors(element: Element, levels: number): Element[] {
      return levels > 0 && element.parentElement ? [element.parentElement, ...ancestors(element.parentElement, levels - 1)] : [];
    }
  });
}

/** Tab reaches everything, is never caught, and nothing sticky hides where it is (WCAG 2.1.2, 2.4.11, 3.2.1). The order is for `frame` and `order`. */
export const keyboard: Probe = {
  name: 'keyboard',
  canary: [/trapped/, /hidden behind <div#bunnlinje/, /focus alone changed the page/],
  async run(page) {
    // In the smallest window, where what stays in place covers most of what has the focus.
    await setConditions(page, narrow);
    const stops = await page.evaluate(startWalk);
    const address = page.url();
    await pressTab(page, stops);
    const changed = page.url() === address ? [] : ['focus alone changed the page'];
    return [...new Set([...changed, ...(await page.evaluate(endWalk))])];
  },
};

/** Tab, many times. The presses are sent in one row and the browser takes them in turn: waiting for each would cost seconds. */
async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  await Promise.all(Array.from({ length: times }, () => [session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }), session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab })]).flat());
  await session.detach();
}

interface Walk {
  readonly expected: readonly HTMLElement[];
  readonly reached: HTMLElement[];
  readonly hidden: string[];
}

function startWalk(): number {
  const { describe, focusables } = window.probeTools;
  scrollTo({ top: 0, behavior: 'instant' });
  // Tab goes on from where focus last was, so put that place first in the document.
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  const walk: Walk = { expected: focusables(), reached: [], hidden: [] };
  (window as unknown as { walk: Walk }).walk = walk;
  document.addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    walk.reached.push(element);
    const box = element.getClientRects()[0];
    if (!box || box.height < 2) return;
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.15, 0.5, 0.85].map((y) => document.elementFromPoint(box.x + box.width * x, box.y + box.height * y)));
    // Nothing of it may be covered (2.4.12, AAA). Links whose padding overlaps hide nothing: only what stays in place does.
    const stays = (hit: Element): boolean => ['fixed', 'sticky'].includes(getComputedStyle(hit).position) || (hit.parentElement !== null && stays(hit.parentElement));
    const cover = points.find((hit) => hit && !element.contains(hit) && !hit.contains(element) && stays(hit) && !stays(element));
    if (cover) walk.hidden.push(`${describe(element)} is hidden behind ${describe(cover)}`);
    if (points.every((hit) => hit === null)) walk.hidden.push(`${describe(element)} is hidden behind the edge of the window`);
  });
  return walk.expected.length;
}

function endWalk(): string[] {
  const { describe } = window.probeTools;
  const { expected, reached, hidden } = (window as unknown as { walk?: Walk }).walk ?? { expected: [], reached: [], hidden: [] };
  const found = [...hidden];
  const caught = document.activeElement;
  // Tab goes to one radio button of a group; arrows go to the others.
  const grouped = (element: Element) => element instanceof HTMLInputElement && element.type === 'radio' && reached.some((other) => other instanceof HTMLInputElement && other.name === element.name);
  const missed = expected.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !reached.includes(element) && !grouped(element));
  if (missed.length > 1) found.push(`trapped at ${caught ? describe(caught) : 'nothing'}: ${missed.length} never reached, the first ${describe(missed[0] as Element)}`);
  else if (missed.length > 0) found.push(`never reached: ${missed.map(describe).join(', ')}`);
  return found;
}
