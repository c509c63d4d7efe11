export interface RelatedCandidate {
  readonly slug: string;
  readonly theme: string;
  readonly sourceIds: readonly string[];
  readonly updated: string;
}

/** One shared theme weighs as much as this many shared sources. */
const themeWeight = 2;

/**
 * Pages that go well with this one: those that share its theme and its sources, most first.
 * `exclude` keeps out pages the reader is already led to (previous and next on the path).
 * Ties go to the page changed last, then to alphabetical order, so that the build is repeatable.
 */
export function relatedPages<Page extends RelatedCandidate>(
  page: RelatedCandidate,
  candidates: readonly Page[],
  { limit = 3, exclude = [] }: { limit?: number; exclude?: readonly string[] } = {},
): Page[] {
  const sources = new Set(page.sourceIds);
  const score = (other: RelatedCandidate) =>
    (other.theme === page.theme ? themeWeight : 0) + other.sourceIds.filter((id) => sources.has(id)).length;
  return candidates
    .filter((other) => other.slug !== page.slug && !exclude.includes(other.slug))
    .map((other) => ({ other, score: score(other) }))
    .filter((scored) => scored.score > 0)
    .sort((a, b) => b.score - a.score || b.other.updated.localeCompare(a.other.updated) || a.other.slug.localeCompare(b.other.slug))
    .slice(0, limit)
    .map((scored) => scored.other);
}
