import type { HastPluginDefinition } from 'satteri';
import { createIdAllocator } from '#domain/slug.ts';

/** ASCII ids on headings («Råd» → `rad`), so that a link to a section survives every mail program and chat. */
export const headingIds = (): HastPluginDefinition => {
  const allocate = createIdAllocator();
  return {
    name: 'heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        context.setProperty(node, 'id', allocate(context.textContent(node)));
      },
    },
  };
};
