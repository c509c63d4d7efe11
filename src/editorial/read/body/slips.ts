import { componentRules } from '#domain/authoring.ts';
import { pageFieldNames } from '../fields.ts';
import { openingSentences } from './openings.ts';
import { textOf, type Refuse, type TreeNode } from './tree.ts';

const boxes = Object.keys(componentRules).join('|');

const tableAdvice = 'Skriv | Dag | Plage | på én linje, |---|---| på den neste, og så en linje for hver rad.';

type Slip = readonly [pattern: RegExp, rule: string, say: (match: RegExpExecArray) => string];

/** Marks that are still there when the parser has read the text: they became nothing, and would be printed as they stand. */
const leftovers: readonly Slip[] = [
  [/\[\[|\]\]/, 'lenke', () => 'Doble klammer blir ikke en lenke. Skriv [tekst](/adresse/).'],
  [/\]\s+\((?=\/|#|\.|https?:|mailto:)/, 'lenke', () => 'Lenken har mellomrom mellom ] og (. Skriv [tekst](/adresse/) uten mellomrom.'],
  [/!\[[^\]\n]*\]\(/, 'bilde', () => 'Bildet lar seg ikke lese. Skriv ![hva det viser](./bilde.jpg "Bildetekst"), uten mellomrom i ' +
    'navnet på fila og med rette anførselstegn bare rundt bildeteksten.'],
  [
    /\(([^()\n]+)\)\[((?:\/|#|https?:)[^\]\s]*)\]/, 'lenke',
    ([, label, url]) => `Klammer og parenteser har byttet plass. Skriv [${label}](${url}).`,
  ],
  [/\[\^[^\]\s]+\]/, 'mdx', () => 'Fotnoter kan ikke brukes. Bruk <Kilde id="…" />.'],
  [/\]\(/, 'lenke', () => 'Lenken lar seg ikke lese. Skriv [tekst](/adresse/), med ) til slutt og uten mellomrom i adressen.'],
  [/==(?=[\p{L}\p{N}])[^=\n]*[^=\s]==/u, 'mdx', ([found]) => `${found} blir stående som tekst. Bruk **halvfet**, eller ta bort tegnene.`],
  [/[\p{L}\p{N}]\^[^\s^]{1,20}\^/u, 'mdx', ([found]) => `${found} blir stående som tekst. Skriv det med ord.`],
  [/:::/, 'boks', () => '::: lager ingen boks her. Bruk en av boksene, for eksempel <Fakta tittel="…">.'],
  [/\*\*/, 'mdx', () => 'Her står ** som ikke gjør noe halvfett. Sett to stjerner tett inntil på begge sider: **viktig**.'],
  [
    new RegExp(`<\\s*/?\\s*(${boxes})\\b`), 'boks',
    ([, name]) => `<${name}> blir stående som tekst. Skriv tegnet < rett foran navnet, uten mellomrom: <${name} …>.`,
  ],
  [
    new RegExp(`(?<![<\\p{L}])(${boxes})\\s+[a-z]+\\s*=\\s*["'“”„«]`, 'u'), 'boks',
    ([, name]) => `Det mangler < foran ${name}. Skriv <${name} …>.`,
  ],
];

/** Fields that no sentence begins with. */
const fields = pageFieldNames.join('|');

/** What a line of a paragraph begins with when it was meant to be something else. */
const beginnings: readonly Slip[] = [
  // One line that ends as a sentence is what somebody says: «– Jeg drakk hver dag, sier Kari.»
  [
    /^[–—-]\s(?:[\s\S]*\n[–—-]\s|(?![\s\S]*[.!?…»]\s*$))/, 'liste',
    () => 'Dette er en liste med tankestrek. Bruk «- » (bindestrek og mellomrom) foran hvert punkt, med tom linje før lista.',
  ],
  [
    /^[•·◦‣▪●○∙]/m, 'liste',
    ([sign]) => `Dette er en liste med ${sign}. Bruk «- » (bindestrek og mellomrom) foran hvert punkt, med tom linje før lista.`,
  ],
  [/^o(\t| {2})/m, 'liste', ([, gap]) => `Linja begynner med «o» og ${gap === '\t' ? 'tabulator' : 'mellomrom'}, et punktmerke fra Word. ` +
    'Bruk «- » foran hvert punkt, med to mellomrom foran når det hører under et annet punkt.'],
  [
    /^(?:[ai][.)]\s+\S|\([ai1]\)\s+\S|A[.)]\s[^\n]*\nB[.)]\s|#[.)]\s)/, 'liste',
    () => 'Lister med bokstaver blir stående som tekst. Bruk «1. » foran hvert punkt, eller «- », med tom linje før lista.',
  ],
  [/^[^\n]*\S\t+\S[^\n]*\n[^\n]*\S\t+\S/, 'mdx', () => `En tabell med tabulatorer mister kolonnene sine. ${tableAdvice}`],
  [/^\+(?:[-=:]+\+)+\s*$/m, 'mdx', () => `Tabeller med + og - i rammen blir stående som tekst. ${tableAdvice}`],
  [/^-(?=\p{L})/mu, 'liste', () => 'Punktet mangler mellomrom etter bindestreken. Skriv «- » foran hvert punkt.'],
  [/^(\d{1,2})[.)](?=\p{L})/mu, 'liste', ([, number]) => `Punktet mangler mellomrom etter tallet. Skriv «${number}. » foran.`],
  [/^\s*\|.*\|/, 'mdx', () => 'Tabellen lar seg ikke lese. Sett tom linje foran, og en linje med |---|---| under den første raden.'],
  [
    /^(#{1,6})(?=[^\s#])/m, 'overskrift',
    ([signs]) => `Det mangler mellomrom etter ${signs}. Skriv «${signs} » foran overskriften, med tom linje før og etter.`,
  ],
  [
    new RegExp(`^(${fields}):(?= |$)`, 'm'), 'hode',
    ([, field]) => `Her står feltet «${field}» inne i teksten. Felter skal stå øverst, mellom de to ---. Flytt dem dit, eller slett dem.`,
  ],
];

const definitions: readonly Slip[] = [
  [/^:\s+\S/m, 'liste', () => 'Linja begynner med kolon, og blir stående som tekst. Skriv ordet og forklaringen som en vanlig setning.'],
];

/** Slips that are right Markdown and yet never what the writer meant. `body` is the text as it was written. */
export function checkWords(node: TreeNode, body: string, refuse: Refuse): void {
  if (node.type === 'table') checkCells(node, body, refuse);
  if (node.type === 'thematicBreak' && /--\s+--/.test(sourceOf(node, body)))
    refuse(node, 'mdx', `Linja med streker skulle vel lage en tabell, men tabeller med mellomrom blir stående som tekst. ${tableAdvice}`);
  if (node.type === 'paragraph') checkCaption(node, refuse);
  if (node.type === 'text') say(leftovers, node.value ?? '', node, refuse);
  if (node.type !== 'paragraph' && node.type !== 'heading') return;
  const words = textOf(node);
  // In what was written: a box at the beginning of a line has no words of its own.
  say(definitions, sourceOf(node, body), node, refuse);
  say(beginnings, words, node, refuse);
  if (openingSentences.some((sentence) => words.includes(sentence)))
    refuse(node, 'mal', 'Teksten fra malen står her ennå. Skriv din egen tekst, eller slett den.');
}

/** A caption is shown under a picture that stands alone, and beside text it is lost, with the name of the photographer. */
function checkCaption({ children = [] }: TreeNode, refuse: Refuse): void {
  const captioned = children.find(({ type, title }) => type === 'image' && title?.trim());
  if (captioned && children.some((child) => child !== captioned && (child.type !== 'text' || child.value?.trim())))
    refuse(captioned, 'bilde', `Bildeteksten «${captioned.title}» kommer ikke med på siden. Sett bildet for seg selv, med en tom ` +
      'linje før og etter.');
}

const sourceOf = ({ position }: TreeNode, body: string): string => (position ? body.slice(position.start.offset, position.end.offset) : '');

/**
 * Rows with more cells than the table has columns: what is too much is on no page, and nobody is told. One with fewer ends in empty
 * cells.
 */
function checkCells({ children: rows = [] }: TreeNode, body: string, refuse: Refuse): void {
  const columns = rows[0]?.children?.length ?? 0;
  for (const row of rows) {
    const written = sourceOf(row, body).trim().replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.trim());
    const lost = written.slice(columns).filter((cell) => cell !== '').map((cell) => `«${cell}»`).join(' og ');
    if (lost === '' && written.length < columns && written.length > 1)
      refuse(row, 'mdx', `Raden har ${written.length} celler, og tabellen har ${columns} kolonner. Skriv det som mangler, eller sett inn ` +
        '| der cella er tom.');
    if (lost === '') continue;
    const remedy = 'Gi tabellen flere kolonner, eller flytt teksten.';
    refuse(row, 'mdx', `Raden har flere celler enn tabellen har kolonner, og ${lost} kommer ikke med på siden. ${remedy}`);
  }
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
