export interface RelatedCandidate {
  /** What tells two pages apart; an article and a guide may share a slug. */
  readonly path: string;
  readonly theme: string;
  readonly sourceIds: readonly string[];
  readonly updated: string;
}

export interface RelatedOptions {
  readonly limit?: number;
  /** Paths the reader is already led to: previous and next on the path, the twin. */
  readonly exclude?: readonly (string | undefined)[];
}

/** One shared theme weighs as much as this many shared sources. */
const themeWeight = 2;

/** What changed last first, then by path, so that the build is repeatable. */
const byFreshness = (a: RelatedCandidate, b: RelatedCandidate): number => b.updated.localeCompare(a.updated) || (a.path < b.path ? -1 : 1);

/**
 * Finds the pages that go well with another, whatever kind they are: those that share its theme and its sources, most
 * first; ties go to the page changed last. The candidates are sorted into themes and sources once, so that asking for
 * one page does not mean looking at all the others.
 */
export function createRelatedFinder<Page extends RelatedCandidate>(candidates: readonly Page[]) {
  const fresh = [...candidates].sort(byFreshness);
  const byTheme = Map.groupBy(fresh, (page) => page.theme);
  const bySource = new Map<string, Page[]>();
  for (const page of fresh) for (const id of new Set(page.sourceIds)) addTo(bySource, id, page);

  return (page: RelatedCandidate, { limit = 3, exclude = [] }: RelatedOptions = {}): Page[] => {
    const unwanted = new Set([page.path, ...exclude]);
    const shared = new Map<Page, number>();
    for (const id of new Set(page.sourceIds)) for (const other of bySource.get(id) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const score = (other: Page) => (shared.get(other) ?? 0) + (other.theme === page.theme ? themeWeight : 0);
    const onlyTheme = firstOf(byTheme.get(page.theme) ?? [], limit, (other) => !shared.has(other) && !unwanted.has(other.path));
    return [...shared.keys(), ...onlyTheme]
      .filter((other) => !unwanted.has(other.path))
      .sort((a, b) => score(b) - score(a) || byFreshness(a, b))
      .slice(0, limit);
  };
}

/** The first few that fit, without looking further than needed. */
function firstOf<Item>(items: readonly Item[], count: number, fits: (item: Item) => boolean): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    if (found.length === count) break;
    if (fits(item)) found.push(item);
  }
  return found;
}

function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
