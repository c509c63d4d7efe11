import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = Readonly<Record<string, string>>;
const css = readFileSync('src/styles/tokens.css', 'utf8');

function tokensIn(block: string): Tokens {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] as string, (match[2] as string).trim()]));
}

const rootOf = (from: number): string => css.slice(css.indexOf(':root {', from), css.indexOf('}', css.indexOf(':root {', from)));
const light = tokensIn(rootOf(0));
const dark = { ...light, ...tokensIn(rootOf(css.indexOf('prefers-color-scheme: dark'))) };
const more = tokensIn(rootOf(css.indexOf('prefers-contrast: more')));

/** «oklch(98.6% 0.004 220)» as linear sRGB. Matrices: Björn Ottosson, «A perceptual color space for image processing» (2020). */
function linearRgb(token: string): [number, number, number] {
  const [, percent, chroma, hue] = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(token)?.map(Number) ?? [];
  if (percent === undefined || chroma === undefined || hue === undefined) throw new Error(`«${token}» is not oklch(L% C H)`);
  const [l, a, b] = [percent / 100, chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

/** WCAG 2 contrast. */
function contrast(one: string, other: string): number {
  const luminance = ([red, green, blue]: readonly [number, number, number]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [bright, dim] = [luminance(linearRgb(one)), luminance(linearRgb(other))].sort((a, b) => b - a) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['paper', 'surface', 'fjord-pale', 'danger-pale', 'urgent-pale', 'talk-pale'];
const textPairs = [
  ...['ink', 'muted', 'fjord'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ['on-deep', 'fjord-deep'],
  ['on-dawn', 'dawn'],
] as const;
const edgePairs = [
  ...['paper', 'surface', 'fjord-pale'].map((ground) => ['control', ground] as const),
  ...['paper', 'surface'].flatMap((ground) => ['fjord', 'danger', 'urgent', 'talk'].map((edge) => [edge, ground] as const)),
  ['danger', 'danger-pale'],
  ['urgent', 'urgent-pale'],
  ['talk', 'talk-pale'],
  ['dawn', 'fjord-deep'],
] as const;

describe.each([['light', light], ['dark', dark]] as const)('the %s palette', (_name, tokens) => {
  it.each(textPairs)('text in %s on %s has 7:1', (text, ground) => {
    expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(7);
  });

  it.each(edgePairs)('an edge in %s on %s has 3:1', (edge, ground) => {
    expect(contrast(tokens[edge] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

describe('the sums', () => {
  it('agree with the extremes and with a known pair', () => {
    expect(contrast('oklch(100% 0 0)', 'oklch(0% 0 0)')).toBeCloseTo(21, 1);
    // #767676 on white, the classic 4.54:1, is oklch(56.59% 0 0).
    expect(contrast('oklch(56.59% 0 0)', 'oklch(100% 0 0)')).toBeCloseTo(4.54, 1);
  });

  it('turn hairlines and edges into ink for those who ask for more contrast', () => {
    expect(more).toMatchObject({ line: 'var(--ink)', control: 'var(--ink)', muted: 'var(--ink)' });
  });
});
