import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = Readonly<Record<string, string>>;
const css = readFileSync('src/styles/tokens.css', 'utf8');

function tokensIn(block: string): Tokens {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) =>
    [match[1] as string, (match[2] as string).trim()]));
}

const rootOf = (from: number): string => css.slice(css.indexOf(':root {', from), css.indexOf('}', css.indexOf(':root {', from)));
const light = tokensIn(rootOf(0));
const dark = { ...light, ...tokensIn(rootOf(css.indexOf('prefers-color-scheme: dark'))) };
const more = tokensIn(rootOf(css.indexOf('prefers-contrast: more')));

/** «#f8fbfc» as linear sRGB. */
function linearRgb(token: string): [number, number, number] {
  if (!/^#[0-9a-f]{6}$/.test(token)) throw new Error(`«${token}» is not #rrggbb, which is what old browsers read`);
  const linear = (at: number) => {
    const value = Number.parseInt(token.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [linear(1), linear(3), linear(5)];
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

/** The hours of the landscape, `styles/hours.css`: each block lays its own over the first, and the dark ones over those. */
const sky = readFileSync('src/styles/hours.css', 'utf8');
const hours = (scheme: string): (readonly [string, Tokens])[] => {
  const blocks = [...scheme.matchAll(/\[data-hour(?:='(\w+)')?\] \{([^}]*)\}/g)].map(([, name = 'way', block = '']) =>
    [name, tokensIn(block)] as const);
  return blocks.map(([name, own]) => [name, { ...blocks[0]?.[1], ...own }] as const);
};
const [lightSky = '', darkSky = ''] = sky.split('@media screen and (prefers-color-scheme: dark)');
/** In the dark, an hour without colours of its own has those of the night, whatever it had by day. */
const skies = [
  ...hours(lightSky).map(([name, own]) => [`light ${name}`, own, light] as const),
  ...hours(darkSky).map(([name, own]) => [`dark ${name}`, { ...hours(lightSky)[0]?.[1], ...own }, dark] as const),
];

describe.each(skies)('the %s sky', (_name, own, tokens) => {
  it('is told for every hour', () => expect(skies.map(([name]) => name)).toEqual([
    'light way', 'light night', 'light blue', 'light dawn', 'dark way', 'dark night', 'dark blue',
  ]));

  it.each(['sky-0', 'sky-1'])('bears text of 7:1 on %s, where text stands', (ground) => {
    expect(contrast(own['sky-ink'] ?? '', own[ground] ?? '')).toBeGreaterThanOrEqual(7);
  });

  it('has stops on its ground that are read as text, and the one where the reader stands', () => {
    expect(contrast(own['light'] ?? '', own['ground'] ?? '')).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens['dawn'] ?? '', own['ground'] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

describe('the sums', () => {
  it('agree with the extremes and with a known pair', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 1);
  });

  it('turn hairlines and edges into ink for those who ask for more contrast', () => {
    expect(more).toMatchObject({ line: 'var(--ink)', control: 'var(--ink)', muted: 'var(--ink)' });
  });
});
