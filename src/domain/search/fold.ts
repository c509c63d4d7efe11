/** A letter, with its accents, or a digit, in a pattern with the flag `u`. */
export const letter = '[\\p{L}\\p{M}\\p{N}]';

const wordPattern = new RegExp(`${letter}+(?:[’']${letter}+)*`, 'gu');

const letters: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', å: 'a', ä: 'a', ö: 'o', ß: 'ss', đ: 'd' };

/** Two letters that stand for one, but «AA» is a fellowship and not an «å». */
const pairs = /\b(aa)\b|a[ae]|oe/g;

/**
 * One spelling for all the ways a keyboard writes a Norwegian word: «pårørende», «parorende» and «paaroerende» become the same.
 * Both sides of every comparison are folded, so it does not matter that «poesi» becomes «posi». A whole text can be folded at once.
 */
export const fold = (word: string): string => (isFolded(word) ? word : word
  .normalize('NFC')
  .toLowerCase()
  .replace(/[æøåäößđ]/g, (sign) => letters[sign] ?? sign)
  .normalize('NFD')
  .replace(/[\u0300-\u036f\u00ad'’]/g, '')
  .replace(pairs, (pair: string, fellowship?: string) => fellowship ?? pair.charAt(0)));

/** Most words are as they should be already, and a dictionary has hundreds of thousands. */
const isFolded = (word: string): boolean => /^[a-z]+$/.test(word) && !/a[ae]|oe/.test(word);

/** The words of a text as they stand; a hyphen divides («rus- og psykisk helse», «e-post»). */
export const separateWords = (text: string): string[] => wordsIn(text).filter((word) => fold(word) !== '');

const wordsIn = (text: string): string[] => text.normalize('NFC').replace(/\u00ad/g, '').match(wordPattern) ?? [];

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] => wordsIn(text).map(fold).filter((word) => word !== '');
