import type { Probe } from './probe.ts';
import { desk, setConditions } from '../support/conditions.ts';

/** Without style sheets the page reads well: name and numbers first, and no two words grown together. */
export const withoutStyles: Probe = {
  name: 'without styles',
  canary: [/grown together without styles/],
  async run(page) {
    await setConditions(page, desk);
    return page.evaluate(() => {
      const { describe } = window.probeTools;
      const found: string[] = [];
      const sheets = [...document.styleSheets];
      for (const sheet of sheets) sheet.disabled = true;
      const letter = /[\p{L}\d]/u;
      const inline = (element: Element) => getComputedStyle(element).display === 'inline' && !['sup', 'sub', 'br', 'wbr'].includes(element.localName);
      const neighbour = (element: Element, side: 'nextSibling' | 'previousSibling'): string => {
        const node = element[side];
        if (node instanceof Text) return node.data;
        return node instanceof Element && inline(node) ? node.textContent ?? '' : '';
      };
      const inlineElements = [...document.querySelectorAll('body *')].filter((element) => inline(element) && element.checkVisibility());
      const pairs = inlineElements.filter((element) => {
        const text = element.textContent ?? '';
        return letter.test(text.at(-1) ?? '') && letter.test(neighbour(element, 'nextSibling')[0] ?? '');
      });
      for (const sheet of sheets) sheet.disabled = false;
      // A word may begin or end in the middle of a marked part («avrusning» + «en»): only what styles set apart counts.
      for (const element of pairs) if (getComputedStyle(element).display !== 'inline' || getComputedStyle(element).position === 'absolute') found.push(`grown together without styles: ${describe(element.parentElement ?? element)}`);
      return found;
    });
  },
};
