export interface ForeignWord {
  readonly text: string;
  readonly start: number;
  readonly language: string;
}

/** What a word may go on from: such a letter before it makes it a part of another word. */
const insideWord = /[\p{L}-]$/u;

/** Finds where a text uses words of other languages, given by language, in the order they come. */
export function foreignWordFinder(words: Readonly<Record<string, readonly string[]>>): (text: string) => ForeignWord[] {
  const languages = new Map(Object
    .entries(words)
    .flatMap(([language, phrases]) => phrases.map((phrase) => [phrase.toLowerCase(), language])));
  // What stands before is asked of what was found, and not of every letter: this is done for every piece of every text.
  const phrase = new RegExp(`(?:${[...languages.keys()].join('|').replaceAll(' ', '\\s')})(?![\\p{L}-])`, 'giu');
  return (text) =>
    [...text.matchAll(phrase)]
      .filter(({ index }) => !insideWord.test(text.slice(0, index)))
      .map(({ 0: found, index }) =>
        ({ text: found, start: index, language: languages.get(found.toLowerCase().replace(/\s/g, ' ')) as string }));
}
