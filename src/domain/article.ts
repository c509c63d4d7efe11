import type { ContentPage } from './content-page.ts';

/** An article, as the pages show it. */
export interface Article extends ContentPage {
  /** The place on the path, from 1. Absent for an article that stands beside the path. */
  readonly step?: number;
  /** What the provider behind the source article says of itself; absent for an article that is not built on one. */
  readonly origin?: { readonly text: string; readonly website?: string };
}

/** An article that is a stop on the path. */
export type PathArticle = Article & { readonly step: number };
