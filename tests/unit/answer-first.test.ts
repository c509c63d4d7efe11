import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { answerFirstScript } from '#config/answer-first.ts';
import { partOf } from '#domain/search/files.ts';
import { fold, separateWords } from '#domain/search/fold.ts';
import { bokmal } from '#domain/search/nynorsk.ts';
import { isStopWord, smallWords } from '#domain/search/stop-words.ts';
import { stem } from '#domain/search/stem.ts';
import { questions } from '../support/search-quality.ts';

const parts = '00 abs alk beh dri fas han hjelp kok lar mor nav par rus sob soe sov tab ung vin';

/** What the script of the search page asks for, and whether the list waits. */
function opened(end: string): { readonly files: readonly string[]; readonly waits: boolean } {
  const files: string[] = [];
  const { search, hash } = new URL(`https://x.no/sok/${end}`);
  const root = { dataset: {} as Record<string, string> };
  runInNewContext(answerFirstScript, {
    URLSearchParams, location: { search, hash }, window: {}, setTimeout: () => 0,
    document: { documentElement: root, currentScript: { dataset: { folder: '/sok/deler/1/', parts, small: smallWords() } } },
    fetch: (address: string, options: object) => { expect(options).toEqual({
      credentials: 'same-origin',
    }); files.push(address); return Promise.reject(new Error('no line')); },
  });
  return { files, waits: root.dataset['answer'] === 'first' };
}

describe('a question in the address', () => {
  it.each(['', '#a-til-a', '?q=', '#q=&tema=Avrusning', '#tema=Avrusning'])('is not in «%s»: nothing is fetched', (end) =>
    expect(opened(end)).toEqual({ files: [], waits: false }));
  it('is read after # before ?, as the search reads it', () =>
    expect(opened('?q=vin#q=sobril').files).toEqual(['/sok/deler/1/ord-14.json']));
  it('asks once for a file, not for small words, and for six at the most', () => {
    expect(opened('#q=hvordan+skal+jeg+få+sobril+og+SOBRIL').files).toEqual(['/sok/deler/1/ord-14.json']);
    expect(opened('#q=alkohol+behandling+drikke+fastlege+hjelp+kokain+rus+vin').files).toHaveLength(6);
  });
  it('asks for nearly all the files that the search will read', () => {
    const names = parts.split(' ');
    const asked = questions().map(({ q }) => {
      const words = separateWords(q).map(fold).filter((word) => word.length > 2 && !isStopWord(word)).slice(0, 6);
      const wanted = new Set(words.map((word) => `/sok/deler/1/${partOf(names, stem(bokmal(word)))}.json`));
      return {
        wanted: wanted.size, right: opened(`#${new URLSearchParams({ q }).toString()}`).files.filter((file) => wanted.has(file)).length,
      };
    });
    const sum = (of: 'wanted' | 'right') => asked.reduce((before, one) => before + one[of], 0);
    expect(sum('right') / sum('wanted')).toBeGreaterThan(0.95);
  });
});
