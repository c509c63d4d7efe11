import type { Probe } from './probe.ts';
import { lostText } from './reflow.ts';
import { setConditions } from '../support/conditions.ts';

/** A4 less its margins, in CSS pixels. */
const paper = { width: 658, height: 986 } as const;

/** On paper: dark on white whatever the screen is, everything unfolded or left out, nothing off the sheet. */
export const print: Probe = {
  name: 'print',
  canary: [/of 7:1 on white/, /lies over the text on paper/],
  async run(page) {
    await setConditions(page, { ...paper, scheme: 'dark', print: true });
    const lost = await lostText(page);
    const other = await page.evaluate(() => {
      const { colour, contrast, describe, visible } = window.probeTools;
      const found: string[] = [];
      for (const element of document.querySelectorAll('body *')) {
        const { position, color } = getComputedStyle(element);
        if (!visible(element)) continue;
        if (position === 'fixed' || position === 'sticky') found.push(`lies over the text on paper: ${describe(element)}`);
        const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
        const onWhite = contrast(colour(color), [255, 255, 255, 1]);
        if (hasText && !element.closest('svg') && onWhite < 7) found.push(`${onWhite.toFixed(1)} of 7:1 on white: ${describe(element)}`);
      }
      return found;
    });
    return [...lost, ...other];
  },
};
