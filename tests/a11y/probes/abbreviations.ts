import type { Probe } from './probe.ts';

/** What every adult Norwegian reads as a word, and names of organisations and programs that the sentence itself presents. */
const wellKnown = [
  // Drugs that people know by these letters: the chemical name would explain nothing.
  'GHB', 'GBL', 'MDMA', 'LSD', 'THC', 'AAS',
  'AA', 'NA', 'ADHD', 'EU', 'EØS', 'FN', 'SMS', 'PDF', 'IP', 'TV', 'OK', 'WC', 'A4', 'A6', 'RIO', 'SOS', 'VO', 'NVDA', 'JAWS',
];

/** Abbreviations are explained on the page: a glossary term, `<abbr>`, or the words beside a bracket (WCAG 3.1.4). */
export const abbreviations: Probe = {
  name: 'abbreviations',
  canary: [/LAR/, /DPS/],
  run: (page) =>
    page.evaluate((known) => {
      const { visible } = window.probeTools;
      const explained = new Set(known);
      const unexplained = new Map<string, string>();
      const body = document.querySelector('main') ?? document.body;
      // Titles of sources are quoted as they are.
      const skipped = '.sources, .breadcrumbs, .path-progress, .toc, .onward, script, style, nav';
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const text = walker.currentNode.textContent ?? '';
        if (!parent || parent.closest(skipped) || !visible(parent)) continue;
        for (const match of text.matchAll(/(?<![\p{L}\d-])\p{Lu}{2,}(?=[^\p{L}]|$|-)/gu)) {
          const short = match[0];
          if (explained.has(short)) continue;
          const block = parent.closest('p, li, dd, dt, td, th, h1, h2, h3, figcaption')?.textContent ?? text;
          const around = block.replace(/\s+/g, ' ');
          const inBrackets = new RegExp(`\\([^)]*\\b${short}\\b[^)]*\\)|\\b${short}\\b[^.(]{0,12}\\(|\\b${short}\\b,? (?:er|betyr|står for|det vil si)|«${short}»`, 'u').test(around);
          const marked = parent.closest('dfn, abbr[title], .term, [data-term], a[href*="/ordliste/"], [popover]') !== null;
          const explainedBeside = parent.closest('dl, [data-explains]') !== null;
          if (inBrackets || marked || explainedBeside) explained.add(short);
          else if (!unexplained.has(short)) unexplained.set(short, around.trim().slice(0, 80));
        }
      }
      return [...unexplained].filter(([short]) => !explained.has(short)).map(([short, text]) => `${short}: «${text}»`);
    }, wellKnown),
};
