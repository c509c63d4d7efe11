import type { HastPluginDefinition } from 'satteri';
import { createCitationCounter } from '#domain/citations.ts';

/** Numbers every `<Kilde id="…" />` in reading order and gives it the anchor that the list of sources points back to. */
export const citations = (): HastPluginDefinition => {
  const cite = createCitationCounter();
  return {
    name: 'citations',
    mdxJsxTextElement: {
      filter: ['Kilde'],
      visit(node, context) {
        const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
        if (typeof id !== 'string') return;
        const { number, anchor } = cite(id);
        context.setProperty(node, 'number', String(number));
        context.setProperty(node, 'anchor', anchor);
      },
    },
  };
};
