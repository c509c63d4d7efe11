import type { ContentPage } from './content-page.ts';

/** One stop on the path, as the pages show it. */
export interface Article extends ContentPage {
  /** The place on the path, from 1. */
  readonly step: number;
  /** What the provider behind the source article says of itself. */
  readonly origin: { readonly text: string; readonly website?: string };
}
