import { fold } from './fold.ts';
import { phraseOf, type Phrase } from './phrase.ts';

/** Texts that are searched together: a title, the headings of a page, the search words of a topic. */
export interface Field {
  readonly texts: readonly string[];
  /** All of them folded, a line each. A question is looked for here first, by the browser's own search in strings. */
  readonly folded: string;
  /** One of the texts word by word. Only for those that a question has some word of: all of them take an old phone a tenth of a second. */
  phrase(index: number): Phrase;
}

export function createField(texts: readonly string[], further = false): Field {
  const phrases: Phrase[] = [];
  return {
    texts,
    folded: fold(texts.join('\n')),
    phrase: (index) => (phrases[index] ??= phraseOf(texts[index] as string, further)),
  };
}
