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
 * Of the pages that share a source, so many are looked at, those changed last. Where hundreds share it they say little about each
 * other, and looking at all of them would make each page dearer the more there are.
 */
const mostPerSource = 100;

/**
 * Finds the pages that go well with another, whatever kind they are: those that share its theme and its sources, most
 * first; ties go to the page changed last. The candidates are sorted into themes and sources once, so that asking for
 * one page does not mean looking at all the others.
 */
export function createRelatedFinder<Page extends RelatedCandidate>(candidates: readonly Page[]) {
  const fresh = [...candidates].sort(byFreshness);
  const place = new Map(fresh.map((page, index) => [page, index]));
  const byTheme = Map.groupBy(fresh, (page) => page.theme);
  const bySource = new Map<string, Page[]>();
  for (const page of fresh) for (const id of new Set(page.sourceIds)) addTo(bySource, id, page);

  return (page: RelatedCandidate, { limit = 3, exclude = [] }: RelatedOptions = {}): Page[] => {
    const unwanted = new Set([page.path, ...exclude]);
    const shared = new Map<Page, number>();
    for (const id of new Set(page.sourceIds)) for (const other of bySource.get(id) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const score = (other: Page) => (shared.get(other) ?? 0) + (other.theme === page.theme ? themeWeight : 0);
    const onlyTheme = firstOf(byTheme.get(page.theme) ?? [], limit, (other) => !shared.has(other) && !unwanted.has(other.path));
    const wanted = [...shared.keys(), ...onlyTheme].filter((other) => !unwanted.has(other.path));
    return lowest(wanted, limit, (other) => (place.get(other) ?? 0) - score(other) * fresh.length);
  };
}

/** The few items with the lowest ranks, in order. */
function lowest<Item>(items: readonly Item[], count: number, rankOf: (item: Item) => number): Item[] {
  const kept: { readonly item: Item; readonly rank: number }[] = [];
  for (const item of items) {
    const rank = rankOf(item);
    const after = kept.findIndex((other) => rank < other.rank);
    if (after === -1 && kept.length === count) continue;
    kept.splice(after === -1 ? kept.length : after, 0, { item, rank });
    kept.length = Math.min(kept.length, count);
  }
  return kept.map(({ item }) => item);
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

/** Adds to a group that is not full yet. */
function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [item]);
  else if (group.length < mostPerSource) group.push(item);
}
