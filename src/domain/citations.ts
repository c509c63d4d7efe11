/**
 * Claims and their sources. A `<Kilde id="…" />` in the text is a citation; the sources of a page are
 * numbered in the order they are first cited, and every citation has an anchor, so that a reader
 * can go from claim to source and back.
 */
export interface Citation {
  readonly sourceId: string;
  /** 1 for the first source of the page. */
  readonly number: number;
  /** The id of the claim's mark: `hevd-3-2` is the second claim that rests on source 3. */
  readonly anchor: string;
}

/** Hands out citations in reading order; the same source keeps its number. */
export function createCitationCounter(): (sourceId: string) => Citation {
  const uses = new Map<string, { number: number; count: number }>();
  return (sourceId) => {
    const use = uses.get(sourceId) ?? { number: uses.size + 1, count: 0 };
    use.count += 1;
    uses.set(sourceId, use);
    return { sourceId, number: use.number, anchor: `hevd-${use.number}-${use.count}` };
  };
}

/** All citations in an MDX body, in reading order. */
export function citationsIn(body: string): Citation[] {
  const cite = createCitationCounter();
  const withoutComments = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
  return [...withoutComments.matchAll(/<Kilde\b[^>]*?\bid="([^"]+)"/g)].map((match) => cite(match[1] as string));
}

/** The id of a source in the list at the end of a page. */
export const sourceAnchor = (number: number): string => `kilde-${number}`;

export interface CitedSource {
  readonly sourceId: string;
  readonly number: number;
  readonly anchors: readonly string[];
}

/** The sources of a page in number order, each with the anchors of the claims that rest on it. */
export function citedSources(citations: readonly Citation[]): CitedSource[] {
  const byNumber = Map.groupBy(citations, (citation) => citation.number);
  return [...byNumber].map(([number, uses]) => ({
    number,
    sourceId: (uses[0] as Citation).sourceId,
    anchors: uses.map((use) => use.anchor),
  }));
}
