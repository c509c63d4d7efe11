import { wordsIn } from '../text/words.ts';

const letters: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', å: 'a', ä: 'a', ö: 'o', ß: 'ss', đ: 'd' };

/**
 * One spelling for all the ways a keyboard writes a Norwegian word: «pårørende», «parorende» and «paaroerende» become the same.
 * Both sides of every comparison are folded, so it does not matter that «poesi» becomes «posi».
 */
export function fold(word: string): string {
  // Most words need no more: the list is folded on the phone, before the first answer.
  const plain = /[^a-z0-9]/.test(word) ? plainLetters(word) : word;
  // «AA» is a fellowship, not an «å».
  return plain === 'aa' || !/a[ae]|oe/.test(plain) ? plain : plain.replace(/a[ae]/g, 'a').replace(/oe/g, 'o');
}

const plainLetters = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäößđ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad'’]/g, '');

/** The words of a text as they stand; a hyphen divides («rus- og psykisk helse», «e-post»). */
export function separateWords(text: string): string[] {
  if (!/[^a-zæøåA-ZÆØÅ ]/.test(text)) return text.split(' ').filter((word) => word !== '');
  return wordsIn(text).flatMap((word) => word.split('-')).filter((word) => /[a-z0-9]/i.test(word) || fold(word) !== '');
}

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] => separateWords(text).map(fold);
