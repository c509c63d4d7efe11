import type { ContentPage } from './content-page.ts';
import type { WithdrawalCourse } from './withdrawal-course.ts';

/** A page about one substance, or a family of substances that behave alike. */
export interface Substance extends ContentPage {
  /** The place among the substances, from 1. */
  readonly order: number;
  /** Brand and street names by which a reader knows it; none when nobody has chosen them. */
  readonly names: readonly string[];
  /** How withdrawal runs, one for each kind that behaves differently. */
  readonly courses: readonly WithdrawalCourse[];
}

/** Sorts substances as the editors have set. */
export const bySubstanceOrder = (a: Pick<Substance, 'slug' | 'order'>, b: Pick<Substance, 'slug' | 'order'>): number =>
  a.order - b.order || (a.slug < b.slug ? -1 : 1);
