import { wordsIn } from './words.ts';

/** Verbs that end in -s without being passive, and common words that look like it. */
const notPassive = new Set(
  ('finnes finns synes syns trives lykkes mislykkes møtes minnes skjønnes kjennes føles høres tåles enes undres eldes lengtes ' +
    'omgås slåss snakkes ses sees treffes følges slites angres ferdes aldres verkes hevdes enkeltes alles deres ' +
      'vedkommendes hennes').split(' '),
);

const participle = /(?:et|tt|dd|[lnrskgp]t|de?d)$/;

/** Most sentences have nothing that could be passive, and need not be taken apart. */
const perhapsPassive = /bli|ble|es(?!\p{L})/iu;

/** The passive verbs of a sentence: «blir vurdert», «vurderes». A rough count: three in a row is what matters. */
export function passivesIn(sentence: string): string[] {
  if (!perhapsPassive.test(sentence)) return [];
  const words = wordsIn(sentence.toLowerCase());
  return words.flatMap((word, index) => {
    if (/^(?:bli|blir|ble|blitt)$/.test(word)) {
      const next = words.slice(index + 1, index + 3).find((candidate) => participle.test(candidate) && candidate.length > 3);
      return next ? [`${word} ${next}`] : [];
    }
    return /^\p{L}{3,}es$/u.test(word) && !notPassive.has(word) && passiveContext(words[index - 1]) ? [word] : [];
  });
}

/** A genitive («barnets», «klinikkens») does not end in -es; a plural name may, but follows no verb or noun like these. */
function passiveContext(before: string | undefined): boolean {
  return before !== undefined && !/^(?:hos|fra|til|av|en|et|ei)$/.test(before);
}
