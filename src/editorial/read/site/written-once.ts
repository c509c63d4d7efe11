import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDay } from '#domain/dates.ts';
import type { WrittenOnce } from '#domain/written-once.ts';
import { parseSafetyTexts, safetyFiles } from '#schemas/safety-texts.ts';
import { fieldsOfPages } from './page-fields.ts';
import { coursesIn, inOrder } from './substance-courses.ts';

/**
 * All that is written once, of a project, read as files: the texts are written out with it before Astro sees them. `writing`: what is
 * broken is left out, and what readers cannot see yet is not.
 */
export function readWrittenOnce(projectFolder: URL, writing = false): WrittenOnce {
  const read = (file: string): string => readFileSync(new URL(file, projectFolder), 'utf8');
  const texts = { signs: read(safetyFiles.signs), firstAid: read(safetyFiles.firstAid) };
  const today = writing ? undefined : buildDay(process.env['SOURCE_DATE_EPOCH'], new Date());
  const substances = inOrder(fieldsOfPages(fileURLToPath(projectFolder), 'rusmiddel').map(({ slug, data }) =>
    coursesIn(slug, data, today)));
  return { ...parseSafetyTexts(texts, writing), substances };
}
