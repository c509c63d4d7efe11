import { daysBetween, type IsoDate } from './dates.ts';

/** Something that was right on a day and may not be any more. */
export interface Aging {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly date: IsoDate;
}

export interface KeptPage extends Aging {
  /** `date` is the next review. */
  readonly reviewer: string | undefined;
  /** Nobody but the editors can see it. */
  readonly draft: boolean;
}

export interface UpkeepFacts {
  readonly pages: readonly KeptPage[];
  readonly numbers: readonly (Aging & { readonly uncertain: boolean })[];
  readonly sources: readonly (Aging & { readonly address: string })[];
}

export interface Upkeep {
  /** What is not finished: it keeps nobody from reading, and is told apart from what does. */
  readonly drafts: readonly KeptPage[];
  readonly overdue: readonly KeptPage[];
  readonly dueSoon: readonly KeptPage[];
  readonly withoutReviewer: readonly KeptPage[];
  readonly oldNumbers: readonly Aging[];
  readonly oldestSources: readonly (Aging & { readonly address: string })[];
}

/** Days ahead that count as soon, days after which a number is old (sooner when it is known to change), sources to list. */
export const upkeepLimits = { soon: 60, number: 180, uncertainNumber: 90, sources: 10 } as const;

/** What needs somebody's attention on the given day, oldest first. */
export function upkeepOn(today: IsoDate, { pages, numbers, sources }: UpkeepFacts): Upkeep {
  const byDate = <Item extends Aging>(items: readonly Item[]): Item[] =>
    [...items].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const published = pages.filter(({ draft }) => !draft);
  return {
    drafts: byDate(pages.filter(({ draft }) => draft)),
    overdue: byDate(published.filter(({ date }) => date < today)),
    dueSoon: byDate(published.filter(({ date }) => date >= today && daysBetween(today, date) <= upkeepLimits.soon)),
    withoutReviewer: byDate(published.filter(({ reviewer }) => reviewer === undefined)),
    oldNumbers: byDate(numbers.filter(({ date, uncertain }) =>
      daysBetween(date, today) > (uncertain ? upkeepLimits.uncertainNumber : upkeepLimits.number))),
    oldestSources: byDate(sources).slice(0, upkeepLimits.sources),
  };
}
