import { dosesIn } from '../doses.ts';
import { sentenceSpans } from '../sentences.ts';
import { labelIn } from './label.ts';
import { promiseIn, recommendationFinder } from './promise.ts';
import { safeStopIn } from './safe-stop.ts';
import { escaped, wordCount, type Match } from './sentence.ts';
import { doseInWords, taperIn } from './taper.ts';

/** How a text may harm a reader, by the name of the rule. */
export type HarmKind = 'trygg-stans' | 'nedtrapping' | 'dose' | 'lofte' | 'anbefaling' | 'merkelapp';

export interface Harm extends Match {
  readonly kind: HarmKind;
}

/**
 * The name of the rule, letters without which there is nothing to look for (most sentences have none, and looking takes time), and the
 * look itself.
 */
type Look = readonly [kind: HarmKind, hint: RegExp, look: (text: string) => Match | undefined];

/**
 * A finder of sentences that could kill, cheat or shame: one finding for each sentence, the worst first. What stands between «…» is
 * spoken about and left alone, and so are questions, what is denied («slutt aldri brått»), and what somebody tells of the past.
 * `providers` are the names of the providers that the site writes about, `publicNames` those that any text may send the reader to.
 */
export function createHarmFinder(providers: readonly string[], publicNames: readonly string[] = []): (text: string) => Harm[] {
  const recommendationIn = recommendationFinder(providers, publicNames);
  const recommends = new RegExp(['anbefal', 'best', 'ledende', 'fremste', 'trygg', 'flink', ...providers.map(escaped)].join('|'), 'i');
  const looks: readonly Look[] = [
    ['trygg-stans', /slutt|stopp|stans|kutt|turkey|trapp|tørk|avrus|abstinens/i, safeStopIn],
    [
      'nedtrapping',
      /tablett|pill|kaps|dråpe|milli|mg|ml|plaster|skje|kork|dose|mengde|enhet|øl|pils|glass|drink|shot|flask|boks|halv|mindre|færre|trapp|annenhver|hver|redu|senk|minsk|kutt|gå/i,
      taperIn,
    ],
    [
      'dose',
      /tablett|pill|kaps|dråpe|gram|mg|ml|liter|plaster|skje|kork|dose|enhet|øl|pils|glass|drink|shot|flask|boks|sobril|valium|rivotril|xanor|vival|stesolid|imovane|stilnoct|paracet|ibux|lyrica|subutex|tramadol|nobligan|paralgin/i,
      doseInWords,
    ],
    ['lofte', /garant|love|blir|bli |virker|fungerer|hjelper|lykkes|kurer|helbred|aldri mer|alltid|varig|permanent|prosent|%|klarer/i,
      promiseIn],
    ['anbefaling', recommends, recommendationIn],
    ['merkelapp', /ren|rein|clean|skit/i, labelIn],
  ];
  return (text) => {
    const said = text.replace(/«[^»]*»/g, (quoted) => '\u0000'.repeat(quoted.length));
    const sentences = sentenceSpans(said);
    return sentences.flatMap(({ text: sentence, index }, position): Harm[] => {
      for (const [kind, hint, look] of looks) {
        const match = hint.test(sentence) ? look(sentence) : undefined;
        if (match) return [{ kind, index: index + match.index, found: match.found }];
      }
      const pair = safeStopInPair(sentence, sentences[position + 1]?.text ?? '');
      if (pair) return [{ kind: 'trygg-stans', index: index + pair.index, found: pair.found }];
      // A dose is as dangerous in a quotation.
      const [dose] = dosesIn(text.slice(index, index + sentence.length));
      return dose ? [{ kind: 'dose', index: index + dose.index, found: dose.found }] : [];
    });
  };
}

/** More words than these, and a sentence says by itself what it is about. */
const shortSentence = 7;

/** «Det er trygt. Du kan slutte nå.»: two short sentences that promise together what neither does alone. */
function safeStopInPair(first: string, second: string): Match | undefined {
  if (second === '' || wordCount(first) > shortSentence || wordCount(second) > shortSentence) return undefined;
  if (/[?]\s*$/.test(first) || safeStopIn(second)) return undefined;
  const match = safeStopIn(`${first.replace(/[.!…\s]+$/, '')}, ${second}`);
  return match && { index: 0, found: `${first.trim()} ${second.trim()}` };
}
