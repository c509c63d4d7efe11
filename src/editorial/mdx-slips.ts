import { componentRules } from '#domain/authoring.ts';
import type { Refuse } from './mdx.ts';
import { openingSentences } from './openings.ts';
import { textOf, type TreeNode } from './tree.ts';

const boxes = Object.keys(componentRules).join('|');

type Slip = readonly [pattern: RegExp, rule: string, say: (match: RegExpExecArray) => string];

/** Marks that are still there when the parser has read the text: they became nothing, and would be printed as they stand. */
const leftovers: readonly Slip[] = [
  [/\[\[|\]\]/, 'lenke', () => 'Doble klammer blir ikke en lenke. Skriv [tekst](/adresse/).'],
  [/\]\s+\((?=\/|#|\.|https?:|mailto:)/, 'lenke', () => 'Lenken har mellomrom mellom ] og (. Skriv [tekst](/adresse/) uten mellomrom.'],
  [/\]\(/, 'lenke', () => 'Lenken lar seg ikke lese. Skriv [tekst](/adresse/), med ) til slutt og uten mellomrom i adressen.'],
  [/\*\*/, 'mdx', () => 'Her står ** som ikke gjør noe halvfett. Sett to stjerner tett inntil på begge sider: **viktig**.'],
  [new RegExp(`<\\s*/?\\s*(${boxes})\\b`), 'boks', ([, name]) => `<${name}> blir stående som tekst. Skriv tegnet < rett foran navnet, uten mellomrom: <${name} …>.`],
  [new RegExp(`(?<![<\\p{L}])(${boxes})\\s+[a-z]+\\s*=\\s*["'“”„«]`, 'u'), 'boks', ([, name]) => `Det mangler < foran ${name}. Skriv <${name} …>.`],
];

/** Fields that no sentence begins with. */
const fields = 'tittel|beskrivelse|ingress|kortFortalt|publisert|oppdatert|nesteGjennomgang|rekkefolge|utkast|soketermer|endringer|omKilden';

/** What a line of a paragraph begins with when it was meant to be something else. */
const beginnings: readonly Slip[] = [
  [/^[–—-]\s/, 'liste', () => 'Dette er en liste med tankestrek. Bruk «- » (bindestrek og mellomrom) foran hvert punkt, med tom linje før lista.'],
  [/^[•·◦‣▪●○∙]/m, 'liste', ([sign]) => `Dette er en liste med ${sign}. Bruk «- » (bindestrek og mellomrom) foran hvert punkt, med tom linje før lista.`],
  [/^-(?=\p{L})/mu, 'liste', () => 'Punktet mangler mellomrom etter bindestreken. Skriv «- » foran hvert punkt.'],
  [/^(\d{1,2})[.)](?=\p{L})/mu, 'liste', ([, number]) => `Punktet mangler mellomrom etter tallet. Skriv «${number}. » foran.`],
  [/^\s*\|.*\|/, 'mdx', () => 'Tabellen lar seg ikke lese. Sett tom linje foran, og en linje med |---|---| under den første raden.'],
  [/^(#{1,6})(?=[^\s#])/m, 'overskrift', ([signs]) => `Det mangler mellomrom etter ${signs}. Skriv «${signs} » foran overskriften, med tom linje før og etter.`],
  [new RegExp(`^(${fields}):(?= |$)`, 'm'), 'hode', ([, field]) => `Her står feltet «${field}» inne i teksten. Felter skal stå øverst, mellom de to ---. Flytt dem dit, eller slett dem.`],
];

/** Slips that are right Markdown and yet never what the writer meant. */
export function checkWords(node: TreeNode, refuse: Refuse): void {
  if (node.type === 'text') say(leftovers, node.value ?? '', node, refuse);
  if (node.type !== 'paragraph' && node.type !== 'heading') return;
  const words = textOf(node);
  say(beginnings, words, node, refuse);
  if (openingSentences.some((sentence) => words.includes(sentence))) refuse(node, 'mal', 'Teksten fra malen står her ennå. Skriv din egen tekst, eller slett den.');
}

/** One slip is told once in each piece of text, at its line. */
function say(slips: readonly Slip[], text: string, node: TreeNode, refuse: Refuse): void {
  const found = slips.map(([pattern, rule, message]) => ({ match: pattern.exec(text), rule, message })).find(({ match }) => match !== null);
  if (found?.match) refuse(placeOf(node, text, found.match.index), found.rule, found.message(found.match));
}

function placeOf(node: TreeNode, text: string, index: number): { line: number; column: number } {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const before = text.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  return { line: line + before.length - 1, column: last.length + (before.length === 1 ? column : 1) };
}
