import type { Probe } from './probe.ts';
import { axeFindings, loadAxe } from '../support/axe.ts';
import { desk, setConditions } from '../support/conditions.ts';

/** Contrast of 7:1 holds also under the pointer (WCAG 1.4.6), for everything hovered at once. */
export const hover: Probe = {
  name: 'contrast on hover',
  canary: [/#svak-under-peker/],
  async run(page, within = 'html') {
    const found: string[] = [];
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await loadAxe(page);
    for (const scheme of ['light', 'dark'] as const) {
      await setConditions(page, { ...desk, scheme });
      await page.evaluate(markKinds, within);
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-kind]' });
      const hovered = (forcedPseudoClasses: string[]) => Promise.all(nodeIds.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })));
      await hovered(['hover']);
      found.push(...(await axeFindings(page, 'colours', '[data-kind]')).map((line) => `${scheme}: ${line}`));
      await hovered([]);
    }
    await session.detach();
    return found;
  },
};

/** Marks one of each kind of thing that may be hovered, told by everything around it: links by the hundred look the same. */
function markKinds(within: string): void {
  const kinds = new Set<string>();
  for (const element of document.querySelectorAll<HTMLElement>(`:is(${within}) :is(a, button, summary, input, li:has(a))`)) {
    if (!element.checkVisibility()) continue;
    const { color, backgroundColor } = getComputedStyle(element);
    const chain: string[] = [];
    for (let box: Element | null = element; box; box = box.parentElement) chain.push(`${box.localName}.${box.getAttribute('class') ?? ''}`);
    // Numbered ids (claims, sources) are of one kind.
    const kind = [...chain, color, backgroundColor, element.id.replace(/\d+/g, '')].join(' ');
    if (!kinds.has(kind)) element.dataset['kind'] = '';
    kinds.add(kind);
  }
}
