import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pageKinds } from '#config/page-kinds.ts';
import { buildDay } from '#domain/dates.ts';
import type { WrittenOnce } from '#domain/written-once.ts';
import { parseSafetyTexts, safetyFiles } from '#schemas/safety-texts.ts';
import { decodeText } from '../text.ts';
import { splitPage } from '../yaml/front-matter.ts';
import { coursesIn, inOrder, type OrderedCourses } from './substance-courses.ts';

/**
 * All that is written once, of a project, read as files: the texts are written out with it before Astro sees them. `writing`: what is
 * broken is left out, and what readers cannot see yet is not.
 */
export function readWrittenOnce(projectFolder: URL, writing = false): WrittenOnce {
  const read = (file: string): string => readFileSync(new URL(file, projectFolder), 'utf8');
  const texts = { signs: read(safetyFiles.signs), firstAid: read(safetyFiles.firstAid) };
  const today = writing ? undefined : buildDay(process.env['SOURCE_DATE_EPOCH'], new Date());
  const substances = inOrder(substanceFiles(projectFolder).flatMap(({ slug, file }) => coursesInFile(slug, readFileSync(file), today) ?? []));
  return { ...parseSafetyTexts(texts, writing), substances };
}

function substanceFiles(projectFolder: URL): { readonly slug: string; readonly file: URL }[] {
  const home = new URL(`content/${pageKinds.rusmiddel.folder}/`, projectFolder);
  if (!existsSync(home)) return [];
  return readdirSync(home).map((slug) => ({ slug, file: new URL(`${slug}/index.mdx`, home) })).filter(({ file }) => existsSync(file));
}

/** Undefined when the file cannot be read, which the content check tells of. */
function coursesInFile(slug: string, bytes: Buffer, today: string | undefined): OrderedCourses | undefined {
  const decoded = decodeText(bytes);
  const page = 'text' in decoded ? splitPage(decoded.text) : decoded;
  return 'finding' in page ? undefined : coursesIn(slug, (page.frontMatter.data ?? {}) as Readonly<Record<string, unknown>>, today);
}
