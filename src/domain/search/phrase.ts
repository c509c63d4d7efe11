import { fold, separateWords } from './fold.ts';
import { bokmal } from './nynorsk.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** A word of something that can be found. */
export interface Word {
  /** As the editor wrote it, for «Mente du …?». */
  readonly shown: string;
  /** Folded, and in Bokmål. */
  readonly word: string;
  readonly stem: string;
  readonly stop: boolean;
  /** One of many further words: it answers when it is written out, not while it may still become something else. */
  readonly further: boolean;
}

/** A title, a heading or a search word, ready to be compared. */
export type Phrase = readonly Word[];

const known = { near: new Map<string, Word>(), further: new Map<string, Word>() };

export function phraseOf(text: string, further = false): Phrase {
  const words = further ? known.further : known.near;
  const whole = words.get(text);
  if (whole) return [whole];
  return separateWords(text).map((shown) => {
    const before = words.get(shown);
    if (before) return before;
    const folded = fold(shown);
    const word = bokmal(folded);
    const made = { shown, word, stem: stem(word), stop: isStopWord(folded), further };
    words.set(shown, made);
    return made;
  });
}
