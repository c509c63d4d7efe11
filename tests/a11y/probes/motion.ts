import type { Probe } from './probe.ts';
import { desk, setConditions } from '../support/conditions.ts';

/** Nothing moves for ever; under reduced motion nothing moves at all (WCAG 2.2.2, 2.3.3). */
export const motion: Probe = {
  name: 'motion',
  canary: [/moves for ever/, /moves under reduced motion/, /<marquee/],
  async run(page) {
    await setConditions(page, desk);
    const endless = await page.evaluate(() => {
      const { describe } = window.probeTools;
      const animations = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime === Infinity);
      return [
        ...animations.map(({ effect }) => `moves for ever: ${describe((effect as KeyframeEffect).target ?? document.body)}`),
        ...[...document.querySelectorAll('marquee, blink, video[autoplay], img[src$=".gif"]')].map((element) => `moves for ever: ${describe(element)}`),
      ];
    });
    await setConditions(page, { ...desk, lessMotion: true });
    const reduced = await page.evaluate(() => {
      const { describe } = window.probeTools;
      const found = document.getAnimations().map(({ effect }) => `moves under reduced motion: ${describe((effect as KeyframeEffect).target ?? document.body)}`);
      const seconds = (durations: string) => Math.max(...durations.split(',').map((duration) => parseFloat(duration) * (duration.trim().endsWith('ms') ? 0.001 : 1)));
      for (const element of document.querySelectorAll('html, body, body *'))
        for (const pseudo of [undefined, '::before', '::after']) {
          const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element, pseudo);
          if (seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01) || (!pseudo && scrollBehavior === 'smooth')) found.push(`moves under reduced motion: ${describe(element)}${pseudo ?? ''}`);
        }
      return found;
    });
    return [...new Set([...endless, ...reduced])];
  },
};
