import { describe, expect, it } from 'vitest';
import { foreignWordFinder } from '#domain/text/foreign-words.ts';

const foreignWordsIn = foreignWordFinder({ la: ['delirium tremens'], en: ['recovery'] });

describe('words of other languages', () => {
  it('are found whole, whatever their capitals and spaces, in the order they come', () => {
    expect(foreignWordsIn('Recovery, eller delirium\u00a0tremens.')).toEqual([
      { text: 'Recovery', start: 0, language: 'en' },
      { text: 'delirium\u00a0tremens', start: 16, language: 'la' },
    ]);
  });

  it.each(['recoverytanken', 'recovery-arbeid', 'nyrecovery', 'selv-recovery', 'delirium', 'restitusjon'])('leave «%s» alone', (text) => {
    expect(foreignWordsIn(text)).toEqual([]);
  });
});
