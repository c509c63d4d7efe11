import type { SubstanceCourses } from '#domain/withdrawal-course.ts';
import { memoizedInBuild } from './memoized.ts';
import { getSubstances } from './substances.ts';

/** How withdrawal runs after each substance that readers can see, in the editors' order: what figures and tables are made of. */
export const withdrawalCourses = memoizedInBuild(async (): Promise<readonly SubstanceCourses[]> =>
  (await getSubstances()).map(({ slug, path, title, courses }) => ({ slug, path, title, courses, hidden: false })));
