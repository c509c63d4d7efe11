import type { Probe } from './probe.ts';
import { desk, setConditions } from '../support/conditions.ts';

/** With the reader's own few colours nothing is lost: no icon that is only a background, no button without an edge, no text in the page's own colour (WCAG 1.4.1, 1.4.6, 1.4.11). */
export const forcedColours: Probe = {
  name: 'forced colours',
  canary: [/only a background: <button#bare-bakgrunn/, /no edge: <button#uten-kant/, /text of 1\.0:1: <p#egne-farger/],
  async run(page) {
    await setConditions(page, { ...desk, forcedColours: true });
    return page.evaluate(() => {
      const { background, colour, contrast, describe, visible } = window.probeTools;
      const found: string[] = [];
      for (const control of document.querySelectorAll<HTMLElement>('a, button, summary, [role="button"], input')) {
        if (!visible(control)) continue;
        const style = getComputedStyle(control);
        const drawn = [...control.querySelectorAll('svg, img')].some(visible) || control.innerText.trim() !== '' || control.matches('input');
        const painted = (image: string) => image !== 'none' && image !== '';
        if (!drawn && (painted(style.backgroundImage) || painted(style.maskImage))) found.push(`only a background: ${describe(control)}`);
        const isButton = control.matches('button, .button, .call-button, input, [role="button"]');
        const edged = ['borderBlockEnd', 'outline'].some((side) => style.getPropertyValue(`${side === 'outline' ? 'outline' : 'border-block-end'}-style`) !== 'none' && parseFloat(style.getPropertyValue(`${side === 'outline' ? 'outline' : 'border-block-end'}-width`)) > 0);
        if (isButton && !edged && style.textDecorationLine === 'none') found.push(`no edge: ${describe(control)}`);
      }
      for (const text of document.querySelectorAll('body *')) {
        const own = [...text.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
        const ratio = own && visible(text) ? contrast(colour(getComputedStyle(text).color), background(text)) : 21;
        if (ratio < 7) found.push(`text of ${ratio.toFixed(1)}:1: ${describe(text)}`);
      }
      for (const box of document.querySelectorAll<HTMLElement>('body *')) if (getComputedStyle(box).forcedColorAdjust === 'none' && !box.closest('svg')) found.push(`forces its own colours: ${describe(box)}`);
      return found;
    });
  },
};
