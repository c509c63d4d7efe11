import type { Probe } from './probe.ts';
import { desk, setConditions } from '../support/conditions.ts';

/** Lines of at most 80 characters, never justified, line spacing 1.5 in running text, nothing tiny (WCAG 1.4.8). */
export const typography: Probe = {
  name: 'typography',
  canary: [/justified/, /characters in a line/, /line height/, /is set in \d+ px/],
  async run(page) {
    await setConditions(page, desk);
    return page.evaluate(() => {
      const { describe, visible } = window.probeTools;
      const found: string[] = [];
      const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      for (const text of document.querySelectorAll<HTMLElement>('main p, main li, main dd, main td')) {
        // A list item that only holds blocks has no lines of its own.
        if (!visible(text) || ![...text.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim())) continue;
        const style = getComputedStyle(text);
        const size = parseFloat(style.fontSize);
        if (style.textAlign === 'justify') found.push(`justified: ${describe(text)}`);
        if (size < 14) found.push(`is set in ${size} px: ${describe(text)}`);
        canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const letters = text.clientWidth / (canvas.measureText('en rolig og vanlig norsk setning om hjelp ').width / 42);
        if (letters > 82 && (text.textContent?.length ?? 0) > 82) found.push(`${Math.round(letters)} characters in a line: ${describe(text)}`);
        if (text.localName === 'p' && (text.textContent?.length ?? 0) > 200 && parseFloat(style.lineHeight) / size < 1.4) found.push(`line height ${style.lineHeight} on ${style.fontSize}: ${describe(text)}`);
      }
      return found;
    });
  },
};
