/**
 * The pictograms of first aid, drawn in one hand: whoever helps is dark and upright, whoever needs help is grey and lies down, and
 * what moves is a thin line. Small signs are cut out in the colour of the paper. Each stands on 160 × 120 units with its ground
 * near the bottom. They decorate the steps of `content/forstehjelp.yaml`; the words carry the meaning.
 */
export const drawingNames = ['rop', 'telefon', 'luftvei', 'pust', 'nese', 'sideleie', 'trykk'] as const;

export type DrawingName = (typeof drawingNames)[number];

/** Where each stands in the sheet of all. */
export const drawingId = (name: DrawingName): string => name;

export const drawingSize = { width: 160, height: 120 } as const;

type Person = 'helper' | 'patient';

/** Whoever shows the drawing sets the colours as custom properties; the fallback is for a browser without styles. */
const colours = {
  helper: 'var(--helper,#005161)', patient: 'var(--patient,#687e88)', sign: 'var(--sign,#13242e)', cut: 'var(--cut,#f8fbfc)',
} as const;

const fill = (who: Person, d: string): string => `<path fill="${colours[who]}" stroke="none" d="${d}"/>`;
const stroke = (what: keyof typeof colours, d: string, width?: number): string =>
  `<path stroke="${colours[what]}"${width === undefined ? '' : ` stroke-width="${width}"`} d="${d}"/>`;
const ball = (who: Person, x: number, y: number, radius: number): string =>
  `<circle fill="${colours[who]}" stroke="none" cx="${x}" cy="${y}" r="${radius}"/>`;
const moved = (transform: string, ...parts: readonly string[]): string => `<g transform="${transform}">${parts.join('')}</g>`;

/** A head in profile, upright and looking right, around the point (46, 56). */
const profile = 'M46 100C40 106 26 102 18 90-8 58 6 6 46 5c26-2 41 16 40 38-.4 5-1.5 8 0 11l13 19c2 4 0 7-5 7h-6v5c4 2 4 5 0 7 3 3 3 6-1 ' +
  '8 2 9-3 16-12 15-8-1-18-6-29-15Z';

const head = (who: Person, x: number, y: number, turned: number, size: number, sign: string): string =>
  moved(`translate(${x} ${y}) rotate(${turned}) scale(${size}) translate(-46 -56)`, fill(who, profile), sign);

const closedEye = stroke('cut', 'M64 52q8 6 15 1', 6);
const ear = stroke('cut', 'M34 56q12-8 12 4 0 6-6 8-2 8-8 4', 5);

/** On the back, seen close: the head tilted so that the chin points up, the chest to the right. */
const onTheBack = moved('translate(-8 -4) scale(1.12)',
  head('patient', 42, 82, -106, 0.6, closedEye),
  fill('patient', 'M58 66C66 76 82 78 92 74 100 66 112 62 124 62H160V112H104C90 112 84 104 74 100 66 97 58 98 52 100Z'));

/** On the back, seen whole. */
const lyingDown = ball('patient', 26, 94, 16) + stroke('patient', 'M62 98H112', 24) + stroke('patient', 'M136 102H180', 17);

/** A limb in front of the body, with a gap around it. */
const inFront = (d: string, width: number): string => stroke('cut', d, width + 8) + stroke('patient', d, width);

const shapes = (emergencyNumber: string): Readonly<Record<DrawingName, string>> => ({
  rop: [
    lyingDown,
    ball('helper', 68, 26, 17), stroke('helper', 'M98 52 120 72', 25), stroke('helper', 'M92 54 62 64 58 80M104 66 88 72 84 80', 12),
    stroke('sign', 'M46 36q-4 5-2 11M35 36q-7 9-4 20M24 36q-10 14-6 30'),
    stroke('cut', 'M66 98h30m-24-6-6 6 6 6m18-12 6 6-6 6'),
  ].join(''),
  telefon: [
    `<rect stroke="${colours.sign}" stroke-width="7" x="34" y="8" width="60" height="104" rx="11"/>`,
    `<text fill="${colours.sign}" stroke="none" x="64" y="56" text-anchor="middle" font-size="24" ` +
      `font-weight="800">${emergencyNumber}</text>`,
    fill('helper', 'M52 78h8l11-9v28l-11-9h-8Z'), stroke('sign', 'M79 76q5 7 0 14M106 44q13 16 0 32M120 32q23 28 0 56'),
  ].join(''),
  luftvei: [
    onTheBack,
    stroke('helper', 'M18-8 22 40', 14), stroke('helper', 'M17 46 11 62M23 46 18 68M29 46 26 67M31 44 34 60', 6.5),
    stroke('helper', 'M92 50 77 64M97 58 81 72M90 44 78 49', 7), stroke('helper', 'M99 47 117-8', 14),
    stroke('sign', 'M84 28Q72 12 52 16m8-8-8 8 10 7'),
  ].join(''),
  pust: [
    onTheBack,
    stroke('helper', 'M50 17 8-8', 28), stroke('helper', 'M56 18 70 20', 16), head('helper', 80, 22, 22, 0.44, ear),
    stroke('sign', 'M53 48q-5-5 0-9M61 47q-5-5 0-9', 3.5), stroke('sign', 'M138 52V30m-7 8 7-9 7 9'),
  ].join(''),
  nese: [
    onTheBack,
    moved('translate(46.5 54.5) rotate(42) scale(1.12)',
      fill('helper', 'M-2.5 0-5-13H-17a4 4 0 0 1 0-8H17a4 4 0 0 1 0 8H5L2.5 0Z'),
      fill('helper', 'M-9-23.5H9V-36H13a3.5 3.5 0 0 0 0-7H-13a3.5 3.5 0 0 0 0 7H-9Z')),
    stroke('sign', 'M104 2 88 18m1-11-2 12 12-1'),
    stroke('cut', 'M43 60l-3 5M39 58l-6 3M47 63v6', 2.5),
  ].join(''),
  sideleie: [
    stroke('patient', 'M106 90 150 98', 17), stroke('patient', 'M42 82H66', 13), stroke('patient', 'M70 82 104 84', 34),
    ball('patient', 28, 82, 19),
    inFront('M108 80 96 108 126 108', 16), inFront('M66 78 64 110 40 107', 10.5),
    stroke('cut', 'M16 73q5 3 1 6M16 86q5 3 1 6M32 78v8', 3),
    stroke('helper', 'M14-8V42', 14), stroke('helper', 'M9 47 7 66M15 48 13 63M21 47 21 61', 6.5),
    stroke('helper', 'M61 54 47 70M67 58 53 76M60 47 49 54', 7), stroke('helper', 'M68 51 84-8', 14),
    stroke('sign', 'M60 28Q50 14 34 18m8-8-8 8 10 7'),
  ].join(''),
  trykk: [
    lyingDown,
    ball('helper', 78, 22, 17), stroke('helper', 'M106 51 132 72', 25), stroke('helper', 'M96 48 88 76', 13),
    stroke('helper', 'M79 81H95', 9),
    stroke('sign', 'M54 46v28m-9-10 9 10 9-10', 5),
  ].join(''),
});

/** All of them in one file, which a page fetches once: `tegninger.svg#sideleie`. */
export function drawingSheet(emergencyNumber: string): string {
  const all = shapes(emergencyNumber);
  const symbol = (name: DrawingName): string =>
    `<symbol id="${drawingId(name)}" viewBox="0 0 ${drawingSize.width} ${drawingSize.height}"><g fill="none" stroke-width="4" ` +
      `stroke-linecap="round" stroke-linejoin="round">${all[name]}</g></symbol>`;
  return `<svg xmlns="http://www.w3.org/2000/svg">${drawingNames.map(symbol).join('')}</svg>\n`;
}
