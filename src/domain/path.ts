/** The path from the first thought to everyday life: the core articles in the order a person meets them. */
export interface PathStop {
  readonly slug: string;
  readonly step: number;
}

/** The stops in order. */
export function inPathOrder<Stop extends PathStop>(stops: readonly Stop[]): Stop[] {
  return [...stops].sort((a, b) => a.step - b.step);
}

export interface PathNeighbours<Stop> {
  readonly previous: Stop | undefined;
  readonly next: Stop | undefined;
}

/** The stops before and after the given one. */
export function pathNeighbours<Stop extends PathStop>(stops: readonly Stop[], slug: string): PathNeighbours<Stop> {
  const ordered = inPathOrder(stops);
  const index = ordered.findIndex((stop) => stop.slug === slug);
  if (index === -1) return { previous: undefined, next: undefined };
  return { previous: ordered[index - 1], next: ordered[index + 1] };
}
