export interface RelatedCandidate {
  /** What tells two pages apart; an article and a guide may share a slug. */
  readonly path: string;
  readonly theme: string;
  readonly sourceIds: readonly string[];
  readonly updated: string;
}

/** One shared theme weighs as much as this many shared sources. */
const themeWeight = 2;

/**
 * Pages that go well with this one, whatever kind they are: those that share its theme and its sources, most first.
 * `exclude` keeps out the paths the reader is already led to (previous and next on the path, the twin).
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
    .filter((other) => other.path !== page.path && !exclude.includes(other.path))
    .map((other) => ({ other, score: score(other) }))
    .filter((scored) => scored.score > 0)
    .sort((a, b) => b.score - a.score || b.other.updated.localeCompare(a.other.updated) || a.other.path.localeCompare(b.other.path))
    .slice(0, limit)
    .map((scored) => scored.other);
}
