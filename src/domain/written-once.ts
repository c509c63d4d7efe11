import { courseLine } from './course-line.ts';
import { writeOutSafety, type SafetyTexts } from './safety-texts.ts';
import { courseCells, courseColumns, type SubstanceCourses, type WithdrawalCourse } from './withdrawal-course.ts';

/** All that is written once and stands on many pages. */
export interface WrittenOnce extends SafetyTexts {
  /** In the editors' order. */
  readonly substances: readonly SubstanceCourses[];
}

/**
 * The body of a page with everything that is written once set in: signs of danger and first aid (`safety-texts.ts`), and the course of
 * withdrawal of its `<Forlop />`. `slug` is the page's own name when it is about a substance. Done before a text is used for anything,
 * so that the page, its sources, its Markdown copy, the feed and the search all hold the same words.
 */
export function writeOut(body: string, once: WrittenOnce, slug?: string): string {
  return writeOutSafety(body, once).replace(/<Forlop\b([^>]*?)\/>/g, (whole, props: string) =>
    courseTable(props, once.substances, slug) ?? whole);
}

/** A table is told what it is by the bold sentence before it (`markdown/readable-tables.ts`). */
const caption = '**Når abstinensen kommer, når den er verst, hvor lenge den varer, og hva som er farligst.**';

/** Undefined when nobody knows which course is meant: the content check says so. Without a single course the box is empty. */
function courseTable(props: string, substances: readonly SubstanceCourses[], slug: string | undefined): string | undefined {
  const all = /\balle\b/.test(props);
  const wanted = /\brusmiddel="([^"]*)"/.exec(props)?.[1] ?? slug;
  const chosen = all ? substances.filter(({ hidden }) => !hidden) : substances.filter((substance) => substance.slug === wanted);
  if (!all && chosen.length === 0) return undefined;
  const rows = chosen.flatMap(({ path, courses }) => courses.map((course) => row(course, wanted === slug && !all ? undefined : path)));
  if (rows.length === 0) return '';
  const table = [`| ${courseColumns.join(' | ')} |`, `|${'---|'.repeat(courseColumns.length)}`, ...rows];
  const line = inAttribute(courseLine(chosen.flatMap(({ courses }) => courses)));
  return [`<Forlop ${all ? 'alle' : `rusmiddel="${wanted}"`} linje="${line}">`, '', caption, '', ...table, '', '</Forlop>'].join('\n');
}

/** Words as the value of a prop. */
const inAttribute = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The sources stand behind the row they carry. On other pages the name leads to the page of the substance. */
function row(course: WithdrawalCourse, path: string | undefined): string {
  const [name = '', ...cells] = courseCells(course);
  const last = `${cells.pop() ?? ''}${course.sources.map((id) => `<Kilde id="${id}" />`).join('')}`;
  return `| ${[path === undefined ? name : `[${name}](${path})`, ...cells, last].join(' | ')} |`;
}
