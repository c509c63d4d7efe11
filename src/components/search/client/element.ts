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

/** Makes this all that stands in a place. (`replaceChildren` came with Chrome 86.) */
export function fill(place: HTMLElement, ...content: readonly (Node | string)[]): void {
  place.textContent = '';
  place.append(...content);
}

/** Text with the words that were asked for in `<mark>`. */
export const marked = (parts: readonly ExcerptPart[]): (Node | string)[] =>
  parts.map((part) => (part.marked ? element('mark', {}, part.text) : part.text));

/** Makes these the children of a place. One that stands there stays in the page all the while: a click on it would be lost. */
export function arrange(place: HTMLElement, children: readonly HTMLElement[]): void {
  for (const child of [...place.children]) if (!children.includes(child as HTMLElement)) child.remove();
  children.forEach((child, index) => {
    if (place.children[index] !== child) place.insertBefore(child, place.children[index] ?? null);
  });
}
