import type { Field } from './field.ts';
import type { DangerCard } from './list.ts';
import { agreement, type Sieve } from './match.ts';
import type { Phrase } from './phrase.ts';
import type { Subject } from './understand.ts';

/** Half a word is not yet a cry for help: «over» may become «overgang». */
const sure = 0.78;
const shownCards = 2;

/** The cards whose words are in the question: every word of a phrase must be there, small words like «ikke» and «vil» too. */
export function matchDanger(subjects: readonly Subject[], cards: readonly { readonly card: DangerCard; readonly field: Field }[], sieve: Sieve): DangerCard[] {
  const inQuestion = (phrase: Phrase) => phrase.length > 0 && phrase.every((word) => subjects.some((subject) => agreement(subject, word) >= sure));
  return cards.filter(({ field }) => sieve(field).map(field.phrase).some(inQuestion)).map(({ card }) => card).slice(0, shownCards);
}
