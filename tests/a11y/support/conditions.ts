import { expect, type Page } from '@playwright/test';

/** What a reader's window and settings are like. */
export interface Conditions {
  readonly width: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly forcedColours?: boolean;
  readonly lessMotion?: boolean;
  readonly moreContrast?: boolean;
  readonly print?: boolean;
}

/** Sets every condition at once and asserts each with `matchMedia`: an option that is silently ignored must fail. */
export async function setConditions(page: Page, conditions: Conditions): Promise<void> {
  const { width, height = 900, scheme = 'light', forcedColours = false, lessMotion = false, moreContrast = false, print = false } = conditions;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: scheme,
    forcedColors: forcedColours ? 'active' : 'none',
    reducedMotion: lessMotion ? 'reduce' : 'no-preference',
    contrast: moreContrast ? 'more' : 'no-preference',
    media: print ? 'print' : 'screen',
  });
  const queries = [
    `(width: ${width}px)`,
    `(height: ${height}px)`,
    `(prefers-color-scheme: ${scheme})`,
    `(forced-colors: ${forcedColours ? 'active' : 'none'})`,
    `(prefers-reduced-motion: ${lessMotion ? 'reduce' : 'no-preference'})`,
    // Forced colours bring a contrast preference of their own.
    ...(forcedColours ? [] : [`(prefers-contrast: ${moreContrast ? 'more' : 'no-preference'})`]),
    print ? 'print' : 'screen',
  ];
  const unmet = await page.evaluate((all) => all.filter((query) => !matchMedia(query).matches), queries);
  expect(unmet, 'conditions the browser does not emulate').toEqual([]);
}

export const phone = { width: 390, height: 844 } as const;
export const desk = { width: 1280, height: 900 } as const;
/** 1280 px at 400 % zoom (WCAG 1.4.10), and the smallest phone. */
export const narrow = { width: 320, height: 568 } as const;
