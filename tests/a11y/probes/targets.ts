import type { Probe } from './probe.ts';
import { desk, phone, setConditions, type Conditions } from '../support/conditions.ts';

/** What a finger must hit is 44 × 44 px, and 48 × 48 where it is a button; a link in a sentence is exempt (WCAG 2.5.5, 2.5.8). */
const targetsAt = (place: string, size: Conditions): Probe => ({
  name: `target size ${place}`,
  canary: [/«Lukk» is \d+ × \d+ px/, /«Nesten stor nok» is \d+ × 46 px/],
  async run(page) {
    await setConditions(page, size);
    const found = await page.evaluate(({ forLinks, forButtons }) => {
      const { describe, focusables, inSentence, visible } = window.probeTools;
      const owner = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('a, button, summary, input, select, textarea, label') ?? null;
      const found: string[] = [];
      for (const element of focusables()) {
        // The mark of a source stands in a line of text, also where the line is no whole sentence.
        const inLine = inSentence(element) || element.closest('.citation') !== null;
        if (!visible(element) || element.matches('main, [tabindex="0"]:not(a, button)') || inLine) continue;
        const least = element.matches('button, .button, .call-button, .exit-link') ? forButtons : forLinks;
        const box = element.getBoundingClientRect();
        if (box.width >= least - 0.5 && box.height >= least - 0.5) continue;
        // A pseudo-element may stretch the target over its whole card.
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const now = element.getBoundingClientRect();
        const [x, y] = [now.x + now.width / 2, now.y + now.height / 2];
        const reach = least / 2 - 1;
        const hits = [[-reach, 0], [reach, 0], [0, -reach], [0, reach]].every(([dx = 0, dy = 0]) => {
          const hit = owner(x + dx, y + dy);
          return hit === element || (hit instanceof HTMLLabelElement && hit.control === element);
        });
        if (!hits) found.push(`${describe(element)} is ${Math.round(box.width)} × ${Math.round(box.height)} px`);
      }
      scrollTo({ top: 0, behavior: 'instant' });
      return found;
    }, { forLinks: 44, forButtons: 48 });
    return [...new Set(found)];
  },
});

export const targetsOnPhone = targetsAt('on a phone', phone);
export const targetsOnDesk = targetsAt('on a desk', desk);
