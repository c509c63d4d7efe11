/**
 * How withdrawal runs after the last use of a substance. Typed once, in the front matter of the page about it; the page, the table of
 * all, figures and the search are made of it. All numbers are hours after the last use; what nobody knows is left out.
 */
export interface WithdrawalCourse {
  /** What the row is about: «Alkohol», «Benzo som virker kort». */
  readonly name: string;
  /** When it begins. */
  readonly onset?: CourseSpan;
  /** When it is worst. */
  readonly worst?: CourseSpan;
  /** How long it lasts. */
  readonly duration?: CourseSpan;
  /** What is dangerous, and when. */
  readonly dangers: readonly CourseSpan[];
  /** Whether using again after a break may be an overdose, because the body tolerates less. */
  readonly overdose: boolean;
  /** Ids of the sources it rests on. */
  readonly sources: readonly string[];
}

/** A stretch of time in hours after the last use, with the words that a reader meets. */
export interface CourseSpan {
  readonly from?: number;
  readonly to?: number;
  readonly text: string;
}

/** A page about a substance, with the course of each kind that behaves differently. */
export interface SubstanceCourses {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly courses: readonly WithdrawalCourse[];
  /** Whether readers cannot see the page yet. */
  readonly hidden: boolean;
}

/** The words for a course that is not known. */
const unknownCourse = 'Usikkert';

/** What a reader who uses again must know. */
const overdoseAfterBreak = 'overdosefare hvis du bruker igjen';

/** The columns of the table, in order. The first names the row. */
export const courseColumns = ['Rusmiddel', 'Når det kommer', 'Verst', 'Hvor lenge det varer', 'Farligst'] as const;

/** The cells of one row, as plain words; the first is the name. */
export function courseCells({ name, onset, worst, duration, dangers, overdose }: WithdrawalCourse): string[] {
  const dangerous = [...dangers.map(dangerInWords), ...(overdose ? [overdoseAfterBreak] : [])].join(', ');
  return [
    name, onset?.text ?? unknownCourse, worst?.text ?? unknownCourse, duration?.text ?? unknownCourse,
    capitalised(dangerous) || unknownCourse,
  ];
}

/** «Kramper (2–48 timer)»: what is dangerous, and in which hours after the last use. */
function dangerInWords(danger: CourseSpan, place: number): string {
  const hours = hoursInWords(danger);
  const text = place === 0 ? danger.text : uncapitalised(danger.text);
  return hours === '' ? text : `${text} (${hours})`;
}

/** A stretch of hours in the largest unit that tells it exactly: «2–48 timer», «2–4 døgn», «fra 12 timer», «de første 2 døgnene». */
export function hoursInWords({ from, to }: Pick<CourseSpan, 'from' | 'to'>): string {
  const { hours, name, plural, first } = unitOf([from, to].filter((hour) => hour !== undefined && hour > 0) as number[]);
  const count = (value: number): string => `${value / hours}\u00a0${value === hours ? name : plural}`;
  if (to === undefined) return from === undefined ? '' : from === 0 ? 'med en gang' : `fra ${count(from)}`;
  if (from === undefined || from === 0)
    return to === hours ? first : `de første ${to / hours}\u00a0${plural === name ? `${name}ene` : plural.replace(/r?$/, 'ne')}`;
  return from === to ? `etter ${count(to)}` : `${from / hours}–${count(to)}`;
}

interface Unit {
  readonly hours: number;
  readonly name: string;
  readonly plural: string;
  readonly first: string;
}

/** The largest first. A single week is told in days, as people do who count them. */
const units: readonly Unit[] = [
  { hours: 168, name: 'uke', plural: 'uker', first: 'den første uken' },
  { hours: 24, name: 'døgn', plural: 'døgn', first: 'det første døgnet' },
  { hours: 1, name: 'time', plural: 'timer', first: 'den første timen' },
];

const unitOf = (hours: readonly number[]): Unit =>
  units.find((unit) => hours.every((value) => value % unit.hours === 0) && (unit.hours !== 168 || hours.length > 1)) as Unit;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A word inside a list, unless it is an abbreviation or a name: «Kramper» but not «GHB». */
const uncapitalised = (words: string): string => (/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words);
