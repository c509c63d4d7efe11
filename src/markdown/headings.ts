import { mdxToJs } from 'satteri';
import type { Heading } from '#domain/toc.ts';
import { headingIds } from './heading-ids.ts';
import { textFeatures } from './plugins.ts';

/** The headings of a text with the ids they have on its page, without making the page. */
export function headingsOf(body: string): readonly Heading[] {
  const data: { headings?: Heading[] } = {};
  mdxToJs(body, { hastPlugins: [headingIds], features: textFeatures, data });
  return data.headings ?? [];
}
