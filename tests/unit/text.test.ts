import { describe, expect, it } from 'vitest';
import { lix } from '#domain/text/lix.ts';
import { plainText } from '#domain/text/mdx.ts';
import { readingMinutes, readingTime } from '#domain/text/reading-time.ts';
import { sentencesIn } from '#domain/text/sentences.ts';
import { typographyFaults } from '#domain/text/typography.ts';
import { wordsIn } from '#domain/text/words.ts';

describe('sentences', () => {
  it.each([
    ['Én. To! Tre? Fire: fem', ['Én.', 'To!', 'Tre?', 'Fire:', 'fem']],
    ['Åpent kl. 9–15 den 22. november.', ['Åpent kl. 9–15 den 22. november.']],
    ['Overskrift\nPunkt uten punktum\n– \n', ['Overskrift', 'Punkt uten punktum']],
    ['Han sa «nei.» Så gikk han.', ['Han sa «nei.»', 'Så gikk han.']],
  ])('%s', (text, sentences) => expect(sentencesIn(text)).toEqual(sentences));
});

it('counts words as a reader does', () =>
  expect(wordsIn('Rus- og «psykisk helse», rus\u00adbehandling på e-post: 24–36 timer')).toEqual(
    ['Rus', 'og', 'psykisk', 'helse', 'rusbehandling', 'på', 'e-post', '24', '36', 'timer']));

describe('LIX', () => {
  // 10 words, 2 sentences, 3 words of more than six letters: 10/2 + 100·3/10 = 35 (Björnsson 1968).
  it('is words per sentence plus the share of long words', () =>
    expect(lix('Dette er en vanlig setning her. Avrusning krever forberedelse alltid.')).toBeCloseTo(10 / 2 + (100 * 3) / 10));
  // The same with one of the three long words forgiven: 10/2 + 100·2/10 = 25. Capitals do not matter.
  it('can leave out the words that the subject cannot do without', () =>
    expect(lix('Dette er en vanlig setning her. Avrusning krever forberedelse alltid.', new Set(['avrusning']))).toBeCloseTo(10 / 2 +
      (100 * 2) / 10));
  it('is nothing for no words', () => expect(lix(' … ')).toBe(0));
});

it('reads at a calm pace, and never in no time', () => {
  expect(readingMinutes('ord '.repeat(900))).toBe(5);
  expect(readingMinutes('kort')).toBe(1);
  expect([readingTime(1), readingTime(7)]).toEqual(['Lesetid: 1\u00a0minutt', 'Lesetid: 7\u00a0minutter']);
});

it('reads an MDX body as a reader sees it', () => {
  const body = '## Tittel\n\nTekst med <Begrep id="x">ord</Begrep> og [lenke](/a/).<Kilde id="k" />\n\n<Varsel nivaa="liv">\n\n- ' +
    'Én\n\n</Varsel>\n\n| A | B |\n|---|---|\n| 1 | **2** |\n';
  expect(plainText(body).split('\n').map((line) => line.trim()).filter(Boolean)).toEqual(
    ['Tittel', 'Tekst med ord og lenke.', 'Én', 'A B', '1 2'].map((line) =>
      expect.stringMatching(new RegExp(`^${line.replace(/ /g, '\\s+').replace('.', '\\.')}$`))));
});

describe('quotation marks', () => {
  const mended = (text: string): string => typographyFaults(text).toReversed().reduce((before, { index, length, replacement }) =>
    (replacement === undefined ? before : before.slice(0, index) + replacement + before.slice(index + length)), text);

  it.each([
    ['Du kan si "ja", ”nei”, „kanskje“ og ‘senere’.', 'Du kan si «ja», «nei», «kanskje» og «senere».'],
    ['Senga er 24" bred og 30" høy.', 'Senga er 24" bred og 30" høy.'],
    ['Du kan si "ja til legen.', 'Du kan si "ja til legen.'],
    ['Kilde id="en-kilde" og "ja"', 'Kilde id="en-kilde" og «ja»'],
    ['Hun sa «de sier ‘nei’ til meg».', 'Hun sa «de sier ‘nei’ til meg».'],
  ])('%s', (text, after) => expect(mended(text)).toBe(after));
});
