import norwegian from 'dictionary-nb';
import nspell, { type Nspell } from 'nspell';

/**
 * Norwegian spelling with nspell and the dictionary nb. Loading the whole dictionary takes seconds; only the lines that can have to
 * do with the words at hand are loaded, which takes a fraction of one. nspell does not know how Norwegian puts words together,
 * so a word that is made of two or three known ones («døgn» + «avrusning») passes too.
 */
export interface Speller {
  knows(word: string): boolean;
  /** What a word that is not known may have been meant to be. Slow: a tenth of a second a word. */
  suggestions(word: string): readonly string[];
}

const shortestPart = 3;

/** Looking for what a word was meant to be is slow; with more unknown words than this, something else is wrong. */
const suggestionLimit = 20;

export function createSpeller(words: Iterable<string>, approved: ReadonlySet<string>): Speller {
  const asked = [...new Set(words)].filter((word) => !approved.has(word.toLowerCase()));
  const dictionary = readDictionary();
  const whole = load(dictionary, asked);
  const unknown = asked.filter((word) => !known(whole, word));
  const tails = unknown.flatMap((word) => Array.from({ length: Math.max(0, word.length - shortestPart) }, (_, index) => word.slice(index)));
  const parts = load(dictionary, tails);
  const isPart = (part: string): boolean => part.length >= shortestPart && (approved.has(part) || known(parts, part));
  const wrong = new Set(unknown.filter((word) => !word.split('-').every((piece) =>
    piece.length < 3 || known(whole, piece) || approved.has(piece.toLowerCase()) || isCompound(piece.toLowerCase(), isPart))));
  const suggested = new Map<string, readonly string[]>();
  const suggest = (word: string): readonly string[] => {
    const known = suggested.get(word) ?? (suggested.size < suggestionLimit ? whole.suggest(word).slice(0, 3) : []);
    if (suggested.size < suggestionLimit) suggested.set(word, known);
    return known;
  };
  return { knows: (word) => !wrong.has(word), suggestions: suggest };
}

function isCompound(word: string, isPart: (part: string) => boolean, depth = 2): boolean {
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const head = word.slice(0, cut);
    if (!isPart(head) && !(/[se]$/.test(head) && isPart(head.slice(0, -1)))) continue;
    const rest = word.slice(cut);
    if (isPart(rest) || (depth > 1 && isCompound(rest, isPart, depth - 1))) return true;
  }
  return false;
}

/** As written, or in small letters: a sentence begins with a capital. */
const known = (speller: Nspell, word: string): boolean => speller.correct(word) || speller.correct(word.toLowerCase());

let dictionaryLines: readonly string[] | undefined;

const readDictionary = (): readonly string[] =>
  (dictionaryLines ??= Buffer.from(norwegian.dic).toString('utf8').split('\n').slice(1));

/** The dictionary's lines whose stem begins as one of the words does, but for an ending of three letters. */
function load(lines: readonly string[], words: readonly string[]): Nspell {
  const beginnings = new Set<string>();
  for (const word of words) {
    const small = word.toLowerCase();
    for (let length = 1; length <= small.length; length += 1) beginnings.add(small.slice(0, length));
  }
  const relevant = lines.filter((line) => {
    const slash = line.indexOf('/');
    const stem = (slash === -1 ? line : line.slice(0, slash)).toLowerCase();
    return beginnings.has(stem.slice(0, Math.max(Math.min(2, stem.length), stem.length - 3)));
  });
  return nspell({ aff: norwegian.aff, dic: Buffer.from(`${relevant.length}\n${relevant.join('\n')}`) });
}
