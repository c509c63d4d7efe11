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

/**
 * Parts the HTML of a text that begins at once with a section that holds a table: the table is the answer, and stands before
 * the list of contents. Any other text is all `rest`.
 */
export function openingTable(html: string): { readonly opening: string; readonly rest: string } {
  const heading = html.indexOf('<h2');
  const next = html.indexOf('<h2', heading + 1);
  const end = next === -1 ? html.length : next;
  const begins = heading !== -1 && html.slice(0, heading).trim() === '' && html.slice(heading, end).includes('<table');
  return begins ? { opening: html.slice(0, end), rest: html.slice(end) } : { opening: '', rest: html };
}
