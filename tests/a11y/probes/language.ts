import type { Probe } from './probe.ts';

/** The page says it is Bokmål, and text in another language says so (WCAG 3.1.1, 3.1.2). A heuristic: it counts the commonest small words. */
export const language: Probe = {
  name: 'language',
  canary: [/the page is marked «en»/, /reads as en, marked as nb/],
  run: (page) =>
    page.evaluate(() => {
      const { describe, words } = window.probeTools;
      const smallWords: Record<string, ReadonlySet<string>> = {
        nb: new Set('og i er det som på en et av til ikke med for du kan har den de vi å at om fra eller når seg hva'.split(' ')),
        en: new Set('the of and to in is that it with as was be by on not or an are this your from you have will can who when'.split(' ')),
        de: new Set('der die und das ist nicht ein eine mit auf zu den von sie ich sich'.split(' ')),
        sv: new Set('och är inte att jag du med på som ett det av för'.split(' ')),
      };
      const norwegian = new Set(['nb', 'no', 'nn']);
      const found: string[] = [];
      const marked = document.documentElement.lang;
      if (!norwegian.has(marked.split('-')[0] as string)) found.push(`the page is marked «${marked}»`);
      if (!/^nb\b/.test(marked) && norwegian.has(marked)) found.push(`the page is marked «${marked}», not nb`);
      for (const block of document.querySelectorAll('p, li, h1, h2, h3, h4, dt, dd, td, th, blockquote, figcaption, a')) {
        const own = block.closest('[lang]:not(html)')?.getAttribute('lang')?.split('-')[0];
        // Words that are marked within the block speak for themselves.
        const rest = block.cloneNode(true) as Element;
        rest.querySelectorAll('[lang]').forEach((part) => part.remove());
        const list = words(rest.textContent ?? '').map((word) => word.toLocaleLowerCase('nb'));
        if (list.length < 5 || block.querySelector('p, li')) continue;
        const score = (language: string) => list.filter((word) => smallWords[language]?.has(word)).length;
        const [best, hits] = Object.keys(smallWords).map((language) => [language, score(language)] as const).sort((a, b) => b[1] - a[1])[0] ?? ['nb', 0];
        const expected = own && !norwegian.has(own) ? own : 'nb';
        if (best !== expected && hits >= 3 && hits > score(expected) + 1 && (best !== 'sv' || /[äö]/.test(block.textContent ?? ''))) found.push(`reads as ${best}, marked as ${expected}: ${describe(block)}`);
      }
      return found;
    }),
};
