const parts: readonly (readonly [RegExp, string])[] = [
  [/heit(?=$|a$|en$|er$|ene$)/, 'het'],
  [/eleg(?=$|e$)/, 'elig'],
  // «dårleg», but not «fastlege».
  [/^(?!.*(?:fast|over|tann|kommune|assistent|turnus|spesial)lege?$)(.*[^e])leg(?=e?$)/, '$1lig'],
  [/sjuk/, 'syk'],
  [/^heim/, 'hjem'],
  [/^sjolv/, 'selv'],
  [/lakjar/, 'lege'],
  [/^avrusing|^avrusninga?$/, 'avrusning'],
  [/ingar$/, 'inger'],
  [/ingane$/, 'ingene'],
  [/kjem/, 'kommer'],
];

/** What any of them looks for: most words have none of it, and the whole list is read before the first answer. */
const mayDiffer = /heit|leg|sjuk|heim|sjolv|lakjar|rusing|inga|kjem/;

/** A folded word as Bokmål would have it, when Nynorsk differs in a regular way: «avhengigheit» → `avhengighet`. Whole words: spoken.ts. */
export const bokmal = (word: string): string =>
  (mayDiffer.test(word) ? parts.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), word) : word);

const small = new Map('ikkje:ikke itj:ikke ikkj:ikke ittje:ikke no:na meir:mer mykje:mye eg:jeg a:jeg kva:hva ka:hva va:hva kem:hvem kven:hvem korleis:hvordan kordan:hvordan kvifor:hvorfor koffor:hvorfor ho:hun hu:hun'.split(' ').map((pair) => pair.split(':') as [string, string]));

/** A small word, folded, as Bokmål has it. */
export const smallBokmal = (word: string): string => small.get(word) ?? word;
