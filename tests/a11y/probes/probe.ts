import type { Page } from '@playwright/test';

/**
 * A check that no engine makes. It finds the page loaded, sets the conditions it needs, and answers with
 * one line per fault; an empty list is a clean page.
 */
export interface Probe {
  readonly name: string;
  /** The faults on the canary page that the probe must see: a pattern for each kind. */
  readonly canary: readonly RegExp[];
  run(page: Page): Promise<string[]>;
}
