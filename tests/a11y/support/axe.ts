import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { contrastOverPicture } from './pixels.ts';

/** All of WCAG's levels, best practice, and rules that axe itself still calls experimental. */
const everything = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/**
 * all: every rule. colours: those whose answer depends on the scheme; the others need not be asked again.
 * structure: all but contrast. In forced colours axe takes the text's colour from `-webkit-text-fill-color`, which the
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
export async function axeFindings(page: Page, scope: AxeScope = 'all', within?: string): Promise<string[]> {
  const enhanced = { 'color-contrast-enhanced': { enabled: scope !== 'structure' } };
  const options: axe.RunOptions = {
    ...(scope === 'colours'
      ? { runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] } }
      : // The enhanced rule, without its lower limit, says all that the plain one does.
        { runOnly: { type: 'tag', values: everything }, rules: { ...enhanced, 'color-contrast': { enabled: false }, 'target-size': { enabled: true } } }),
    resultTypes: ['violations', 'incomplete'],
    preload: false,
    iframes: false,
  };
  const { findings, undecided } = await page.evaluate(async ({ run, within }) => {
    const { violations, incomplete } = await (window as unknown as { axe: typeof axe }).axe.run(within ? { include: [[within]] } : document, run);
    return {
      findings: violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) => `${id}: ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`)),
      undecided: incomplete.filter(({ id }) => id === 'color-contrast-enhanced').flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' '))),
    };
  }, { run: options, within });
  return [...findings, ...(await contrastOverPicture(page, undecided))];
}
