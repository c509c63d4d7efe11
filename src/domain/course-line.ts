import type { CourseSpan, WithdrawalCourse } from './withdrawal-course.ts';

/**
 * What a figure needs of some courses, as one line of text: it travels in the written-out text from the front matter to the
 * component, so that a page changes when an hour does. Its signs may not stand in an editor's words (`schemas/substance.ts`).
 */
const [betweenCourses, betweenFields, betweenDangers, betweenParts] = ['#', '|', '*', '_'] as const;

/**
 * `Alkohol|3_72_|24_36_|_168_Opptil 5–7 dager|2_48_Kramper*48_96_Livsfarlig forvirring|`, with `overdose` at the end where it is a
 * danger.
 */
export const courseLine = (courses: readonly WithdrawalCourse[]): string => courses.map(fieldsOf).join(betweenCourses);

const fieldsOf = ({ name, onset, worst, duration, dangers, overdose }: WithdrawalCourse): string =>
  [
    name, spanPart(onset), spanPart(worst), spanPart(duration, true), dangers.map((danger) => spanPart(danger, true)).join(betweenDangers),
    overdose ? 'overdose' : '',
  ].join(betweenFields);

/** Only the words of how long it lasts and of dangers are drawn. */
const spanPart = (span: CourseSpan | undefined, words = false): string =>
  (span ? [span.from ?? '', span.to ?? '', words ? span.text : ''].join(betweenParts) : '');

/** The courses of such a line, as far as a figure needs them. */
export const coursesInLine = (line: string): WithdrawalCourse[] => line.split(betweenCourses).filter(Boolean).map(courseOf);

function courseOf(fields: string): WithdrawalCourse {
  const [name = '', onset = '', worst = '', duration = '', dangers = '', overdose = ''] = fields.split(betweenFields);
  return {
    name,
    ...spanIn('onset', onset), ...spanIn('worst', worst), ...spanIn('duration', duration),
    dangers: dangers.split(betweenDangers).filter(Boolean).map(spanOf),
    overdose: overdose !== '',
    sources: [],
  };
}

const spanIn = (key: 'onset' | 'worst' | 'duration', part: string): Partial<WithdrawalCourse> =>
  (part === '' ? {} : { [key]: spanOf(part) });

function spanOf(part: string): CourseSpan {
  const [from = '', to = '', text = ''] = part.split(betweenParts);
  return { ...(from === '' ? {} : { from: Number(from) }), ...(to === '' ? {} : { to: Number(to) }), text };
}
