import type { DangerSign } from '#domain/danger-sign.ts';
import type { Finding } from '#domain/finding.ts';
import { sentenceSpans } from '#domain/text/sentences.ts';
import { wordsIn } from '#domain/text/words.ts';
import type { Block } from '#editorial/read/body/blocks.ts';
import type { Entry } from '#editorial/read/entry.ts';

/** Shorter sentences are alike by chance («Ring legevakten hvis det haster»). */
const fewestWords = 9;

/** A sign of fewer words is part of many sentences that are not about it. */
const fewestWordsOfSign = 5;

/** That the advice is general and no doctor: every page is to say so, and a link to another page would not do. */
const everyPageSays = /(?<!\p{L})råd(?:ene)? .*(?<!\p{L})generelle .*(?<!\p{L})erstatte[rt]? /u;

interface Told {
  readonly entry: Entry;
  readonly place: { readonly line: number; readonly column: number };
}

/**
 * Sentences that stand on another page too, in the same words whatever their order, and signs of danger that are spelt out. What is
 * said twice is mended once. Advice to link, on each of the pages: the new one is as often the one that somebody looks at alone.
 */
export function repeatedSentences(
  texts: readonly { readonly entry: Entry; readonly blocks: readonly Block[] }[], signs: readonly DangerSign[],
): Finding[] {
  const known = signs.map(({ id, text }) => ({ id, words: inWords(text) })).filter(({ words }) => countOf(words) >= fewestWordsOfSign);
  const told = new Map<string, Told[]>();
  const findings: Finding[] = [];
  for (const { entry, blocks } of texts)
    for (const block of blocks) {
      if (block.kind !== 'avsnitt') continue;
      for (const { text, index } of sentenceSpans(block.text)) {
        const words = inWords(text);
        const place = block.at(index);
        const sign = known.find((candidate) => ` ${words} `.includes(` ${candidate.words} `));
        if (sign)
          findings.push(advice(entry, place, `Setningen skriver ut faretegnet «${sign.id}». Skriv <Tegn id="${sign.id}" />, så står ` +
            `det likt overalt.`));
        else if (countOf(words) >= fewestWords && !words.startsWith('les ') && !everyPageSays.test(words)) {
          const key = words.split(' ').sort().join(' ');
          told.set(key, [...(told.get(key) ?? []), { entry, place }]);
        }
      }
    }
  for (const places of told.values())
    for (const { entry, place } of places) {
      const other = places.find((candidate) => candidate.entry.file !== entry.file);
      if (other) findings.push(advice(entry, place, `Setningen står også i ${other.entry.file}:${other.place.line}. Si det ett sted, ` +
        `og lenk dit.`));
    }
  return findings;
}

const countOf = (words: string): number => words.split(' ').length;

const inWords = (text: string): string => wordsIn(text.toLowerCase()).join(' ');

const advice = (entry: Entry, place: Told['place'], message: string): Finding =>
  ({ severity: 'advarsel', rule: 'gjentakelse', file: entry.file, ...place, message });
