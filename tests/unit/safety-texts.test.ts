import { describe, expect, it } from 'vitest';
import { careHeading } from '#domain/care-level.ts';
import { signsFor, type DangerSign } from '#domain/danger-sign.ts';
import { writeOutSafety, type SafetyTexts } from '#domain/safety-texts.ts';

const sign = (id: string, level: DangerSign['level'], situations: DangerSign['situations'], sources: string[] = ['a']): DangerSign =>
  ({ id, level, text: `har ${id}`, short: `får ${id}`, situations, sources });

const safety: SafetyTexts = {
  signs: [
    sign('feber', 'liv', ['alkohol', 'ghb']), sign('kramper', 'liv', ['alle'], ['a', 'b']), sign('stikk', 'liv', ['sproyter']),
    sign('uro', 'haster', ['alle']), sign('sorg', 'snakk', ['etterpa'], []),
  ],
  firstAid: [{ id: 'kramper', title: 'Når noen har kramper', steps: [
    { text: '**Ring {nodtelefon}.** Bli der.', sources: ['a'], drawings: [] }, { text: 'Spør {legevakt}.', sources: ['b'], drawings: [] },
  ] }],
};
const write = (body: string) => writeOutSafety(body, safety);

describe('the signs of a box', () => {
  it('are those that always apply, then those of the situations, in the order of the list', () => {
    expect(signsFor(safety.signs, 'liv').map(({ id }) => id)).toEqual(['kramper']);
    expect(signsFor(safety.signs, 'liv', ['ghb', 'alkohol']).map(({ id }) => id)).toEqual(['kramper', 'feber']);
    expect(signsFor(safety.signs, 'snakk', ['alkohol'])).toEqual([]);
  });

  it('begin with those that only this reader has', () => {
    expect(signsFor(safety.signs, 'liv', ['ghb', 'sproyter']).map(({ id }) => id)).toEqual(['stikk', 'kramper', 'feber']);
  });

  it('are written out with a mark for each source', () => {
    expect(write('Før.\n\n<Varsel nivaa="liv" gjelder="ghb, alkohol" />\n\nEtter.')).toBe(
      'Før.\n\n<Varsel nivaa="liv" gjelder="ghb, alkohol">\n\n- har kramper<Kilde id="a" /><Kilde id="b" />\n- har feber<Kilde id="a" ' +
        '/>\n\n</Varsel>\n\nEtter.');
  });

  it('stand before the points of the page, in one list', () => {
    expect(write('<Varsel nivaa="haster">\n\n- er alene\n\n</Varsel>')).toBe('<Varsel nivaa="haster">\n\n- har uro<Kilde id="a" />\n- er ' +
      'alene\n\n</Varsel>');
  });
});

it('writes first aid out as steps, with each call as a link', () => {
  expect(write('<Forstehjelp id="kramper" />')).toBe(
    '<Steg tittel="Når noen har kramper">\n\n1. **<Ring id="nodtelefon" form="Ring" />.** Bli der.<Kilde id="a" />\n' +
    '2. Spør <Ring id="legevakt" form="nummer" />.<Kilde id="b" />\n\n</Steg>');
});

it('says a sign with few words inside a sentence', () => {
  expect(write('Ring hvis noen <Tegn id="kramper" /> eller <Tegn id="uro"/>.')).toBe('Ring hvis noen får kramper eller får uro.');
});

it('leaves alone what it does not know, and every other box', () => {
  for (const body of [
    '<Tegn id="borte" />', '<Forstehjelp id="borte" />', '<Varsel nivaa="rod" />', '<Varsel />', '<Fakta tittel="a">\n\nb\n\n</Fakta>',
    '<Varsling />',
  ])
    expect(write(body)).toBe(body);
});

it('reads two boxes as two, also when the first stands open by mistake', () => {
  expect(write('<Varsel nivaa="liv" />\n\n<Varsel nivaa="haster" />').match(/<\/Varsel>/g)).toHaveLength(2);
  expect(() => write('<Varsel nivaa="liv">\n\n- a')).not.toThrow();
});

it('heads a box with the act, the number and who it is about', () => {
  expect(careHeading('liv', '113')).toBe('Ring 113 når du eller noen du er sammen med');
  expect(careHeading('haster', '116 117')).toBe('Ring legevakten på 116 117 når du eller noen du er sammen med');
  expect(careHeading('snakk', '915 08 588')).toBe('Snakk med noen når du');
});
