import { quotationsIn } from './quotation.ts';

export interface TypographyFault {
  readonly index: number;
  readonly length: number;
  /** What should stand there; absent where only the writer knows. */
  readonly replacement?: string;
  readonly message: string;
}

/** Units that must not be torn from their number at the end of a line. */
const units =
  'prosent|prosentpoeng|kroner|kr|døgn|timer|time|minutter|minutt|sekunder|uker|uke|dager|dag|virkedager|måneder|måned|år|ganger|kilo|kg|km|meter|personer|barn|telefoner';

type Rule = readonly [pattern: RegExp, replace: (match: RegExpExecArray) => string, message: (match: RegExpExecArray) => string];

const show = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Norwegian typography, each rule with the sign that should stand there. All are safe: they change signs, never words. */
const rules: readonly Rule[] = [
  [/(?<=\d)%/, () => '\u00a0%', () => 'Mellom tall og % skal det være hardt mellomrom.'],
  [/(?<=\d) %/, () => '\u00a0%', () => 'Mellom tall og % skal det være hardt mellomrom.'],
  [
    new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'u'), () => '\u00a0',
    () => 'Mellom tall og enhet skal det være hardt mellomrom.',
  ],
  [
    /(?<![\d.,])(?!116 \d{3})\d{1,3}(?: \d{3})+(?![\d])/, ([match]) => match.replaceAll(' ', '\u00a0'),
    ([match]) => `Tallet «${match}» skal ha hardt mellomrom mellom tusenene.`,
  ],
  [/(?<=\b[Kk]l\.) (?=\d)/u, () => '\u00a0', () => 'Etter «kl.» skal det være hardt mellomrom.'],
  [/§ ?(?=\d)/, () => '§\u00a0', () => 'Etter § skal det være hardt mellomrom.'],
  [/(?<![\p{L}\d§.,/–-])(?<!§[\u00a0 ])\d{1,4}-\d{1,4}(?![\p{L}\d-])/u, ([match]) => (isRange(match) ? match.replace('-', '–') : match),
    ([match]) => `«${match}» skal ha tankestrek: «${match.replace('-', '–')}».`],
  [/(?<=\S) (?:-|--|—) (?=\S)/, () => ' – ', () => 'Innskudd skal ha tankestrek (–) med mellomrom rundt.'],
  [/\.{3}/, () => '…', () => 'Tre punktum skal være ett tegn: «…».'],
  [/(?<=\S) {2,}(?=\S)/, () => ' ', () => 'Her er det mer enn ett mellomrom.'],
  [/(?<=[\p{L}»)]) +([,.;:!?])(?=\s|$)/u, ([, sign = '']) => sign, () => 'Det skal ikke være mellomrom foran tegnet.'],
  [/(?<=\p{L})´(?=\p{L})/u, () => '’', () => 'Apostrof skal være ’.'],
];

/** From less to more: «2-4 døgn». A section of a law («10-2»), a result and a score go down as often, and keep their hyphen. */
const isRange = (numbers: string): boolean => {
  const [from = 0, to = 0] = numbers.split('-').map(Number);
  return from < to;
};

/** Where numbers with a hyphen are the names of sections, also without the sign. */
const speaksOfLaw = /§|(?<!\p{L})(?:\p{L}*lov(?:en|a|ens)?|\p{L}*forskrift(?:en)?|paragraf\p{L}*|kapittel|kap|ledd|bestemmelse\p{L}*|rundskriv|ICD|ISBN|ISSN)(?!\p{L})/iu;

/** Everything in the text that breaks Norwegian typography, in order, without overlaps. */
export function typographyFaults(text: string): TypographyFault[] {
  const faults = rules.filter(([pattern]) => pattern.test(text)).flatMap(([pattern, replace, message]) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].flatMap((match): TypographyFault[] => {
      const found = match as unknown as RegExpExecArray;
      const replacement = replace(found);
      return replacement === found[0] ? [] : [{ index: match.index, length: found[0].length, replacement, message: message(found) }];
    }),
  );
  const isLaw = speaksOfLaw.test(text);
  const kept: TypographyFault[] = [];
  for (const fault of [...faults.filter(({ index, length }) => !isLaw || !/^\d+-\d+$/.test(text.slice(index, index + length))),
    ...quotationFaults(text)].sort((a, b) => a.index - b.index || b.length - a.length)) {
    const last = kept.at(-1);
    if (!last || fault.index >= last.index + last.length) kept.push(fault);
  }
  return kept;
}

function quotationFaults(text: string): TypographyFault[] {
  return quotationsIn(text).map(({ index, length, words }) =>
    words === undefined
      ? { index, length, message: 'Anførselstegnet står alene. Skriv «…» rundt det som er sagt, eller fjern det; tommer skrives med ord.' }
      : { index, length, replacement: `«${words}»`, message: `Anførselstegn skal være «…»: ${show(`«${words}»`)}.` });
}
