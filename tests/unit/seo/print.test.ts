import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, it } from 'vitest';
import { hand, print } from '#domain/markdown-copy/print.ts';

/** Words and signs as they stand in texts, and those that mean something in Markdown. */
const piece = fc.oneof(fc.constantFrom('ord', 'å sove', '«Ja»', ' ', '  ', '.', ',', ')', '(', '?', '–', '…', '1', '12. ', '- ', '+ ', '# ', '#', '> ', '=', '|', ':', '!', '[', ']', '*', '_', '`', '~', '<b', '&amp;', '&', '\\', '\n', '\t', '"', "'"), fc.string({ maxLength: 3 }));
const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const address = fc.oneof(fc.constantFrom('/hjelp/', '/artikler/en_to-tre/#sted', 'https://www.helsenorge.no/?a=1&b=2', 'https://example.org/a_b_c', 'https://example.org/rus/', 'mailto:post@example.org', 'tel:116117', ''), words);
const text = words.map((value): PhrasingContent => ({ type: 'text', value }));
const phrasing = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: text },
    text.map((child): PhrasingContent => ({ type: 'strong', children: [child] })),
    text.map((child): PhrasingContent => ({ type: 'emphasis', children: [child] })),
    fc.tuple(text, address, fc.option(words, { nil: undefined })).map(([child, url, title]): PhrasingContent => ({ type: 'link', url, children: [child], ...(title === undefined ? {} : { title }) })),
    address.map((url): PhrasingContent => ({ type: 'link', url, children: [{ type: 'text', value: url }] })),
    fc.constant<PhrasingContent>({ type: 'break' }),
  ),
  { minLength: 1, maxLength: 4 },
);
const block = fc.oneof(
  phrasing.map((children): RootContent => ({ type: 'paragraph', children })),
  phrasing.map((children): RootContent => ({ type: 'heading', depth: 2, children })),
  text.map((child): RootContent => ({ type: 'heading', depth: 3, children: [child] })),
  phrasing.map((children): RootContent => ({ type: 'blockquote', children: [{ type: 'paragraph', children }] })),
  phrasing.map((children): RootContent => ({ type: 'list', spread: false, children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }] })),
  phrasing.map((children): RootContent => ({ type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] })),
);

it('writes every text as the library alone would', () =>
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (children) => {
      expect(print(children)).toBe(toMarkdown({ type: 'root', children }, hand));
    }),
    { numRuns: 5000 },
  ));
