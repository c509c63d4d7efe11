import type { Situation } from '../../danger-sign.ts';
import { anyOf } from './sentence.ts';

/** What can kill when somebody stops with it, or afterwards, and the words by which a text names it. */
const substances = {
  alkohol: anyOf('alkohol(?:en)?', 'å drikke', 'drikkingen?', '(?:øl|vin|brennevin|sprit)(?:en)?'),
  ghb: anyOf('ghb', 'gbl'),
  beroligende: anyOf('benzo(?:diazepin\\p{L}*)?', 'beroligende', 'sovemedisin\\p{L}*', 'sove(?:tabletter|piller)', 'sobril', 'valium',
    'rivotril', 'xanor', 'stesolid', 'vival', 'imovane', 'stilnoct', 'zopiklon', 'zolpidem'),
  opioider: anyOf('opioid\\p{L}*', 'heroin\\p{L}*', 'metadon', 'buprenorfin', 'subutex', 'oksykodon', 'oxycontin', 'tramadol', 'morfin',
    'kodein'),
  pregabalin: anyOf('pregabalin', 'gabapentin', 'lyrica', 'neurontin'),
} as const satisfies Partial<Record<Situation, RegExp>>;

export type StoppedSubstance = keyof typeof substances;

const stops = anyOf(
  '(?:brå)?slutte[rt]?(?! å (?:puste|spise|virke|slå))', 'slutta(?! å (?:puste|spise|virke|slå))', 'slutt(?= (?:med|brått|å drikke))',
    'bråslutte\\p{L}*', 'brå(?:tt)? stans', '(?:stoppe[rt]?|stanse[rt]?|kutte[rt]?) (?:brått|tvert|på dagen|med|ut)',
    'trappe[rt]? (?:\\p{L}+ )?ned', 'nedtrapping\\p{L}*',
);

/** The substances that a page speaks of stopping with: both stand in one paragraph, or one point of a list. */
export function stoppedIn(paragraphs: readonly string[]): StoppedSubstance[] {
  const about = paragraphs.filter((text) => stops.test(text));
  return (Object.keys(substances) as StoppedSubstance[]).filter((name) => about.some((text) => substances[name].test(text)));
}
