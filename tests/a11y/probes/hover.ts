import type { Probe } from './probe.ts';
import { axeFindings, loadAxe } from '../support/axe.ts';
import { desk, setConditions } from '../support/conditions.ts';

/** Contrast of 7:1 holds also under the pointer (WCAG 1.4.6), for everything hovered at once. */
export const hover: Probe = {
  name: 'contrast on hover',
  canary: [/#svak-under-peker/],
  async run(page) {
    const found: string[] = [];
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await loadAxe(page);
    for (const scheme of ['light', 'dark'] as const) {
      await setConditions(page, { ...desk, scheme });
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'a, button, summary, li, input' });
      const hovered = (forcedPseudoClasses: string[]) => Promise.all(nodeIds.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })));
      await hovered(['hover']);
      found.push(...(await axeFindings(page, 'colours')).map((line) => `${scheme}: ${line}`));
      await hovered([]);
    }
    await session.detach();
    return found;
  },
};
