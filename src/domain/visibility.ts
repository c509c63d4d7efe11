import type { IsoDate } from './dates.ts';

/** What decides whether readers may see a page yet. */
export interface Publication {
  /** A draft is never published. */
  readonly draft?: boolean | undefined;
  /** The first day the page is public; public at once without it. */
  readonly from?: IsoDate | undefined;
}

/** Why a page is hidden from readers on the given day, or undefined when it is public. The one rule for this. */
export function hiddenBecause({ draft, from }: Publication, today: IsoDate): 'utkast' | 'senere' | undefined {
  if (draft) return 'utkast';
  return from !== undefined && from > today ? 'senere' : undefined;
}
