import type { WrittenOnce } from '#domain/written-once.ts';
import { safetyTexts } from './safety.ts';
import { withdrawalCourses } from './withdrawal-courses.ts';

/** What is written once, for a template with a text of its own. Texts in content/ have it written out already. */
export const getWrittenOnce = async (): Promise<WrittenOnce> => ({ ...safetyTexts, substances: await withdrawalCourses() });
