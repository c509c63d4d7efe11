import type { Probe } from './probe.ts';

/** Lists that only look like lists: paragraphs or lines that begin with a dash or a bullet (WCAG 1.3.1). */
export const lists: Probe = {
  name: 'lists',
  canary: [/lines that begin with a dash/, /paragraphs that begin with a dash/],
  run: (page) =>
    page.evaluate(() => {
      const { describe } = window.probeTools;
      const mark = /^\s*(?:[–—•·*‣-]|\d+[.)])\s/u;
      const found: string[] = [];
      const blocks = [...document.querySelectorAll('p, div, td, dd, li, blockquote')].filter((block) => [...block.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim()));
      for (const block of blocks) {
        const lines = (block as HTMLElement).innerText.split('\n');
        if (lines.filter((line) => mark.test(line)).length > 1) found.push(`lines that begin with a dash: ${describe(block)}`);
        const next = block.nextElementSibling;
        if (block.localName === 'p' && next?.localName === 'p' && mark.test(block.textContent ?? '') && mark.test(next.textContent ?? '')) found.push(`paragraphs that begin with a dash: ${describe(block)}`);
      }
      return found;
    }),
};
