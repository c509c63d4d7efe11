export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

export interface TocEntry {
  readonly id: string;
  readonly label: string;
}

/** «På denne siden»: only the second level, so that the list is short enough to help. */
export function tableOfContents(headings: readonly Heading[]): TocEntry[] {
  return headings.filter((heading) => heading.depth === 2).map(({ slug, text }) => ({ id: slug, label: text }));
}
