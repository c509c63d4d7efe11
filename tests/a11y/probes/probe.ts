import type { Page } from '@playwright/test';

/**
 * A check that no engine makes. It finds the page loaded, sets the conditions it needs, and answers with
 * one line per fault; an empty list is a clean page.
 */
export interface Probe {
  readonly name: string;
  /** The faults on the canary page that the probe must see: a pattern for each kind. */
  readonly canary: readonly RegExp[];
  /** `within` is the part of the page to look at, a selector, for a probe that costs more than it can find in what pages have in common. */
  run(page: Page, within?: string): Promise<string[]>;
}
