/**
 * A letter or digit in a pattern: all but signs, symbols and emoji. Told by what it is not, because a browser needs several
 * milliseconds to make `\p{L}` ready, and the reader waits.
 */
export const letter = '[^\\0-/:-@[-`{-¿×÷\\u2000-\\u2bff\\u3000-\\u303f\\ud800-\\udfff\\ufe00-\\ufe0f]';

const wordPattern = new RegExp(`${letter}+(?:[’']${letter}+)*`, 'g');

const letters: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', å: 'a', ä: 'a', ö: 'o', ß: 'ss', đ: 'd' };

/** Any sign that is no letter: the same list, turned round. */
export const noLetter = `[${letter.slice(2)}`;

/** Two letters that stand for one, but «AA» is a fellowship and not an «å». */
const pairs = /\b(aa)\b|a[ae]|oe/g;

/**
 * One spelling for all the ways a keyboard writes a Norwegian word: «pårørende», «parorende» and «paaroerende» become the same.
 * Both sides of every comparison are folded, so it does not matter that «poesi» becomes «posi». A whole text can be folded at once.
 */
export function fold(word: string): string {
  // Most words need no more: the list is folded on the phone, before the first answer.
  const plain = /[^a-z0-9]/.test(word) ? plainLetters(word) : word;
  return /a[ae]|oe/.test(plain) ? plain.replace(pairs, (pair: string, fellowship?: string) => fellowship ?? pair.charAt(0)) : plain;
}

const plainLetters = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäößđ]/g, (sign) => letters[sign] ?? sign)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad'’]/g, '');

/** The words of a text as they stand; a hyphen divides («rus- og psykisk helse», «e-post»). */
export function separateWords(text: string): string[] {
  if (!/[^a-zæøåA-ZÆØÅ ]/.test(text)) return text.split(' ').filter((word) => word !== '');
  return (text.normalize('NFC').replace(/\u00ad/g, '').match(wordPattern) ?? []).filter((word) => fold(word) !== '');
}

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] => separateWords(text).map(fold);
