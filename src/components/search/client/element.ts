import type { ExcerptPart } from '#domain/search/excerpt.ts';

/** An element with attributes and content. Text is always text: no HTML string ever reaches the page. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/** Text with the words that were asked for in `<mark>`. */
export const marked = (parts: readonly ExcerptPart[]): (Node | string)[] => parts.map((part) => (part.marked ? element('mark', {}, part.text) : part.text));
