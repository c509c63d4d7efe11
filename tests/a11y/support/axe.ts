import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { contrastOverPicture } from './pixels.ts';

/** All of WCAG's levels, best practice, and rules that axe itself still calls experimental. */
const everything = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/**
 * all: every rule. colours: those whose answer depends on the scheme, asked of one text of each look.
 * structure: all the others. In forced colours axe takes the text's colour from `-webkit-text-fill-color`, which the
 * browser leaves as the page set it, so its contrast there is wrong; the probe for forced colours measures it.
 */
export type AxeScope = 'all' | 'colours' | 'structure';

/** Contrast of 7:1 (large text 4.5:1), decided also for arrows, single digits and text near a drawn bullet. */
const contrast: axe.Spec = {
  checks: [
    {
      id: 'color-contrast-enhanced',
      options: {
        ignoreUnicode: false,
        ignoreLength: true,
        ignorePseudo: true,
        boldValue: 700,
        boldTextPt: 14,
        largeTextPt: 18,
        contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
        pseudoSizeThreshold: 0.25,
        shadowOutlineEmMax: 0.2,
      },
    },
  ],
};

export async function loadAxe(page: Page): Promise<void> {
  // Evaluated by the test driver, so the page's own policy does not stand in the way.
  await page.evaluate(axe.source);
  await page.evaluate((spec) => (window as unknown as { axe: typeof axe }).axe.configure(spec), contrast);
}

/** axe's findings, one line each: rule, element, and why. What axe could not decide about contrast counts too. */
export async function axeFindings(page: Page, scope: AxeScope = 'all', within = 'html'): Promise<string[]> {
  const structure = scope === 'colours' ? [] : (await runAxe(page, structureRules, [within])).findings;
  if (scope === 'structure') return structure;
  const looks = await markLooks(page, within);
  const { findings, undecided } = await runAxe(page, { runOnly: { type: 'rule', values: colourRules } }, looks);
  return [...structure, ...findings, ...(await contrastOverPicture(page, undecided))];
}

/** The rules whose answer depends on the scheme. The enhanced one for contrast, without its lower limit, says all that the plain one does. */
const colourRules = ['color-contrast-enhanced', 'link-in-text-block'];
const structureRules: axe.RunOptions = {
  runOnly: { type: 'tag', values: everything },
  rules: { ...Object.fromEntries([...colourRules, 'color-contrast'].map((rule) => [rule, { enabled: false }])), 'target-size': { enabled: true } },
};

async function runAxe(page: Page, rules: axe.RunOptions, within: readonly string[]): Promise<{ findings: string[]; undecided: string[] }> {
  if (within.length === 0) return { findings: [], undecided: [] };
  const options: axe.RunOptions = { ...rules, resultTypes: ['violations', 'incomplete'], preload: false, iframes: false };
  return page.evaluate(async ({ options, include }) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations, incomplete } = await engine.run(include[0]?.[0] === 'html' ? document : { include }, options);
    return {
      findings: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => `${id}: ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`)),
      undecided: incomplete
        .filter(({ id }) => id === 'color-contrast-enhanced')
        .flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' '))),
    };
  }, { options, include: within.map((selector) => [selector]) });
}

/**
 * Marks one text of each look: a page has the same paragraph a hundred times, and axe's rule for contrast is most of what a test
 * costs. A look is the colour, size and weight of the text, and the names, classes and backgrounds of everything around it. Where
 * a picture or a gradient lies behind, the place decides too, so there every text is marked.
 */
function markLooks(page: Page, within: string): Promise<string[]> {
  return page.evaluate((within) => {
    document.querySelectorAll('[data-look]').forEach((marked) => marked.removeAttribute('data-look'));
    const looks = new Set<string>();
    for (const element of document.querySelectorAll<HTMLElement>(`:is(${within}) *, :is(${within})`)) {
      const isText = (child: ChildNode) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '';
      const hasText = element.matches('input, textarea') || [...element.childNodes].some(isText);
      if (!hasText || !element.checkVisibility()) continue;
      const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
      const around: string[] = [];
      let overPicture = false;
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(box);
        overPicture ||= backgroundImage !== 'none';
        around.push(`${box.localName}.${box.getAttribute('class') ?? ''} ${backgroundColor} ${opacity}`);
      }
      const look = [color, fontSize, fontWeight, textDecorationLine, ...around].join(' ');
      if (overPicture || !looks.has(look)) element.dataset['look'] = '';
      looks.add(look);
    }
    return document.querySelector('[data-look]') ? ['[data-look]'] : [];
  }, within);
}
