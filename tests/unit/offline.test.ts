import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { copyNote, describeMoment } from '#domain/copy-note.ts';
import { addressOfFile, chooseFiles, packPages, piecesOf, unpackPage, type BuiltFile } from '#domain/offline.ts';

const sizes: Readonly<Record<string, number>> = {
  'a/index.html': 40, 'b/index.html': 50, 'help/index.html': 30, 'index/1': 30, 'index/2': 30,
};
const file = (path: string): BuiltFile => ({ path });
const weigh = (chosen: readonly BuiltFile[]) => chosen.reduce((sum, { path }) => sum + (sizes[path] ?? 0), 0);

describe('what goes into the offline copy', () => {
  const files = ['a/index.html', 'b/index.html', 'help/index.html', 'index/1', 'index/2'].map(file);
  const paths = (limit: number) =>
    chooseFiles(files, [
      { pattern: /^help/ }, { pattern: /^index/ }, { pattern: /^[ab]/, partly: true },
    ], weigh, limit).map(({ path }) => path);

  it('is everything when there is room', () => expect(paths(1000)).toHaveLength(5));
  it('is the most important first', () => expect(paths(30)).toEqual(['help/index.html']));
  it('leaves out a group that does not fit whole, and goes on with the next', () =>
    expect(paths(80)).toEqual(['help/index.html', 'a/index.html']));
  it('takes as many as there is room for where half is of use', () =>
    expect(paths(140)).toEqual(['help/index.html', 'index/1', 'index/2', 'a/index.html']));
  it('takes no file twice', () => expect(chooseFiles(files, [{ pattern: /^a/ }, { pattern: /^a/ }], weigh)).toHaveLength(1));
  it('weighs a group of thousands only until it is full', () => {
    const many = Array.from({ length: 5000 }, (_, index) => file(`a/${index}`));
    let weighed = 0;
    let heaviest = 0;
    const count = (chosen: readonly BuiltFile[]) => {
      weighed += 1;
      heaviest = Math.max(heaviest, chosen.length);
      return chosen.length;
    };
    expect(chooseFiles(many, [{ pattern: /^a/, partly: true }], count, 10)).toHaveLength(10);
    expect(weighed).toBeLessThan(10);
    expect(heaviest).toBeLessThan(20);
  });

  it('finds the most that fit, whatever they weigh, and asks a scale seldom', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 100 }), fc.nat({ max: 5000 })), { maxLength: 300 }),
        fc.nat({ max: 20_000 }), (weights, limit) => {
        const every = weights.map((_, index) => file(`a/${index}`));
        let weighed = 0;
        const scale = (chosen: readonly BuiltFile[]) =>
          ((weighed += 1), chosen.reduce((sum, { path }) => sum + (weights[Number(path.slice(2))] as number), 0));
        const most = weights.findIndex((_, index) => weights.slice(0, index + 1).reduce((sum, weight) => sum + weight, 0) > limit);
        expect(chooseFiles(every, [{ pattern: /^a/, partly: true }], scale, limit)).toHaveLength(most === -1 ? weights.length : most);
        expect(weighed).toBeLessThan(25);
      }),
      { numRuns: 500 },
    ));

  it('gives files the addresses that readers see', () =>
    expect(['index.html', 'hjelp/index.html', 'sw.js'].map(addressOfFile)).toEqual(['', 'hjelp/', 'sw.js']));
});

describe('the pages in one file', () => {
  const style = '<style>body{color:navy}</style>';
  const footer = '<footer><a href="/">Veien videre, alltid det samme</a></footer>';
  const page = (text: string) => `<!doctype html><head>${style}</head><body><main>${text}</main>${footer}</body>`;
  const pack = (html: Readonly<Record<string, string>>) =>
    packPages(new Map(Object.entries(html).map(([address, text]) => [address, piecesOf(text)])));

  it('hold what they share once, and the styles side by side', () => {
    const { shared } = pack({ 'a/': page('a'), 'b/': page('b'), 'c/': page('c').replace('navy', 'teal') });
    expect(shared.filter((piece) => piece.startsWith('<style'))).toEqual(shared.slice(0, 2));
    expect(shared.filter((piece) => piece.includes('alltid det samme'))).toHaveLength(1);
  });
  it('come back letter by letter', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom(style, footer, '<main>', '</main>', '<svg ', '</script>',
        '<style>')), { maxLength: 8 })), (pages) => {
        const html = Object.fromEntries(pages.map((parts, index) => [`${index}/`, parts.join('')]));
        const bundle = JSON.parse(JSON.stringify(pack(html))) as ReturnType<typeof packPages>;
        for (const [address, text] of Object.entries(html)) expect(unpackPage(bundle, address)).toBe(text);
      }),
    ));
  it('are only those that were packed', () => {
    const bundle = pack({ 'a/': page('a') });
    expect(['', 'a', 'constructor', '__proto__'].map((address) => unpackPage(bundle, address))).toEqual([
      undefined, undefined, undefined, undefined,
    ]);
  });
});

describe('the words on a copy', () => {
  const saved = Date.parse('2026-11-22T09:05:00Z');
  it('say when it was saved, on Norwegian clocks', () => {
    expect(describeMoment(saved)).toBe('22.\u00a0november 2026 kl.\u00a010.05');
    expect(describeMoment(Date.parse('2026-06-30T22:30:00Z'))).toBe('1.\u00a0juli 2026 kl.\u00a000.30');
  });
  it('say that another page is shown', () => {
    expect(copyNote(saved, false)).not.toContain('i stedet');
    expect(copyNote(saved, true)).toContain('Her er hjelpesiden i stedet.');
  });
});
