export interface ForeignWord {
  readonly text: string;
  readonly start: number;
  readonly language: string;
}

/** Where a text uses words of other languages, in the order they come. */
export function foreignWordsIn(text: string, words: Readonly<Record<string, readonly string[]>>): ForeignWord[] {
  return Object.entries(words)
    .flatMap(([language, phrases]) =>
      phrases.flatMap((phrase) =>
        [...text.matchAll(new RegExp(`(?<![\\p{L}-])${phrase.replaceAll(' ', '\\s')}(?![\\p{L}-])`, 'giu'))].map((match) => ({ text: match[0], start: match.index, language })),
      ),
    )
    .sort((a, b) => a.start - b.start);
}
