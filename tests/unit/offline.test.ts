import { describe, expect, it } from 'vitest';
import { addressOfFile, chooseFiles, copyNote, describeMoment } from '#domain/offline.ts';

const file = (path: string, size: number) => ({ path, size });

describe('what goes into the offline copy', () => {
  const files = [file('a/index.html', 40), file('b/index.html', 50), file('help/index.html', 30), file('index/1', 30), file('index/2', 30)];
  const paths = (limit: number) =>
    chooseFiles(files, [{ pattern: /^help/ }, { pattern: /^index/ }, { pattern: /^[ab]/, partly: true }], limit).map(({ path }) => path);

  it('is everything when there is room', () => expect(paths(1000)).toHaveLength(5));
  it('is the most important first', () => expect(paths(30)).toEqual(['help/index.html']));
  it('leaves out a group that does not fit whole, and goes on with the next', () => expect(paths(80)).toEqual(['help/index.html', 'a/index.html']));
  it('takes as many as there is room for where half is of use', () => expect(paths(140)).toEqual(['help/index.html', 'index/1', 'index/2', 'a/index.html']));
  it('takes what a page brings, and counts it', () => {
    const page = { ...file('a/index.html', 40), brings: 'fragment/a' };
    const pieces = [page, file('b/index.html', 50), file('fragment/a', 20), file('fragment/b', 20)];
    const chosen = (limit: number) => chooseFiles(pieces, [{ pattern: /^[ab]/, partly: true }], limit).map(({ path }) => path);
    expect(chosen(60)).toEqual(['a/index.html', 'fragment/a']);
    expect(chosen(59)).toEqual(['b/index.html']);
  });
  it('takes no file twice', () => expect(chooseFiles(files, [{ pattern: /^a/ }, { pattern: /^a/ }])).toHaveLength(1));

  it('gives files the addresses that readers see', () =>
    expect(['index.html', 'hjelp/index.html', 'sw.js'].map(addressOfFile)).toEqual(['', 'hjelp/', 'sw.js']));
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
