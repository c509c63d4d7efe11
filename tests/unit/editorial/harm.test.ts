import { describe, expect, it } from 'vitest';
import { createHarmFinder, type HarmKind } from '#domain/text/harm/find.ts';
import { harmful, innocent, lethalText } from './harm.cases.ts';

const harmsIn = createHarmFinder(['Heimveg'], ['RUSinfo']);
const cases = (Object.entries(harmful) as [HarmKind, readonly string[]][]).flatMap(([kind, texts]) => texts.map((text) => [kind,
  text] as const));

describe('harmful texts', () => {
  it.each(cases)('%s: %s', (kind, text) => {
    expect(harmsIn(text).map((harm) => harm.kind)).toEqual([kind]);
  });

  it('are found each by itself, where they stand', () => {
    expect(harmsIn(lethalText).map(({ kind, index }) => [kind, lethalText.slice(index, index + 12)])).toEqual([
      ['trygg-stans', 'Du kan trygt'], ['nedtrapping', 'en halv tabl'], ['lofte', 'garanterer a'],
    ]);
  });
});

describe('innocent look-alikes', () => {
  it.each(innocent)('%s', (text) => {
    expect(harmsIn(text)).toEqual([]);
  });
});

it('has at least forty of each', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect(new Set(innocent).size).toBeGreaterThanOrEqual(40);
});
