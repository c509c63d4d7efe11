import { describe, expect, it } from 'vitest';
import { datesIn, formatDate } from '#domain/dates.ts';

describe('dates in a text', () => {
  it('are found with their place and the day they mean', () => {
    const text = `Regelen gjelder fra 1. mai 2024, og ble endret ${formatDate('2026-11-22')}.`;
    expect(datesIn(text).map(({ date }) => date)).toEqual(['2024-05-01', '2026-11-22']);
    for (const { text: words, start } of datesIn(text)) expect(text.slice(start, start + words.length)).toBe(words);
  });

  it.each(['30. februar 2026', '1. mai', 'mai 2024', '112. mai 2024', '1. mai 20245', 'uke 1. Mai 2024'])('leave «%s» as words', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
