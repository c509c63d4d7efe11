import { fold, separateWords } from './fold.ts';
import type { IndexFiles, QueryTerm, Understanding } from './query.ts';
import { createReader } from './read-word.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** A number to call is one word, however it is grouped. */
const phoneNumber = /^\s*(?:\+\s*47)?[\d\s]+$/;
/** Nobody asks in more words than this; a pasted page would only be slow. */
const wordLimit = 24;

const apartHeads = new Set(['avhengighet', 'misbruk', 'problematikk', 'tilbud', 'opplegg', 'situasjon'].map(stem));

/**
 * What a question asks about, in the words of the index: small words set apart, Nynorsk and dialect read as Bokmål, divided words
 * joined («rus behandling»), compounds divided («abstinensbehandling»), and slips mended, but never a word that is Norwegian.
 */
export async function understand(question: string, files: IndexFiles): Promise<Understanding> {
  const written = separateWords(phoneNumber.test(question) ? question.replace(/^\s*\+\s*47|\D/g, '') : question).slice(0, wordLimit);
  const words = written.map(fold);
  const reader = createReader(files);
  await Promise.all(words.filter((word) => !isStopWord(word)).map((word) => reader.exact(word, word)));
  const queryTerms: QueryTerm[] = [];
  const meant: string[] = [];
  const unknown: string[] = [];
  let mended = false;
  for (let index = 0; index < words.length; index += 1) {
    const [word, shown, next] = [words[index] as string, written[index] as string, words[index + 1]];
    const joined = next === undefined ? [] : await reader.joined(word, next);
    const single = next === undefined || joined.length === 0
      ? []
      : await Promise.all([reader.exact(word, shown), reader.exact(next, written[index + 1] as string)]);
    // «egen hånd» is no «egenhånd» that one editor has written.
    if (next !== undefined && joined.length > 0 &&
      (joined.some(({ row: [own] }) => own.length > 0) || single.some(({ length }) => length === 0))) {
      queryTerms.push({
        typed: `${word} ${next}`, stop: false, variants: [...joined, ...single.flat().map((one) => ({ ...one, trust: one.trust * 0.8 }))],
      });
      meant.push(shown, written[index + 1] as string);
      index += 1;
      continue;
    }
    const read = await reader.read(word, shown, index === words.length - 1);
    // «hasj avhengighet», written apart.
    const before = queryTerms[queryTerms.length - 1];
    if (before && !before.stop && before.variants.length > 0 && apartHeads.has(stem(word)))
      queryTerms.push(...read.queryTerms.map((one) => ({ ...one, stop: true })));
    else queryTerms.push(...read.queryTerms);
    if (read.correction) mended = true;
    else if (read.queryTerms.every(({ stop, variants }) => !stop && variants.length === 0)) unknown.push(shown);
    meant.push(read.correction ?? shown);
  }
  return { queryTerms, unknown, ...(mended ? { meant: meant.join(' ') } : {}) };
}
