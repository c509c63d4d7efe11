import type { ContentPage } from './content-page.ts';

/** Where a reader stands who comes to the front page: thinking of stopping, in treatment or after it, or close to someone. */
export const entrances = ['vurderer', 'behandling', 'parorende'] as const;
export type Entrance = (typeof entrances)[number];

/** A page that answers what the articles on the path leave out. */
export interface Guide extends ContentPage {
  /** The readers it is for, the one it is most for first. */
  readonly entrances: readonly Entrance[];
  /** The place among the guides, from 1. */
  readonly order: number;
  /** The slug of the guide that tells the same to the other reader. */
  readonly twin?: string;
}

type Placed = Pick<Guide, 'slug' | 'entrances' | 'order'>;

/** Sorts guides as the editors have set. */
export const byGuideOrder = (a: Placed, b: Placed): number => a.order - b.order || (a.slug < b.slug ? -1 : 1);

/**
 * The guides for one entrance: first those written most for that reader (it stands early in the guide's own list),
 * then in the editors' order. No more than `limit`, so that the front page stays calm.
 */
export function guidesFor<Item extends Placed>(entrance: Entrance, guides: readonly Item[], limit = 5): Item[] {
  return [...guides]
    .sort(byGuideOrder)
    .filter((guide) => guide.entrances.includes(entrance))
    .sort((a, b) => a.entrances.indexOf(entrance) - b.entrances.indexOf(entrance))
    .slice(0, limit);
}
