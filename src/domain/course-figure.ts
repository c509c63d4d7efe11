import type { CourseSpan, WithdrawalCourse } from './withdrawal-course.ts';

/**
 * The figure «Når er faren størst?»: one row for each course of withdrawal, as marks along a line of time. All that is drawn is
 * also told in the table beside it. Places are per cent of the line; heights are counted in lanes.
 */
export interface FigureRow {
  readonly name: string;
  readonly lanes: readonly FigureLane[];
}

/** Bars that do not cover each other, with the names above them. */
export interface FigureLane {
  readonly bars: readonly FigureBar[];
  readonly labels: readonly FigureLabel[];
}

/** What each kind of bar means, in the words beside the figure, and in that order. */
export const barMeanings = {
  plager: 'plager kan komme',
  verst: 'verst',
  fare: 'fare',
  'usikker-fare': 'fare, men usikkert når',
  overdose: 'overdosefare hvis du bruker igjen',
  usikkert: 'usikkert',
} as const;

export type BarKind = keyof typeof barMeanings;

export interface FigureBar {
  readonly kind: BarKind;
  readonly from: number;
  readonly to: number;
}

export interface FigureLabel {
  readonly kind: BarKind;
  readonly text: string;
  readonly at: number;
  /** It ends where it stands, instead of beginning there. */
  readonly anchor?: 'end';
}

interface Tick {
  readonly hours: number;
  readonly label: string;
}

/** Each step is about twice as long as all before it: the first hours and the eighth week have room on the same phone. */
export const ticks: readonly Tick[] = [
  { hours: 0, label: '0' },
  { hours: 12, label: '12 t' },
  { hours: 24, label: '1 døgn' },
  { hours: 48, label: '2' },
  { hours: 96, label: '4' },
  { hours: 168, label: '1 uke' },
  { hours: 336, label: '2' },
  { hours: 672, label: '4' },
  { hours: 1344, label: '8' },
];

/** Where a tick stands. */
export const tickPlace = (index: number): number => (index * 100) / (ticks.length - 1);

/** Where an hour stands on the line of time. What comes after the last tick stands at the end. */
export function placeOf(hours: number): number {
  const next = ticks.findIndex((tick) => tick.hours >= hours);
  if (next === -1) return 100;
  if (next === 0) return 0;
  const [before, after] = [ticks[next - 1] as Tick, ticks[next] as Tick];
  return round(tickPlace(next - 1) + ((hours - before.hours) / (after.hours - before.hours)) * tickPlace(1));
}

/** Beyond the end: a bar that goes on has no edge there. */
const onward = 105;

/**
 * The body tolerates much less after a few days: Helsedirektoratet says that the tolerance is gone after three to eight. It falls before
 * that, and nobody knows how fast, so the figure warns from the first day: a line that begins later would look like safe days.
 */
const lessTolerance = 24;

/** A bar so short that it would not be seen is drawn this wide. */
const narrowest = 2.5;

/** The kinds that stand in a figure, in the order of their meanings. */
export const kindsIn = (rows: readonly FigureRow[]): BarKind[] =>
  (Object.keys(barMeanings) as BarKind[]).filter((kind) =>
    rows.some(({ lanes }) => lanes.some(({ bars }) => bars.some((bar) => bar.kind === kind))));

export const courseFigure = (courses: readonly WithdrawalCourse[]): FigureRow[] =>
  courses.map((course) => ({ name: course.name, lanes: [illness(course), ...dangers(course), ...overdose(course)] }));

/** When it may come, when it is worst, and how long it may last. What nobody knows is a dotted line. */
function illness({ onset, worst, duration }: WithdrawalCourse): FigureLane {
  const starts = startOf(onset);
  const begins = starts ?? worst?.from;
  const ends = duration?.to;
  if (begins === undefined) return {
    bars: [{ kind: 'usikkert', from: 0, to: ends === undefined ? onward : placeOf(ends) }],
    labels: [label('usikkert', uncertain(duration), 0)],
  };
  const last = ends ?? worst?.to ?? onset?.to ?? begins;
  const bars: FigureBar[] = [
    ...(starts === undefined ? [bar('usikkert', 0, begins)] : []),
    bar('plager', begins, last),
    ...(ends === undefined || saysMore(duration) ? [{ kind: 'usikkert' as const, from: placeOf(last), to: onward }] : []),
    ...(worst?.from !== undefined && worst.to !== undefined ? [bar('verst', worst.from, worst.to)] : []),
  ].filter(({ from, to }) => to > from);
  const worstBar = bars.find(({ kind }) => kind === 'verst');
  return { bars, labels: [worstBar ? label('verst', 'verst', worstBar.from) : label('plager', 'plager', placeOf(begins))] };
}

/** «Within a day» may be at once. */
const startOf = (onset: CourseSpan | undefined): number | undefined => onset?.from ?? (onset?.to === undefined ? undefined : 0);

/** What is known stands on the line also when it is no number of hours: «lengre enn for heroin». */
const uncertain = (duration: CourseSpan | undefined): string =>
  (duration && widthOf(duration.text) <= roomy ? duration.text.toLowerCase() : 'usikkert når');

/** Whether the words say that it may last longer than the hours tell: «2–4 uker eller mer», «mye bedre etter 5 døgn». */
const saysMore = (span: CourseSpan | undefined): boolean =>
  /\b(?:eller mer|mer enn|lenger|minst|bedre)\b|\bover \d/.test(span?.text.toLowerCase() ?? '');

/** Dangers follow each other on one line as long as neither bars nor names collide. */
function dangers(course: WithdrawalCourse): FigureLane[] {
  const lanes: { bars: FigureBar[]; labels: FigureLabel[] }[] = [];
  for (const danger of course.dangers) {
    const drawn = dangerBar(danger, course);
    const named = label(drawn.kind, dangerName(danger.text, drawn.kind), drawn.from);
    const lane = lanes.find(({ bars, labels }) =>
      bars.every((other) => apart(other, drawn)) && labels.every((other) => apart(reach(other), reach(named))));
    if (lane) {
      lane.bars.push(drawn);
      lane.labels.push(named);
    } else lanes.push({ bars: [drawn], labels: [named] });
  }
  return lanes;
}

/** The sign for a danger without hours is explained beside the figure; the name says it too where there is room. */
function dangerName(text: string, kind: BarKind): string {
  const whole = `${text}: usikkert når`;
  return kind === 'fare' || widthOf(whole) > roomy ? text : whole;
}

/**
 * Known hours are hatched. Otherwise the danger may come from the first hour until the withdrawal is over, and only its outline is drawn.
 */
function dangerBar({ from, to }: CourseSpan, { duration }: WithdrawalCourse): FigureBar {
  if (from === undefined && to === undefined)
    return { kind: 'usikker-fare', from: 0, to: duration?.to === undefined || saysMore(duration) ? onward : placeOf(duration.to) };
  return to === undefined ? { kind: 'fare', from: placeOf(from ?? 0), to: onward } : bar('fare', from ?? 0, to);
}

function overdose({ overdose }: WithdrawalCourse): FigureLane[] {
  if (!overdose) return [];
  const from = placeOf(lessTolerance);
  return [{ bars: [{ kind: 'overdose', from, to: onward }], labels: [label('overdose', barMeanings.overdose, from)] }];
}

function bar(kind: BarKind, fromHours: number, toHours: number): FigureBar {
  const from = placeOf(fromHours);
  const to = placeOf(toHours);
  return { kind, from, to: toHours > fromHours ? Math.max(to, round(from + narrowest)) : to };
}

/** A name begins above its bar. Where it would not have room on a narrow phone it ends with the line instead. */
function label(kind: BarKind, text: string, from: number): FigureLabel {
  return from + widthOf(text) > 100 ? { kind, text, at: 100, anchor: 'end' } : { kind, text, at: from };
}

/** As much of the line as a name may take, so that it has room in larger letters too. */
const roomy = 92;

/** How much of the line a name takes where the line is 272 px wide (a phone of 320 px): a letter is about 6.8 px. */
const widthOf = (text: string): number => (text.length * 6.8 * 100) / 272;

/** The stretch of the line that a name covers, with a little air. */
function reach({ text, at, anchor }: FigureLabel): { readonly from: number; readonly to: number } {
  const width = widthOf(text) + 3;
  return anchor ? { from: at - width, to: at } : { from: at, to: at + width };
}

const apart = (one: { readonly from: number; readonly to: number }, other: { readonly from: number; readonly to: number }): boolean =>
  one.to <= other.from || other.to <= one.from;

const round = (value: number): number => Math.round(value * 10) / 10;
