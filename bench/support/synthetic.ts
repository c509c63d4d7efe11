import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const themes = ['avrusning', 'behandling', 'tiden-etter'];

const sentences = [
  'Du kan snakke med noen når dagene blir tunge.',
  'Mange synes det hjelper å ha en plan for kvelden.',
  'Legen kan forklare hva som skjer i kroppen.',
  'Skriv ned det du lurer på, og ta det med deg.',
  'Kommunen har folk som kjenner tilbudene der du bor.',
  'Du bestemmer selv hvem som skal få vite noe.',
  'Det er lov å ombestemme seg og begynne på nytt.',
  'Noen vil ha følge til den første timen.',
];

/** Words that are each article's own, so that the search index grows as it would with real texts. */
const syllables = ['ka', 'li', 'mo', 're', 'ta', 'vin', 'sol', 'fj', 'ord', 'ble', 'nor', 'ste'];

const ownWord = (seed: number): string =>
  [seed, seed * 7 + 3, seed * 13 + 5, seed * 29 + 1].map((value) => syllables[value % syllables.length]).join('');

/** Writes `count` articles that pass every content check, about as long as a real one, into a content folder. */
export function writeSyntheticArticles(content: string, count: number, sourceIds: readonly string[]): void {
  for (let number = 1; number <= count; number += 1) {
    const slug = `syntetisk-${number}`;
    const folder = join(content, 'artikler', slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.mdx'), syntheticArticle(number, sourceIds));
  }
}

/** A number for each article that does not look like one to call. */
const numberInLetters = (number: number): string =>
  number.toString(26).replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'.charAt(parseInt(digit, 26))).padStart(3, 'a');

/** One article; the same number always gives the same text. */
export function syntheticArticle(number: number, sourceIds: readonly string[]): string {
  const source = (offset: number) => sourceIds[(number * 3 + offset) % sourceIds.length] as string;
  const paragraph = (section: number) =>
    Array.from({ length: 7 }, (_, index) => sentences[(number + section * 3 + index) % sentences.length]).join(' ') +
    ` Ordet her er ${ownWord(number * 31 + section)}.<Kilde id="${source(section)}" />`;
  const sections = Array.from({
    length: 6,
  }, (_, section) => `## Del ${section + 1} om ${ownWord(number + section)}\n\n${paragraph(section)}\n\n${paragraph(section + 10)}\n`);
  const name = numberInLetters(number);
  return `---
tittel: "Øvingsartikkel nummer ${name}"
beskrivelse: "En øvingsartikkel med nummer ${name}, skrevet for å måle hvordan nettstedet vokser. Den finnes ikke i bladet."
ingress: "Dette er øvingsartikkel nummer ${name}. Den er til for å måle byggetid og søk, og for ikke noe annet."
kortFortalt:
  - "Dette er en øving."
  - "Den har nummer ${name}."
tema: ${themes[number % themes.length]}
publisert: "2026-01-01"
oppdatert: "2026-01-${String((number % 27) + 1).padStart(2, '0')}"
nesteGjennomgang: "2027-01-01"
soketermer: ["${ownWord(number)}"]
omKilden:
  tekst: "Øvingsartikkelen bygger på ingen kilde og er laget av en maskin."
endringer:
  - dato: "2026-01-01"
    tekst: "Artikkelen ble laget."
---

En øvingsartikkel begynner her.

${sections.join('\n')}`;
}
