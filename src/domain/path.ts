/** The path from the first thought to everyday life: the core articles in the order a person meets them. */
export interface PathStop {
  readonly slug: string;
  readonly step: number;
}

interface MaybeOnPath {
  readonly slug: string;
  readonly step?: number;
}

/** Sorts the path first, in its order; pages beside the path follow by address. */
export const byPathOrder = (a: MaybeOnPath, b: MaybeOnPath): number =>
  (a.step ?? Infinity) - (b.step ?? Infinity) || (a.slug < b.slug ? -1 : 1);

/** The pages that are stops on the path, in order. */
export function stopsOf<Page extends MaybeOnPath>(pages: readonly Page[]): (Page & PathStop)[] {
  return pages.filter((page): page is Page & PathStop => page.step !== undefined).sort(byPathOrder);
}

export interface PathNeighbours<Stop> {
  readonly previous: Stop | undefined;
  readonly next: Stop | undefined;
}

/** The stops before and after the given one. */
export function pathNeighbours<Stop extends PathStop>(stops: readonly Stop[], slug: string): PathNeighbours<Stop> {
  const ordered = [...stops].sort(byPathOrder);
  const index = ordered.findIndex((stop) => stop.slug === slug);
  if (index === -1) return { previous: undefined, next: undefined };
  return { previous: ordered[index - 1], next: ordered[index + 1] };
}
