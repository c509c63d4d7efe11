import type { HastPluginDefinition } from 'satteri';
import { createIdAllocator } from '#domain/slug.ts';
import type { Heading } from '#domain/toc.ts';

/** What the headings of a text leave for the one who compiles it. */
declare module 'satteri' {
  interface DataMap {
    headings?: Heading[];
  }
}

/** ASCII ids on headings («Råd» → `rad`), so that a link to a section survives every mail program and chat. */
export const headingIds = (): HastPluginDefinition => {
  const allocate = createIdAllocator();
  return {
    name: 'heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        const text = context.textContent(node);
        const slug = allocate(text);
        context.setProperty(node, 'id', slug);
        (context.data.headings ??= []).push({ depth: Number(node.tagName.slice(1)), slug, text });
      },
    },
  };
};
