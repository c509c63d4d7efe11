import type { Probe } from './probe.ts';
import { desk, phone, setConditions } from '../support/conditions.ts';

/** What stands first in the document stands first on the screen (WCAG 1.3.2, 2.4.3). */
export const order: Probe = {
  name: 'visual order',
  canary: [/turned round by (?:order|flex)/, /stands above what comes before it/],
  async run(page) {
    const found: string[] = [];
    for (const size of [phone, desk]) {
      await setConditions(page, size);
      found.push(
        ...(await page.evaluate(() => {
          const { describe, visible } = window.probeTools;
          const found: string[] = [];
          for (const box of document.querySelectorAll('body, body *')) {
            const { display, flexDirection } = getComputedStyle(box);
            if (!/flex|grid/.test(display)) continue;
            const children = [...box.children].filter((child) => visible(child) && !['absolute', 'fixed'].includes(getComputedStyle(child).position) && child.getAttribute('aria-hidden') !== 'true');
            if ((flexDirection.endsWith('reverse') && children.length > 1) || children.some((child) => getComputedStyle(child).order !== '0')) found.push(`turned round by order or flex-direction: ${describe(box)}`);
            children.forEach((child, index) => {
              const before = children[index - 1]?.getBoundingClientRect();
              if (before && child.getBoundingClientRect().bottom <= before.top + 1) found.push(`stands above what comes before it: ${describe(child)}`);
            });
          }
          return found;
        })),
      );
    }
    return [...new Set(found)];
  },
};
