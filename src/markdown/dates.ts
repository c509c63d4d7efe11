import type { HastPluginDefinition } from 'satteri';
import { datesIn } from '#domain/dates.ts';

/** Marks dates in the text as `<time>`, so that machines read the day the reader reads. */
export const dates: HastPluginDefinition = {
  name: 'dates',
  text(node, context) {
    const found = datesIn(node.value);
    if (found.length === 0) return;
    const parts = found.flatMap(({ text, start, date }, index) => {
      const before = found[index - 1];
      return [
        { type: 'text' as const, value: node.value.slice(before ? before.start + before.text.length : 0, start) },
        { type: 'element' as const, tagName: 'time', properties: { dateTime: date }, children: [{ type: 'text' as const, value: text }] },
      ];
    });
    const last = found.at(-1);
    context.replaceNode(node, [...parts, { type: 'text' as const, value: node.value.slice(last ? last.start + last.text.length : 0) }]);
  },
};
