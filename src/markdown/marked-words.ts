import type { HastPluginDefinition, HastPluginInput } from 'satteri';
import { foreignWords } from '#config/foreign-words.ts';
import { datesIn } from '#domain/dates.ts';
import { foreignWordFinder } from '#domain/text/foreign-words.ts';

const foreignWordsIn = foreignWordFinder(foreignWords);

interface Mark {
  readonly text: string;
  readonly start: number;
  readonly tagName: string;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * Marks dates in the text as `<time>` and words of other languages with `lang`: what a machine cannot see by itself. A text that
 * has none as a whole, its entities read as spaces, is not asked piece by piece.
 */
export const markedWords: HastPluginInput = ({ source }) => (marksIn(source.replace(/&#?\w+;/g, ' ')).length > 0 ? marking : null);

const marking: HastPluginDefinition = {
  name: 'marked-words',
  text(node, context) {
    const marks = marksIn(node.value);
    if (marks.length === 0) return;
    const text = (from: number, to?: number) => ({ type: 'text' as const, value: node.value.slice(from, to) });
    const parts = marks.flatMap(({ text: words, start, tagName, properties }, index) => {
      const before = marks[index - 1];
      const children = [{ type: 'text' as const, value: words }];
      return [
        text(before ? before.start + before.text.length : 0, start),
        { type: 'element' as const, tagName, properties: { ...properties }, children },
      ];
    });
    const last = marks.at(-1) as Mark;
    context.replaceNode(node, [...parts, text(last.start + last.text.length)]);
  },
};

function marksIn(text: string): Mark[] {
  const dates = datesIn(text).map(({ date, ...place }) => ({ ...place, tagName: 'time', properties: { dateTime: date } }));
  const foreign = foreignWordsIn(text).map(({ language, ...place }) => ({ ...place, tagName: 'span', properties: { lang: language } }));
  return [...dates, ...foreign].sort((a, b) => a.start - b.start);
}
