import { wordsIn } from '#domain/text/words.ts';
import { knowsFields, type Entry } from '#editorial/read/entry.ts';
import type { UnreadKinds } from '#editorial/read/unread-kinds.ts';

/** Fields whose words the site has decided on: the glossary, names of services and publishers, the words the editors approved. */
const ownWords: Readonly<Record<string, readonly string[]>> = {
  begrep: ['term', 'ogsaKalt', 'forkortelseFor'],
  hjelpetilbud: ['navn'],
  kilde: ['utgiver'],
  tema: ['navn', 'tittel'],
  ordbruk: ['godkjente'],
};

/** Small words and letters that the dictionary lacks. */
const always = ['å', 'i', 'noe', 'noen', 'rus', 'risikoen', 'datoen'];

/** Endings that a Norwegian noun or adjective takes, so that «opioider» makes «opioidene» known. */
const endings = ['', 'en', 'et', 'a', 'er', 'e', 'ene', 's', 'ens', 'ets', 'ers', 'enes', 't', 'r', 'ne'];

/** Every word that the site itself has decided on, in small letters and with the usual endings. */
export function siteVocabulary(entries: readonly Entry[]): Set<string> {
  const words = entries.flatMap((entry) =>
    (ownWords[entry.kind] ?? []).flatMap((field) =>
      [entry.data[field]].flat().filter((value): value is string => typeof value === 'string')));
  const vocabulary = new Set(always);
  for (const word of words.flatMap((text) => [text, ...wordsIn(text)]).map((text) => text.toLowerCase())) {
    vocabulary.add(word);
    for (const piece of word.split('-')) if (piece.length > 3) vocabulary.add(piece);
    if (word.length < 4) continue;
    for (const ending of endings) {
      vocabulary.add(word + ending);
      vocabulary.add(word.replace(/(?:er|en|et|e|a)$/, '') + ending);
    }
  }
  return vocabulary;
}

/** Whether all of those words could be read: without them the dictionary would call half the site misspelt. */
export const knowsVocabulary = (entries: readonly Entry[], unreadKinds: UnreadKinds): boolean =>
  Object.keys(ownWords).every((kind) =>
    !unreadKinds.has(kind)) && entries.every((entry) => !(entry.kind in ownWords) || knowsFields(entry));
