import { pageKinds } from '#config/page-kinds.ts';
import type { IsoDate } from '#domain/dates.ts';
import { hiddenBecause } from '#domain/visibility.ts';
import type { SubstanceCourses } from '#domain/withdrawal-course.ts';
import { coursesSchema, toWithdrawalCourse } from '#schemas/substance.ts';

/** The courses of a page about a substance, with its place in lists. */
type OrderedCourses = SubstanceCourses & { readonly order: number };

/**
 * The courses in the front matter of such a page, as far as they can be read: what is wrong in another field has a finding of its own,
 * and keeps nobody from seeing the table. Without `today` every page is told of, also one that readers cannot see yet.
 */
export function coursesIn(slug: string, data: Readonly<Record<string, unknown>>, today?: IsoDate): OrderedCourses {
  const { tittel, rekkefolge, utkast, publiseres, forlop } = data;
  const read = coursesSchema.safeParse(forlop);
  const from = typeof publiseres === 'string' ? publiseres : undefined;
  return {
    slug,
    path: pageKinds.rusmiddel.path(slug),
    title: String(tittel ?? slug),
    order: typeof rekkefolge === 'number' ? rekkefolge : Infinity,
    courses: read.success ? read.data.map(toWithdrawalCourse) : [],
    hidden: today !== undefined && hiddenBecause({ draft: utkast === true, from }, today) !== undefined,
  };
}

/** In the editors' order. */
export const inOrder = (substances: readonly OrderedCourses[]): OrderedCourses[] =>
  [...substances].sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
