import { describe, expect, it } from 'vitest';
import { byNorwegianOrder, groupByLetter, letterId } from '#domain/alphabet.ts';
import { termsIn, termUses } from '#domain/glossary.ts';

describe('termsIn', () => {
  it('finds each word once, in reading order', () => {
    expect(termsIn('Om <Begrep id="sug">sug</Begrep>, <Begrep id="lar">LAR</Begrep> og <Begrep id="sug">suget</Begrep>.')).toEqual([
      'sug', 'lar',
    ]);
  });

  it('reads tags over several lines and single quotes, and not what is commented out', () => {
    expect(termsIn("<Begrep\n  id='dps'\n>DPS</Begrep> {/* <Begrep id=\"borte\">borte</Begrep> */}")).toEqual(['dps']);
  });

  it('does not take other components for words', () => {
    expect(termsIn('<Ring id="legevakt" /> <Kilde id="fhi" /> <Begreper id="x">y</Begreper>')).toEqual([]);
  });
});

describe('termUses', () => {
  const page = (title: string, body: string) => ({ title, path: `/${title}/`, body });

  it('lists the pages that use a word, in the order given, each once', () => {
    const uses = termUses([
      page('b', '<Begrep id="sug">sug</Begrep> og <Begrep id="sug">sug</Begrep>'),
      page('a', '<Begrep id="sug">sug</Begrep> <Begrep id="lar">LAR</Begrep>'),
    ]);
    expect(uses.get('sug')).toEqual([{ title: 'b', path: '/b/' }, { title: 'a', path: '/a/' }]);
    expect(uses.get('lar')).toEqual([{ title: 'a', path: '/a/' }]);
    expect(uses.get('dps')).toBeUndefined();
  });

  it('hands on no more than a link', () => {
    expect(Object.keys(termUses([page('a', '<Begrep id="sug">sug</Begrep>')]).get('sug')?.[0] ?? {})).toEqual(['title', 'path']);
  });
});

describe('the letters of the glossary', () => {
  it('has Æ, Ø and Å last, whatever the case', () => {
    const letters = groupByLetter(['Ångst', 'øyeblikk', 'Zopiklon', 'ærlig', 'avrusning'], (word) => word).map(({ letter }) => letter);
    expect(letters).toEqual(['A', 'Z', 'Æ', 'Ø', 'Å']);
    expect(['Å', 'A', 'Ø'].sort(byNorwegianOrder)).toEqual(['A', 'Ø', 'Å']);
  });

  it('gives every letter an ASCII id of its own', () => {
    const ids = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ', '0–9'].map(letterId);
    expect(new Set(ids).size).toBe(30);
    for (const id of ids) expect(id).toMatch(/^bokstav-[a-z0-9-]+$/);
  });
});
