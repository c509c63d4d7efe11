import { brotliCompressSync } from 'node:zlib';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { drawingNames, drawingSheet } from '#domain/drawings.ts';
import { readWrittenOnce } from '#editorial/read/site/written-once.ts';

const sheet = drawingSheet('1-1-X');

it('holds every drawing once, in order', () => {
  expect(XMLValidator.validate(sheet)).toBe(true);
  const { svg } = new XMLParser({
    ignoreAttributes: false, attributeNamePrefix: '',
  }).parse(sheet) as { svg: { symbol: { id: string; viewBox: string }[] } };
  expect(svg.symbol.map(({ id }) => id)).toEqual([...drawingNames]);
  expect(new Set(svg.symbol.map(({ viewBox }) => viewBox))).toEqual(new Set(['0 0 160 120']));
});

it('shows the number that it is given, on the phone only', () => {
  expect(sheet.match(/1-1-X/g)).toHaveLength(1);
  expect(sheet.slice(sheet.indexOf('id="telefon"'), sheet.indexOf('id="luftvei"'))).toContain('>1-1-X</text>');
});

it('takes every colour from the page, with one of its own where there are no styles', () => {
  const colours = [...sheet.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour).filter((colour) => colour !== 'none');
  expect(colours.length).toBeGreaterThan(30);
  for (const colour of colours) expect(colour).toMatch(/^var\(--(?:helper|patient|sign|cut),#[\da-f]{6}\)$/);
});

it('is fetched in 2 kB', () => {
  expect(brotliCompressSync(sheet).length).toBeLessThanOrEqual(2_000);
});

it('has each drawing beside the step that says the same', () => {
  const { firstAid } = readWrittenOnce(new URL('../../', import.meta.url));
  const words = {
    rop: /Rop.*rist/, telefon: /Ring .*høyttaler/, luftvei: /haken/, pust: /Se, lytt og kjenn etter pust/, nese: /nesen/,
    sideleie: /sideleie|på siden/, trykk: /Trykk\s30\sganger midt på brystet/,
  };
  const steps = firstAid.flatMap((aid) => aid.steps);
  for (const name of drawingNames) {
    const shown = steps.filter(({ drawings }) => drawings.includes(name));
    expect(shown.length, name).toBeGreaterThan(0);
    for (const { text } of shown) expect(text, name).toMatch(words[name]);
  }
});
