import type { Probe } from './probe.ts';

/** Link texts say where they lead, and one text leads to one place (WCAG 2.4.4, 2.4.9). */
export const links: Probe = {
  name: 'links',
  canary: [/says nothing of its target: .*Les mer/, /leads to 2 places: «Finn behandling»/, /leads nowhere/],
  run: (page) =>
    page.evaluate(() => {
      const { describe, name } = window.probeTools;
      const empty = /^(?:(?:les|lær|se|vis|finn ut) mer|mer|her|klikk her|trykk her|lenke|denne|dette|artikkel(?:en)?|side(?:n)?|gå|videre|neste|forrige|last ned|read more|more|here|click here|pdf)[ .…»→]*$/i;
      const found: string[] = [];
      const targets = new Map<string, Set<string>>();
      const shown = [...document.querySelectorAll<HTMLAnchorElement>('a')].filter((link) => link.checkVisibility({ visibilityProperty: true }));
      for (const link of shown) {
        const text = name(link);
        if (!link.hasAttribute('href') || link.getAttribute('href') === '#') found.push(`leads nowhere: ${describe(link)}`);
        if (text === '' || empty.test(text)) found.push(`says nothing of its target: ${describe(link)}`);
        const key = text.toLocaleLowerCase('nb');
        targets.set(key, (targets.get(key) ?? new Set()).add(link.href));
      }
      for (const [text, places] of targets) if (places.size > 1) found.push(`leads to ${places.size} places: «${text.replace(/^./, (first) => first.toLocaleUpperCase('nb'))}»: ${[...places].join(', ')}`);
      return found;
    }),
};
