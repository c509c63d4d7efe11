import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barMeanings, courseFigure, kindsIn, placeOf, tickPlace, ticks, type FigureRow } from '#domain/course-figure.ts';
import { courseLine, coursesInLine } from '#domain/course-line.ts';
import type { CourseSpan, WithdrawalCourse } from '#domain/withdrawal-course.ts';

const course = (given: Partial<WithdrawalCourse>): WithdrawalCourse =>
  ({ name: 'Stoffet', dangers: [], overdose: false, sources: [], ...given });
const alcohol = course({
  name: 'Alkohol',
  onset: { from: 3, to: 72, text: 'Noen timer til 3 dager' },
  worst: { from: 24, to: 36, text: 'Etter 24–36 timer' },
  duration: { to: 168, text: 'Opptil 5–7 dager' },
  dangers: [{ from: 2, to: 48, text: 'Kramper' }, { from: 48, to: 96, text: 'Livsfarlig forvirring' }],
});

const only = (given: Partial<WithdrawalCourse>): FigureRow => courseFigure([course(given)])[0] as FigureRow;
/** «fare 10–50»: what stands in a lane, in the order it is drawn. */
const bars = ({ lanes }: FigureRow): string[][] =>
  lanes.map((lane) => lane.bars.map(({ kind, from, to }) => `${kind} ${from}–${to > 100 ? 'videre' : to}`));
const names = ({ lanes }: FigureRow): string[][] => lanes.map((lane) => lane.labels.map(({ text }) => text));

describe('the line of time', () => {
  it('has each tick at its place, and what comes later at the end', () => {
    expect(ticks.map(({ hours }) => placeOf(hours))).toEqual(ticks.map((_, index) => tickPlace(index)));
    expect(placeOf(24 * 365)).toBe(100);
  });

  it('never goes backwards', () => {
    fc.assert(fc.property(fc.nat(20_000), fc.nat(2_000), (hours, more) => placeOf(hours) <= placeOf(hours + more)));
  });
});

describe('a row of the figure', () => {
  it('shows when it may come, when it is worst, and each danger with its name', () => {
    const [row] = courseFigure([alcohol]);
    expect(bars(row as FigureRow)).toEqual([['plager 3.1–62.5', 'verst 25–31.3'], ['fare 2.1–37.5', 'fare 37.5–50']]);
    expect(names(row as FigureRow)).toEqual([['verst'], ['Kramper', 'Livsfarlig forvirring']]);
  });

  it('says that it is uncertain where nobody knows', () => {
    const row = only({ dangers: [{ text: 'Kramper' }] });
    expect(bars(row)).toEqual([['usikkert 0–videre'], ['usikker-fare 0–videre']]);
    expect(names(row)).toEqual([['usikkert når'], ['Kramper: usikkert når']]);
  });

  it('shows what is known, and a dotted line for the rest', () => {
    expect(bars(only({ worst: { from: 36, to: 72, text: 'x' }, duration: { to: 120, text: 'x' } }))).toEqual([
      ['usikkert 0–31.3', 'plager 31.3–54.2', 'verst 31.3–43.8'],
    ]);
    expect(bars(only({ onset: { from: 24, to: 48, text: 'x' } }))).toEqual([['plager 25–37.5', 'usikkert 37.5–videre']]);
    expect(bars(only({ onset: { to: 24, text: 'Innen ett døgn' }, duration: { to: 168, text: 'x' } }))).toEqual([['plager 0–62.5']]);
    expect(bars(only({
      onset: { text: 'Kramper er beskrevet' }, worst: { from: 24, to: 48, text: 'x' }, duration: { to: 168, text: 'x' },
    }))).toEqual([['usikkert 0–25', 'plager 25–62.5', 'verst 25–37.5']]);
  });

  it('goes on where the words say that it may last longer', () => {
    const lasting = (text: string) => bars(only({ onset: { from: 24, text: 'x' }, duration: { to: 672, text } }))[0];
    expect(lasting('2–4 uker eller mer')).toEqual(['plager 25–87.5', 'usikkert 87.5–videre']);
    expect(lasting('5 dager til over 2 uker')).toHaveLength(2);
    expect(lasting('Ofte en måned, noen ganger lenger')).toHaveLength(2);
    expect(lasting('Mye bedre etter 4 uker')).toHaveLength(2);
    expect(lasting('2–4 uker')).toEqual(['plager 25–87.5']);
    expect(lasting('For de fleste over på fire uker')).toHaveLength(1);
  });

  it('does not take how long it lasts for when it begins', () => {
    const row = only({ duration: { from: 120, to: 240, text: 'For de fleste 5–10 dager' } });
    expect(bars(row)).toEqual([['usikkert 0–67.9']]);
    expect(names(row)).toEqual([['for de fleste 5–10 dager']]);
  });

  it('uses the words where no hours are known', () => {
    expect(names(only({ duration: { text: 'Lengre enn for heroin' } }))).toEqual([['lengre enn for heroin']]);
  });

  it('draws a danger without hours from the first hour, and as long as the withdrawal may last', () => {
    expect(bars(only({ onset: { from: 24, text: 'x' }, duration: { to: 336, text: 'x' }, dangers: [{ text: 'Kramper' }] }))[1]).toEqual([
      'usikker-fare 0–75',
    ]);
    expect(bars(only({ dangers: [{ from: 36, text: 'Kramper' }] }))[1]).toEqual(['fare 31.3–videre']);
  });

  it('tells of the overdose after a pause, and only where it is so', () => {
    expect(names(only({ overdose: true })).at(-1)).toEqual(['overdosefare hvis du bruker igjen']);
    expect(bars(only({ overdose: true })).at(-1)).toEqual(['overdose 25–videre']);
    expect(kindsIn(courseFigure([course({ overdose: true }), alcohol]))).toEqual(['plager', 'verst', 'fare', 'overdose', 'usikkert']);
    expect(kindsIn(courseFigure([alcohol]))).toEqual(['plager', 'verst', 'fare']);
  });

  it('keeps every bar and name apart from the others of its lane, and on the line', () => {
    const hours = fc.option(fc.nat(1_600), { nil: undefined });
    const text = fc.constantFrom('Kramper', 'Livsfarlig forvirring', 'Mørke tanker', 'Svak pust når det blandes med alkohol');
    const span = fc.tuple(hours, hours, text).map(([from, to, text]): CourseSpan => ({
      ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to: Math.max(to, from ?? 0) }), text,
    }));
    fc.assert(fc.property(fc.array(span, { maxLength: 5 }), (dangers) => {
      const { lanes } = only({ dangers });
      for (const { bars, labels } of lanes.slice(1)) {
        const inOrder = [...bars].sort((one, other) => one.from - other.from);
        inOrder.slice(1).forEach(({ from }, index) => expect(from).toBeGreaterThanOrEqual((inOrder[index] as { to: number }).to));
        for (const { at } of labels) expect(at >= 0 && at <= 100).toBe(true);
      }
      expect(lanes.slice(1).flatMap(({ labels }) => labels)).toHaveLength(dangers.length);
    }));
  });

  it('has a meaning in words for every kind of bar', () => {
    expect(new Set(Object.values(barMeanings)).size).toBe(Object.keys(barMeanings).length);
  });
});

describe('the line that carries the courses to the figure', () => {
  it('keeps all that is drawn', () => {
    const courses = [
      alcohol, course({ overdose: true }),
      course({ name: 'Metadon (LAR)', duration: { text: 'Lengre' }, dangers: [{ from: 0, text: 'Kramper' }] }),
    ];
    expect(courseFigure(coursesInLine(courseLine(courses)))).toEqual(courseFigure(courses));
    expect(coursesInLine(courseLine([]))).toEqual([]);
  });
});
