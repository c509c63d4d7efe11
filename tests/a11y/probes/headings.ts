import type { Probe } from './probe.ts';

/** One h1, no level skipped, none empty, none made of bold text (WCAG 1.3.1, 2.4.6, 2.4.10). */
export const headings: Probe = {
  name: 'headings',
  canary: [/2 h1/, /h4 after h2/, /empty heading/, /bold text stands as a heading/],
  run: (page) =>
    page.evaluate(() => {
      const { visible, describe, name } = window.probeTools;
      const found: string[] = [];
      const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => heading.checkVisibility({ visibilityProperty: true }));
      const count = all.filter((heading) => heading.localName === 'h1').length;
      if (count !== 1) found.push(`${count} h1`);
      let before = 0;
      for (const heading of all) {
        const level = Number(heading.localName.slice(1));
        if (before > 0 && level > before + 1) found.push(`h${level} after h${before}: ${describe(heading)}`);
        if (name(heading) === '') found.push(`empty heading: ${describe(heading)}`);
        before = level;
      }
      for (const bold of document.querySelectorAll('p > :is(b, strong):only-child')) {
        const paragraph = bold.parentElement as Element;
        const text = paragraph.textContent?.trim() ?? '';
        const next = paragraph.nextElementSibling;
        const isCaption = next?.localName === 'table' || /[.:!?]$/.test(text);
        if (text === bold.textContent?.trim() && text.length < 90 && !isCaption && next && visible(paragraph)) found.push(`bold text stands as a heading: ${describe(paragraph)}`);
      }
      return found;
    }),
};
