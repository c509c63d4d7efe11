import type { Probe } from './probe.ts';
import { setConditions } from '../support/conditions.ts';

/** On a phone that lies down nothing may stay in the way of the text. */
export const sticky: Probe = {
  name: 'nothing sticky in a low window',
  canary: [/stays in a window of 320 px: <div#bunnlinje/],
  async run(page) {
    await setConditions(page, { width: 640, height: 320 });
    return page.evaluate(() => {
      const { describe, visible } = window.probeTools;
      return [...document.querySelectorAll('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && visible(element) && getComputedStyle(element).pointerEvents !== 'none')
        .map((element) => `stays in a window of 320 px: ${describe(element)}`);
    });
  },
};
