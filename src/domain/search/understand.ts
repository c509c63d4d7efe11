import { fold, separateWords } from './fold.ts';
import { bokmal } from './nynorsk.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { isPlainHead, type Vocabulary } from './vocabulary.ts';

/** One way to read a word of the question, with how sure we are. */
export interface Reading {
  readonly word: string;
  readonly stem: string;
  readonly trust: number;
  /** As the reader wrote it, when that has the letters æ, ø or å. */
  readonly written?: string;
}

/** One thing the reader asks about. */
export interface Subject {
  readonly typed: string;
  readonly readings: readonly Reading[];
  /** Whether the site has the word at all. */
  readonly known: boolean;
  /** A word of the question that carries little: used only inside phrases. */
  readonly stop: boolean;
}

export interface Understanding {
  readonly subjects: readonly Subject[];
  /** The question with its slips mended, word for word; only there when some word was mended. */
  readonly meant?: readonly { readonly typed: string; readonly correction?: string }[];
}

/** A number to call is one word, however it is grouped. */
const phoneNumber = /^\s*(?:\+\s*47)?[\d\s]+$/;

/** Nobody asks in more words than this; a pasted page would only be slow. */
const wordLimit = 24;

const reading = (word: string, trust: number, written?: string): Reading => ({ word, stem: stem(word), trust, ...(written && /[æøå]/i.test(written) ? { written } : {}) });

/**
 * What a question asks about: folded, stop words marked, Nynorsk read as Bokmål, divided words joined («rus behandling»),
 * compounds divided («abstinensbehandling»), and slips mended against the site's own words.
 */
export function understand(question: string, vocabulary: Vocabulary): Understanding {
  const written = separateWords(phoneNumber.test(question) ? question.replace(/^\s*\+\s*47|\D/g, '') : question).slice(0, wordLimit);
  const words = written.map(fold);
  const subjects: Subject[] = [];
  const meant: { typed: string; correction?: string }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const next = words[index + 1];
    const joined = next === undefined ? undefined : join(word, next, vocabulary);
    if (joined !== undefined && next !== undefined) {
      const [first, second] = [word, next].map((single) => readWord(single, single, vocabulary).readings.map((one) => ({ ...one, trust: one.trust * 0.5 })));
      subjects.push({ typed: `${word} ${next}`, known: true, stop: false, readings: [reading(joined, 1), ...(first ?? []), ...(second ?? [])] });
      meant.push({ typed: written[index] as string }, { typed: written[index + 1] as string });
      index += 1;
      continue;
    }
    const isLast = index === words.length - 1;
    const read = readWord(word, written[index] as string, vocabulary, isLast);
    subjects.push(...(read.parts ?? [read]));
    meant.push({ typed: written[index] as string, ...(read.correction ? { correction: read.correction } : {}) });
  }
  return { subjects, ...(meant.some(({ correction }) => correction !== undefined) ? { meant } : {}) };
}

/** «selvhjelps gruppe» → `selvhjelpsgruppe`, when the site knows the whole. */
function join(first: string, second: string, vocabulary: Vocabulary): string | undefined {
  if (isStopWord(first) || isStopWord(second) || first.length < 2 || second.length < 3) return undefined;
  // «samboeren ser»: the second word must not pass for an ending of the first, or it would be lost.
  return [first + second, `${first}s${second}`, `${first}e${second}`].find((whole) => vocabulary.has(whole) && stem(whole) !== stem(first));
}

interface ReadWord extends Subject {
  readonly parts?: readonly Subject[];
  readonly correction?: string;
}

function readWord(word: string, written: string, vocabulary: Vocabulary, mayBeUnfinished = true): ReadWord {
  const translated = bokmal(word);
  const readings = [reading(word, 1, written), ...(translated === word ? [] : [reading(translated, 0.95)])];
  if (isStopWord(word)) return { typed: word, known: true, stop: true, readings };
  if (readings.some((one) => vocabulary.has(one.word))) return { typed: word, known: true, stop: false, readings };
  if (vocabulary.hasAside(word)) {
    const near = vocabulary.correct(translated);
    return { typed: word, known: true, stop: false, readings: near ? [...readings, reading(near, 0.9)] : readings };
  }
  if (mayBeUnfinished && word.length >= 3 && vocabulary.begins(word)) return { typed: word, known: true, stop: false, readings };
  const doing = /^(.{3,})ing$/.exec(stem(translated))?.[1];
  // «drikkinga», «røykingen»: what is done, named after the doing.
  if (doing && vocabulary.has(doing)) return { typed: word, known: true, stop: false, readings: [...readings, reading(doing, 0.9)] };
  // «nedtrappet», «avvent»: the doing, named by what was done.
  const done = `${stem(translated)}ing`;
  if (done.length > 7 && vocabulary.has(done)) return { typed: word, known: true, stop: false, readings: [...readings, reading(done, 0.9)] };
  const divided = vocabulary.divide(translated);
  if (divided) {
    const parts = divided.map((part, index) => ({ typed: part, known: true, stop: index > 0 && isPlainHead(part), readings: [reading(part, 0.9)] }));
    return { typed: word, known: true, stop: false, readings, parts };
  }
  const correction = vocabulary.correct(translated);
  if (correction) return { typed: word, known: true, stop: false, readings: [...readings, reading(correction, 0.96)], correction };
  return { typed: word, known: word.length >= 4 && vocabulary.begins(word), stop: false, readings };
}
