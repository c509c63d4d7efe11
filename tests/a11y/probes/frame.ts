import type { Probe } from './probe.ts';

/** Title, landmarks, and a way past the top: a skip link that is the first stop and leads into main (WCAG 2.4.1, 2.4.2). */
export const frame: Probe = {
  name: 'frame',
  canary: [/the title says nothing/, /no skip link/, /positive tabindex/, /clickable but not a control/],
  run: (page) =>
    page.evaluate(() => {
      const { describe, focusables } = window.probeTools;
      const found: string[] = [];
      if (/^(?:|untitled|uten tittel|index|home|hjem|document|side)$/i.test(document.title.trim())) found.push('the title says nothing');
      if (document.querySelectorAll('main').length !== 1) found.push('there must be one main');
      const [first] = focusables();
      const target = first instanceof HTMLAnchorElement && first.getAttribute('href')?.startsWith('#') ? document.getElementById(first.hash.slice(1)) : null;
      if (!target || !document.querySelector('main')?.contains(target)) found.push('no skip link to main as the first stop');
      for (const element of document.querySelectorAll<HTMLElement>('[tabindex]')) if (element.tabIndex > 0) found.push(`positive tabindex: ${describe(element)}`);
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        const isControl = 'a[href], button, input, select, textarea, summary, label, option, [role="button"], [role="link"], [role="option"]';
        const looksClickable = element.hasAttribute('onclick') || (getComputedStyle(element).cursor === 'pointer' && getComputedStyle(element.parentElement as Element).cursor !== 'pointer');
        if (looksClickable && !element.closest(isControl)) found.push(`clickable but not a control: ${describe(element)}`);
      }
      return found;
    }),
};
