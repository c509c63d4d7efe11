import type { Finding, Fix } from '#domain/finding.ts';
import { createHarmFinder } from '#domain/text/harm/find.ts';
import { escaped } from '#domain/text/harm/sentence.ts';
import { hearsayIn } from '#domain/text/hearsay.ts';
import { passivesIn } from '#domain/text/passive.ts';
import { sentenceSpans } from '#domain/text/sentences.ts';
import { placeholderIn, slipsIn } from '#domain/text/slips.ts';
import { typographyFaults } from '#domain/text/typography.ts';
import { createWordFinder, type AvoidedWord } from '#domain/text/word-use.ts';
import { longestWord, wordsIn } from '#domain/text/words.ts';
import type { Block } from '#editorial/read/body/blocks.ts';
import { harmAdvice } from './harm.ts';
import type { Speller } from './spelling.ts';

/** The most words in a sentence. Longer ones are hard to read for somebody who is tired or frightened. */
const sentenceLimit = 25;

/** So many passive verbs in one sentence, or in one paragraph, make a pile. */
const passiveLimits = { sentence: 2, paragraph: 4 } as const;

/** The steps of first aid begin with the act in bold. */
const maySetBold = /^steg\.\d+\.tekst$/;

type Advice = Omit<Finding, 'file'>;

/**
 * Klarspråk and signs: advice about the words in the blocks of one file. Errors are what could harm the reader, and marks that would be
 * printed as they stand. `providers` are the names of those that no text may
 * recommend, `publicNames` those that any text may.
 */
export function createProseCheck(
  avoided: readonly AvoidedWord[], providers: readonly string[], publicNames: readonly string[],
): (blocks: readonly Block[]) => Advice[] {
  const findWords = createWordFinder(avoided);
  const harmsIn = createHarmFinder(providers, publicNames);
  return (blocks) =>
    blocks.flatMap((block) => {
      const advise = (rule: string, index: number, message: string, fix?: Fix): Advice => ({
        severity: 'advarsel', rule, ...block.at(index), ...(block.field ? { field: block.field } : {}), message, ...(fix ? { fix } : {}),
      });
      const curly = block.bare === true && /^[“”„][^“”„"\\]*[“”„]$/u.test(block.text);
      const straight = `"${block.text.slice(1, -1)}"`;
      const straightened = block.verbatim(0, block.text.length) ? { length: block.text.length, text: straight } : undefined;
      const marks = block.kind === 'felt'
        ? block.text.search(maySetBold.test(block.field ?? '') ? /<[\p{L}/!]|\]\(/u : /<[\p{L}/!]|\]\(|\*\*/u)
        : -1;
      // What is laid out with spaces would lose its columns, and with them what it says.
      const laidOut = /\S {3,}\S|^\+[-=]/m.test(block.text);
      return [
        ...(marks === -1 ? [] : [
          { ...advise('felt', marks, 'Bokser, lenker, HTML og ** virker ikke i feltene. Skriv vanlig tekst.'), severity: 'feil' as const },
        ]),
        ...harmsIn(block.text).map(({ kind, index, found }) => ({
          ...advise(kind, index, harmAdvice[kind](found)), severity: 'feil' as const,
        })),
        ...(curly ? [
          advise('typografi', 0, `Krøllete anførselstegn blir en del av teksten. Skriv rette: ${straight}.`, straightened),
        ] : []),
        ...(curly ? [] : typographyFaults(block.text)).filter(({ index, length, replacement }) =>
          // Between the blank and the sign stands something that has no words yet.
          !/^[,.;:!?]$/.test(replacement ?? '') || block.verbatim(index, length)).map(({ index, length, replacement, message }) =>
          advise('typografi', index, message, replacement !== undefined && block.verbatim(index, length) &&
            !(laidOut && replacement === ' ') ? { length, text: replacement } : undefined)),
        ...slipsIn(block.text).map(({ index, message }) => advise('skrivefeil', index, message)),
        ...[placeholderIn(block.text)].flatMap((mark) => (mark === undefined ? [] : [{
          ...advise('plassholder', mark.index, `«${mark.found}» står igjen fra du skrev. Skriv det som skal stå der, ` +
            'eller slett det.'), severity: 'feil' as const,
        }])),
        ...findWords(block.text).map(({ index, found, better }) => advise('ordbruk', index, `«${found}»: skriv heller ${better}.`)),
        ...(block.kind === 'felt' ? [] : hearsayIn(block.text)).map(({ index, found }) =>
          advise('egne-ord', index, `«${found}»: si rett ut hva som er sant. Hvem som mener noe annet, hører hjemme i «omKilden».`)),
        ...wordsIn(block.text).filter((word) => word.length > longestWord).map((word) =>
          advise('stavemate', block.text.indexOf(word),
            `«${word.slice(0, 20)}…» er ${word.length} tegn uten mellomrom. Del det opp, eller slett det hvis det kom med ved et uhell.`)),
        ...sentenceAdvice(block, advise),
      ];
    });
}

function sentenceAdvice(block: Block, advise: (rule: string, index: number, message: string) => Advice): Advice[] {
  const sentences = sentenceSpans(block.text);
  const passives = sentences.map(({ text }) => passivesIn(text));
  const advice = sentences.flatMap(({ text, index }, position) => {
    const words = wordsIn(text).length;
    const passive = passives[position] ?? [];
    return [
      ...(words > sentenceLimit && block.field !== 'beskrivelse'
        ? [advise('setning', index, `Setningen har ${words} ord. Del den i to; høyst ${sentenceLimit} ord.`)]
        : []),
      ...(passive.length >= passiveLimits.sentence
        ? [advise('passiv', index, `Setningen har flere passive verb (${passive.join(', ')}). Skriv hvem som gjør det.`)]
        : []),
    ];
  });
  const all = passives.flat();
  if (all.length >= passiveLimits.paragraph && !passives.some((passive) => passive.length >= passiveLimits.sentence))
    advice.push(advise('passiv', 0, `Avsnittet har ${all.length} passive verb (${all.join(', ')}). Skriv hvem som gjør det.`));
  return advice;
}

/** Words that are looked up: not numbers, not single letters, not names of files and pages. */
export const spelledWords = (text: string): string[] => wordsIn(
  text.replace(/(?<!\S)\S*(?:@|https?:|www\.)\S*|\{[a-z0-9-]+\}|(?<!\p{L})\p{L}+-(?=[\s,])/gu, ' '),
).filter((word) => word.length <= longestWord && placeholderIn(word) === undefined && /^\p{L}[\p{L}’'-]+$/u.test(word));

/** A capital inside a sentence is a name, of a drug or a place, which no dictionary knows. */
const isName = (word: string, text: string): boolean => {
  const atStart = new RegExp(`^[^\\p{L}]*${escaped(word)}(?!\\p{L})`, 'u');
  return /^\p{Lu}\p{Ll}/u.test(word) && sentenceSpans(text).every(({ text: sentence }) => !atStart.test(sentence));
};

/** Words that neither the dictionary nor the site itself knows. Each word once per file. */
export function spellingAdvice(blocks: readonly Block[], speller: Speller): Advice[] {
  const told = new Set<string>();
  return blocks.flatMap((block) =>
    spelledWords(block.text).flatMap((word): Advice[] => {
      if (told.has(word) || speller.knows(word) || isName(word, block.text)) return [];
      told.add(word);
      const suggestions = speller.suggestions(word);
      const meant = suggestions.length > 0
        ? `Mente du ${suggestions.map((suggestion) => `«${suggestion}»`).join(' eller ')}?`
        : 'Sjekk skrivemåten.';
      const index = block.text.search(new RegExp(`(?<![\\p{L}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u'));
      return [{
        severity: 'advarsel', rule: 'stavemate', ...block.at(Math.max(0, index)), ...(block.field ? { field: block.field } : {}),
        message: `«${word}» står ikke i ordboka. ${meant} Er ordet riktig, legg det til under «godkjente» i content/ordbruk.yaml.`,
      }];
    }),
  );
}
