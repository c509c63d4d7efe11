import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { evaluate, mdxToJs } from 'satteri';
import type { Heading } from '#domain/toc.ts';
import { headingIds } from './heading-ids.ts';
import { textFeatures, textPlugins } from './plugins.ts';

type Component = (props: { readonly components?: Readonly<Record<string, unknown>> }) => unknown;

/** A text as it stands on its page. */
export interface CompiledText {
  readonly Content: Component;
  readonly headings: readonly Heading[];
}

/** Makes a component of a text, the same as `@astrojs/mdx` makes of its file. `base` is the path the site is published under. */
export function compileText(body: string, base: string): CompiledText {
  const data: { headings?: Heading[] } = {};
  const runtime = { Fragment, jsx: jsx as never, jsxs: jsxs as never };
  const { default: written } = evaluate(body, { ...runtime, hastPlugins: textPlugins(base), features: textFeatures, elementAttributeNameCase: 'html', data }) as { default: Component };
  const Content: Component = ({ components, ...props }) => written({ ...props, components: { Fragment, ...components } });
  const headings = data.headings ?? [];
  headingsKnown.set(body, headings);
  // Otherwise Astro would have to try who can render it.
  return { Content: Object.assign(Content, { [Renderer]: 'astro:jsx' }), headings };
}

/** By text: what has been compiled is not read once more for the search. */
const headingsKnown = new Map<string, readonly Heading[]>();

/** The headings of a text, as they are on its page: a fifth of the work of the whole. */
export function headingsOf(body: string): readonly Heading[] {
  const known = headingsKnown.get(body);
  if (known) return known;
  const data: { headings?: Heading[] } = {};
  mdxToJs(body, { hastPlugins: [headingIds], features: textFeatures, data });
  return data.headings ?? [];
}
