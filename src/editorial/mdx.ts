import { mdxToMdast } from 'satteri';
import { propFaults, ruleFor, type ComponentRule } from '#domain/authoring.ts';
import type { Finding } from '#domain/finding.ts';

/**
 * MDX is code: an expression alone can read files on the building machine. What an editor may write is
 * therefore a whitelist over the tree of the same parser that Astro builds with (Sätteri), checked before the build.
 */
const allowedNodes = new Set([
  'root', 'paragraph', 'text', 'heading', 'list', 'listItem', 'emphasis', 'strong', 'link', 'table', 'tableRow', 'tableCell',
  'break', 'image', 'thematicBreak', 'mdxJsxFlowElement', 'mdxJsxTextElement',
]);

const nodeAdvice: Readonly<Record<string, string>> = {
  mdxjsEsm: '«import» og «export» kan ikke brukes. Fjern linja; boksene virker uten.',
  mdxFlowExpression: 'Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  mdxTextExpression: 'Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  html: 'HTML kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  code: 'Kodeblokk kan ikke brukes. Fjern innrykket eller ```-linjene.',
  inlineCode: 'Kode i teksten (`…`) kan ikke brukes. Bruk **halvfet** eller vanlig tekst.',
  blockquote: 'Sitatblokk (>) kan ikke brukes. Bruk <Sitat> for en stemme, eller vanlig tekst.',
  definition: 'Lenker skrives rett i teksten: [tekst](/adresse/).',
  footnoteReference: 'Fotnoter kan ikke brukes. Bruk <Kilde id="…" />.',
};

export interface TreeNode {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point };
  readonly children?: readonly TreeNode[];
  readonly name?: string | null;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string | null;
  readonly ordered?: boolean;
  readonly value?: string;
}

interface Point {
  readonly line: number;
  readonly column: number;
}

/** Nesting deeper than this never comes from a writer, and kills the parser. */
const depthLimit = 40;

export interface Reference {
  readonly kind: 'kilde' | 'begrep' | 'hjelpetilbud';
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

export interface BodyReport {
  readonly findings: readonly Omit<Finding, 'file'>[];
  readonly references: readonly Reference[];
  /** The parsed body, for rules that read it as a text; absent when it cannot be parsed. */
  readonly tree?: TreeNode;
}

/** Checks the body of a page; `firstLine` is where it begins in its file. */
export function checkBody(body: string, firstLine: number): BodyReport {
  const findings: Omit<Finding, 'file'>[] = [];
  const references: Reference[] = [];
  const refuse = (node: TreeNode | { line: number; column: number }, message: string) => {
    const at = 'line' in node ? node : (node.position?.start ?? { line: 1, column: 1 });
    findings.push({ severity: 'feil', rule: 'mdx', line: at.line + firstLine - 1, column: at.column, message });
  };
  const early = beforeParsing(body);
  if (early) {
    refuse(early, early.message);
    return { findings, references };
  }
  let tree: TreeNode;
  try {
    tree = mdxToMdast(body, { position: true }) as TreeNode;
  } catch (error) {
    const parsed = parserFault(error instanceof Error ? error.message : String(error), body);
    refuse(parsed, parsed.message);
    return { findings, references };
  }

  const levels = new Set<string>();
  let lastHeading = 1;
  const visit = (node: TreeNode, depth: number): void => {
    if (depth > depthLimit) return refuse(node, 'Teksten ligger for dypt inne i lister og bokser. Forenkle oppbygningen.');
    if (!allowedNodes.has(node.type)) return refuse(node, nodeAdvice[node.type] ?? `Dette (${node.type}) kan ikke brukes her. Skriv det som vanlig tekst.`);
    if (node.type === 'heading') {
      const level = node.depth ?? 1;
      if (level === 1) refuse(node, 'Overskrift med én # er sidens tittel og står i hodet. Bruk ##.');
      else if (level > lastHeading + 1) refuse(node, `Overskriften hopper over et nivå. Bruk ${'#'.repeat(lastHeading + 1)}.`);
      else if (level > 3) refuse(node, 'Overskriften er for dypt nede. Bruk ## eller ###.');
      if (textOf(node).trim() === '') refuse(node, 'Overskriften er tom. Skriv den, eller fjern #-tegnene.');
      lastHeading = Math.max(level, 1);
    }
    if (node.type === 'link' || node.type === 'image') checkAddress(node, refuse);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') checkComponent(node, refuse, references, levels);
    if (node.type === 'paragraph' && /^[–—-]\s/.test(textOf(node))) refuse(node, 'Dette er en liste med tankestrek. Bruk «- » (bindestrek og mellomrom) foran hvert punkt, med tom linje før lista.');
    node.children?.forEach((child) => visit(child, depth + 1));
  };
  visit(tree, 0);
  if (textOf(tree).trim() === '') refuse({ line: 1, column: 1 }, 'Siden har ingen tekst. Skriv den, eller slett fila.');
  return { findings, references, tree };
}

/** Faults that would crash the parser itself (a Rust panic without a file name), found in the raw text. */
function beforeParsing(body: string): { line: number; column: number; message: string } | undefined {
  const lines = body.split('\n');
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1, column: 1 };
    if (/^(?:import|export)\b/.test(line)) return { ...at, message: nodeAdvice['mdxjsEsm'] as string };
    if (/^(?:\s*>){4}/.test(line)) return { ...at, message: nodeAdvice['blockquote'] as string };
    open += (line.match(/<[A-Za-z]/g)?.length ?? 0) - (line.match(/<\/|\/>/g)?.length ?? 0);
    if (open > depthLimit) return { ...at, message: 'For mange bokser står inne i hverandre. Lukk dem, for eksempel med </Varsel>.' };
  }
  if (body.endsWith('\\')) return { line: lines.length, column: 1, message: 'Fila slutter med \\. Fjern tegnet.' };
  return undefined;
}

const parserAdvice: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/Expected a closing tag for `<(\w*)>`/, ([, name]) => `<${name}> er ikke lukket. Sett </${name}> etter innholdet, eller skriv <${name} … /> når den er tom.`],
  [/Unexpected closing tag `<\/(\w*)>`, expected corresponding closing tag for `<(\w*)>`/, ([, found, expected]) => `</${found}> lukker noe annet enn <${expected}>. Skriv </${expected}>.`],
  [/Unexpected closing (?:tag|slash)/, () => 'Her lukkes en boks som ikke er åpnet. Fjern den, eller sett inn åpningen foran.'],
  [/closing brace|Could not parse expression/, () => 'Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.'],
  [/Unexpected character.*(?:after|before)|before name/, () => 'Tegnet < er begynnelsen på en boks. Skriv &lt; når du mener «mindre enn».'],
];

function parserFault(message: string, body: string): { line: number; column: number; message: string } {
  const [, line, column] = /^(\d+):(\d+)/.exec(message) ?? [];
  const advice = parserAdvice.map(([pattern, say]) => { const match = pattern.exec(message); return match && say(match); }).find(Boolean);
  return {
    line: Math.min(Number(line ?? 1), body.split('\n').length),
    column: Number(column ?? 1),
    message: advice ?? `Teksten lar seg ikke lese her (${message.replace(/^\d+:\d+: /, '')}). Se etter < eller { som ikke skal være der.`,
  };
}

type Refuse = (node: TreeNode, message: string) => void;

function checkAddress(node: TreeNode, refuse: Refuse): void {
  const url = node.url ?? '';
  if (node.type === 'image') {
    if (!/^\.\/[a-z0-9-]+\.(?:png|jpe?g|webp|avif)$/.test(url)) refuse(node, `Bildet «${url}» må ligge i samme mappe som artikkelen: ![beskrivelse](./bilde.jpg).`);
    if (!node.alt?.trim()) refuse(node, 'Bildet mangler alternativ tekst. Skriv hva det viser: ![to personer på en benk](./bilde.jpg).');
    return;
  }
  if (/^tel:/i.test(url)) return refuse(node, 'Telefonnumre skrives ikke for hånd. Bruk <Ring id="…" />.');
  if (!/^(?:https:\/\/[^\s]+|\/[a-z0-9/-]*(?:#[a-z0-9-]+)?|#[a-z0-9-]+|mailto:[^\s@]+@[^\s@]+)$/i.test(url))
    refuse(node, `Lenken «${url}» kan ikke brukes. Skriv https://… ut av nettstedet, og /artikler/navn/ innenfor.`);
  else if (/^\/[^#]*[^/#](?:#|$)/.test(url)) refuse(node, `Lenken «${url}» må ha skråstrek til slutt: ${url.replace(/(#|$)/, '/$1')}`);
  if (/^(?:her|klikk her|les mer|mer|denne siden|lenke)$/i.test(textOf(node).trim())) refuse(node, `Lenketeksten «${textOf(node).trim()}» sier ikke hvor den fører. Skriv hva leseren finner der.`);
}

function checkComponent(node: TreeNode, refuse: Refuse, references: Reference[], levels: Set<string>): void {
  const name = node.name ?? '';
  if (/^[a-z]/.test(name) || name === '') return refuse(node, ruleFor(name.charAt(0).toUpperCase() + name.slice(1)) ? `<${name}> må skrives med stor forbokstav: <${name.charAt(0).toUpperCase() + name.slice(1)}>.` : `<${name}> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.`);
  const given: Record<string, string | null> = {};
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name === undefined || (attribute.value !== null && attribute.value !== undefined && typeof attribute.value !== 'string'))
      return refuse(node, `<${name}> har kode i krøllparenteser. Skriv verdien i anførselstegn: navn="verdi".`);
    if (Object.hasOwn(given, attribute.name)) refuse(node, `<${name}> har ${attribute.name} to ganger. Fjern den ene.`);
    given[attribute.name] = (attribute.value as string | null | undefined) ?? null;
  }
  propFaults(name, given).forEach((fault) => refuse(node, fault));
  const rule: ComponentRule | undefined = ruleFor(name);
  if (!rule) return;
  const children = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
  if (rule.content === 'nothing' && children.length > 0) refuse(node, `<${name}> skal ikke ha noe mellom seg. Skriv <${name} … />.`);
  if (rule.content !== 'nothing' && children.length === 0) refuse(node, `<${name}> er tom. Skriv innholdet mellom <${name}> og </${name}>.`);
  if (rule.content === 'blocks' && node.type === 'mdxJsxTextElement') refuse(node, `<${name}> må stå på en egen linje, med tomme linjer rundt innholdet.`);
  if (rule.content === 'words' && node.type === 'mdxJsxFlowElement') refuse(node, `<${name}> må stå inne i en setning.`);
  if (rule.holds && !(children.length === 1 && children[0]?.type === 'list' && (rule.holds === 'list' || children[0].ordered)))
    refuse(node, `<${name}> skal bare ha én ${rule.holds === 'list' ? 'liste («- » foran hvert punkt)' : 'nummerert liste («1. » foran hvert punkt)'} i seg.`);
  if (name === 'Ikke') children[0]?.children?.forEach((item) => { if (!/^Ikke\b/.test(textOf(item))) refuse(item, 'Punktet må begynne med «Ikke …».'); });
  if (name === 'Varsel' && given['nivaa']) {
    if (levels.has(given['nivaa'])) refuse(node, `Siden har allerede et varsel på nivået «${given['nivaa']}». Behold ett av hvert.`);
    levels.add(given['nivaa']);
  }
  for (const [prop, propRule] of Object.entries(rule.props)) {
    const id = given[prop];
    if (propRule.refersTo && id) references.push({ kind: propRule.refersTo, id, ...(node.position?.start ?? { line: 1, column: 1 }) });
  }
}

export function textOf(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
