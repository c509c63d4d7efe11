import { fold, letter } from './fold.ts';
import { bokmal } from './nynorsk.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { QueryTerm } from './query.ts';

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Two sentences at the most, and no more than a few lines on a phone. */
const mostLetters = 260;
/** A sentence that begins so leans on the one before it. */
const leans = /^(?:Det|Den|De|Da|Der|Dette|Disse|Derfor|Slik|Slike|Så|Men|Og|Også|Hun|Han|Begge|Likevel|Noe av|Ellers|Her|Nå|Etterpå|Gjør det|Si det|Alt dette|Sammen|Med det)(?![\p{L}])/u;
const leaning = 0.5;
/** What asks for a time or an amount, folded: «når» does at the beginning alone. */
const asksForAmount = /^nar |hvor (?:lenge|fort|ofte|mye|mange)|kost/;

/**
 * The one or two whole sentences of a section that say most of what the question asks for; the first ones when none says more.
 * Where a time or an amount is asked for, sentences that give one go before those that say the words of the heading once more.
 */
export function bestSentences(sentences: string, queryTerms: readonly QueryTerm[], heading = ''): string {
  const paragraphs = sentences.split('\n\n').map((paragraph) => paragraph.split('\n').filter((sentence) => sentence !== ''));
  const wantsAmount = asksForAmount.test(queryTerms.map(({ typed }) => fold(typed)).join(' '));
  const above = new Set(wantsAmount ? heading.split(word).map(senseOf) : []);
  const asked = queryTerms.filter(({ stop, variants }) => !stop && !variants.some((variant) => above.has(variant.stem)));
  const candidates = paragraphs.flatMap((paragraph, place) => paragraph.flatMap((sentence, index) => {
    const [before, after] = [paragraph[index - 1], paragraph[index + 1]];
    // A question alone is no answer.
    if (sentence.endsWith('?') && after === undefined) return [];
    const together = (leans.test(sentence) && before !== undefined ? [before, sentence] : [sentence, after])
      .filter((one) => one !== undefined)
      .join(' ');
    const text = together.length <= mostLetters || sentence.endsWith('?') ? together : sentence;
    const amount = wantsAmount && /\d/.test(text) ? 1 : 0;
    // The first sentences of a section carry its message.
    return [{ text, score: wordsSaid(text, asked) + wordsSaid(sentence, asked) * 0.5 +
      amount - Math.min(place, 6) * 0.05 - index * 0.03 - (leans.test(text) ? leaning : 0) }];
  }));
  return candidates.reduce((best, one) => (one.score > best.score ? one : best), candidates[0] ?? { text: '', score: 0 }).text;
}

/** How many of the things asked for a text says. */
function wordsSaid(text: string, asked: readonly QueryTerm[]): number {
  const said = new Set(text.split(word).map(senseOf));
  return asked.reduce((sum, { variants }) =>
    sum + Math.max(0, ...variants.filter((variant) => said.has(variant.stem)).map(({ trust }) => trust)), 0);
}

const word = new RegExp(`(${letter}+)`, 'u');
const senseOf = (one: string): string => stem(bokmal(fold(one)));

/** A text in parts, with the words that the question asks for marked. */
export function markWords(text: string, queryTerms: readonly QueryTerm[]): ExcerptPart[] {
  const asked = new Set(queryTerms.filter(({ stop }) => !stop).flatMap(({ variants }) => variants.map((variant) => variant.stem)));
  const parts: ExcerptPart[] = [];
  for (const part of text.split(word)) {
    if (part === '') continue;
    const marked = asked.has(senseOf(part)) && !isStopWord(fold(part));
    const last = parts[parts.length - 1];
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + part, marked };
    else parts.push({ text: part, marked });
  }
  return parts;
}
