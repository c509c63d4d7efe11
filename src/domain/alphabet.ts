const collator = new Intl.Collator('nb', { sensitivity: 'base', numeric: true });

/** Sorts as Norwegians expect: æ, ø and å last. */
export const byNorwegianOrder = (a: string, b: string): number => collator.compare(a, b);

export interface LetterGroup<Item> {
  readonly letter: string;
  readonly items: readonly Item[];
}

/** An A–Å list: the items under their first letter, in Norwegian order. Titles that begin with a digit stand under «0–9». */
export function groupByLetter<Item>(items: readonly Item[], title: (item: Item) => string): LetterGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of [...items].sort((a, b) => byNorwegianOrder(title(a), title(b)))) {
    const first = title(item).normalize('NFC').match(/\p{L}|\p{N}/u)?.[0]?.toLocaleUpperCase('nb') ?? '#';
    const letter = /\p{N}/u.test(first) ? '0–9' : first;
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, grouped]) => ({ letter, items: grouped }));
}

const vowels: Readonly<Record<string, string>> = { Æ: 'ae', Ø: 'oe', Å: 'aa' };

/** An ASCII id for a letter's heading. Unlike a slug it keeps Å apart from A and Ø from O. */
export const letterId = (letter: string): string => `bokstav-${vowels[letter] ?? letter.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
