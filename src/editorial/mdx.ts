import { componentRules, propFaults, ruleFor, type ComponentRule } from '#domain/authoring.ts';
import type { Finding, Fix } from '#domain/finding.ts';
import { createIdAllocator, slugify } from '#domain/slug.ts';
import { codeAdvice, depthLimit, parseBody } from './parse.ts';
import { forbiddenIn } from './text.ts';
import { textOf, type TreeNode } from './tree.ts';

/**
 * MDX is code: an expression alone can read files on the building machine. What an editor may write is
 * therefore a whitelist over the tree of the same parser that Astro builds with (Sätteri), checked before the build.
 */
const allowedNodes = new Set([
  'root', 'paragraph', 'text', 'heading', 'list', 'listItem', 'emphasis', 'strong', 'link', 'table', 'tableRow', 'tableCell',
  'break', 'image', 'thematicBreak', 'mdxJsxFlowElement', 'mdxJsxTextElement',
]);

const nodeAdvice: Readonly<Record<string, readonly [rule: string, message: string]>> = {
  mdxjsEsm: ['kode', codeAdvice.module],
  mdxFlowExpression: ['kode', codeAdvice.expression],
  mdxTextExpression: ['kode', codeAdvice.expression],
  html: ['html', 'HTML kan ikke brukes. Skriv vanlig tekst eller en av boksene.'],
  code: ['mdx', 'Kodeblokk kan ikke brukes. Fjern innrykket eller ```-linjene.'],
  inlineCode: ['mdx', 'Kode i teksten (`…`) kan ikke brukes. Bruk **halvfet** eller vanlig tekst.'],
  blockquote: ['mdx', 'Sitatblokk (>) kan ikke brukes. Bruk <Sitat> for en stemme, eller vanlig tekst.'],
  delete: ['mdx', 'Gjennomstreking (~~…~~) kan ikke brukes. Slett teksten.'],
  definition: ['lenke', 'Lenker skrives rett i teksten: [tekst](/adresse/).'],
  linkReference: ['lenke', 'Lenker skrives rett i teksten: [tekst](/adresse/).'],
  imageReference: ['bilde', 'Bilder skrives rett i teksten: ![beskrivelse](./bilde.jpg).'],
  footnoteReference: ['mdx', 'Fotnoter kan ikke brukes. Bruk <Kilde id="…" />.'],
  footnoteDefinition: ['mdx', 'Fotnoter kan ikke brukes. Bruk <Kilde id="…" />.'],
};

export interface Reference {
  readonly kind: 'kilde' | 'begrep' | 'hjelpetilbud';
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** A link or a picture, and where it stands in the body. */
export interface Target {
  readonly kind: 'lenke' | 'bilde';
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

export interface BodyReport {
  readonly findings: readonly Omit<Finding, 'file'>[];
  readonly references: readonly Reference[];
  readonly targets: readonly Target[];
  /** The ids that other pages can link to. */
  readonly anchors: readonly string[];
  /** The parsed body; absent when it could not be read. */
  readonly tree?: TreeNode;
}

type Refuse = (node: TreeNode | { line: number; column: number }, rule: string, message: string, fix?: Fix) => void;

/** Checks the body of a page; `firstLine` is where it begins in its file. */
export function checkBody(body: string, firstLine: number): BodyReport {
  const findings: Omit<Finding, 'file'>[] = [];
  const references: Reference[] = [];
  const targets: Target[] = [];
  const refuse: Refuse = (node, rule, message, fix) => {
    const at = 'line' in node ? node : (node.position?.start ?? { line: 1, column: 1 });
    findings.push({ severity: 'feil', rule, line: at.line + firstLine - 1, column: at.column, message, ...(fix ? { fix } : {}) });
  };
  const parsed = parseBody(body);
  if ('fault' in parsed) {
    refuse(parsed.fault, parsed.fault.rule, parsed.fault.message);
    return { findings, references, targets, anchors: [] };
  }
  const { tree } = parsed;

  const levels = new Set<string>();
  const headings = new Set<string>();
  const allocate = createIdAllocator();
  const anchors: string[] = [];
  let lastHeading = 1;
  const visitHeading = (node: TreeNode): void => {
    const level = node.depth ?? 1;
    const words = textOf(node).trim();
    if (level === 1) refuse(node, 'overskrift', 'Overskrift med én # er sidens tittel og står i hodet. Bruk ##.');
    else if (level > lastHeading + 1) refuse(node, 'overskrift', `Overskriften hopper over et nivå. Bruk ${'#'.repeat(lastHeading + 1)}.`);
    else if (level > 3) refuse(node, 'overskrift', 'Overskriften er for dypt nede. Bruk ## eller ###.');
    if (words === '') refuse(node, 'overskrift', 'Overskriften er tom. Skriv den, eller fjern #-tegnene.');
    else if (slugify(words) === '') refuse(node, 'overskrift', `Overskriften «${words}» har ingen bokstaver eller tall. Skriv hva avsnittet handler om.`);
    else if (headings.has(words.toLowerCase())) refuse(node, 'overskrift', `Overskriften «${words}» står allerede på siden. Gi avsnittene ulike overskrifter.`);
    headings.add(words.toLowerCase());
    anchors.push(allocate(textOf(node)));
    lastHeading = Math.max(level, 1);
  };
  const visit = (node: TreeNode, depth: number): void => {
    if (depth > depthLimit) return refuse(node, 'boks', 'Teksten ligger for dypt inne i lister og bokser. Forenkle oppbygningen.');
    if (!allowedNodes.has(node.type)) {
      const [rule, message] = nodeAdvice[node.type] ?? ['mdx', 'Dette kan ikke brukes her. Skriv det som vanlig tekst.'];
      return refuse(node, rule, message);
    }
    refuseHidden(node, refuse);
    if (node.type === 'heading') visitHeading(node);
    if (node.type === 'listItem' && typeof node.checked === 'boolean') refuse(node, 'liste', 'Avkryssing ([ ]) kan ikke brukes i lister. Fjern klammene.');
    if (node.type === 'link' || node.type === 'image') checkAddress(node, body, refuse, targets);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') checkComponent(node, refuse, references, levels);
    if (node.type === 'paragraph') checkParagraph(node, refuse);
    node.children?.forEach((child) => visit(child, depth + 1));
  };
  visit(tree, 0);
  if (textOf(tree).trim() === '' && findings.length === 0) refuse({ line: 1, column: 1 }, 'mdx', 'Siden har ingen tekst. Skriv den, eller slett fila.');
  return { findings, references, targets, anchors, tree };
}

/** Characters that nobody sees, written as an entity (`&#x202E;`): in the words, the addresses and the attributes of a node itself. */
function refuseHidden(node: TreeNode, refuse: Refuse): void {
  const values = [node.value, node.url, node.alt, node.title, ...(node.attributes ?? []).map(({ value }) => value)];
  const hidden = values.map((value) => (typeof value === 'string' ? forbiddenIn(value) : undefined)).find((found) => found !== undefined);
  if (hidden) refuse(node, 'tegn', hidden.message);
}

function checkParagraph(node: TreeNode, refuse: Refuse): void {
  const words = textOf(node);
  if (/^[–—-]\s/.test(words)) refuse(node, 'liste', 'Dette er en liste med tankestrek. Bruk «- » (bindestrek og mellomrom) foran hvert punkt, med tom linje før lista.');
  if (/^\s*\|.*\|/.test(words)) refuse(node, 'mdx', 'Tabellen lar seg ikke lese. Sett tom linje foran, og en linje med |---|---| under den første raden.');
}

const pictureFile = /^\.\/[a-z0-9-]+\.(?:png|jpe?g|webp|avif)$/;
const linkAddress = /^(?:https:\/\/[^\s]+|\/(?:[a-z0-9/-]*[a-z0-9-])?\/?(?:#[a-z0-9-]+)?|#[a-z0-9-]+|mailto:[^\s@]+@[^\s@]+)$/i;
const emptyLabel = /^(?:her|klikk her|trykk her|les mer|les mer her|mer|se her|denne siden|denne lenken|lenke|link|nettside|nettsiden)$/i;

function checkAddress(node: TreeNode, body: string, refuse: Refuse, targets: Target[]): void {
  const url = node.url ?? '';
  const place = node.position?.start ?? { line: 1, column: 1 };
  if (node.type === 'image') {
    if (pictureFile.test(url)) targets.push({ kind: 'bilde', url, line: place.line, column: place.column });
    else refuse(node, 'bilde', `Bildet «${url}» må ligge i samme mappe som artikkelen: ![beskrivelse](./bilde.jpg).`);
    if (!node.alt?.trim()) refuse(node, 'bilde', 'Bildet mangler alternativ tekst. Skriv hva det viser: ![to personer på en benk](./bilde.jpg).');
    return;
  }
  if (/^tel:/i.test(url)) return refuse(node, 'telefonnummer', 'Telefonnumre skrives ikke for hånd. Bruk <Ring id="…" />.');
  if (!linkAddress.test(url)) refuse(node, 'lenke', `Lenken «${url}» kan ikke brukes. Skriv https://… ut av nettstedet, og /artikler/navn/ innenfor.`);
  else if (/^\/[^#]*[^/#](?:#|$)/.test(url)) refuse(node, 'lenke', `Lenken «${url}» må ha skråstrek til slutt: ${url.replace(/(#|$)/, '/$1')}`, withAddress(node, body, url, url.replace(/(#|$)/, '/$1')));
  else if (/^[/#]/.test(url)) targets.push({ kind: 'lenke', url, line: place.line, column: place.column });
  const label = textOf(node).trim();
  if (label === '') refuse(node, 'lenketekst', 'Lenken har ingen tekst. Skriv hva leseren finner der.');
  else if (emptyLabel.test(label)) refuse(node, 'lenketekst', `Lenketeksten «${label}» sier ikke hvor den fører. Skriv hva leseren finner der.`);
  else if (/^(?:https?:\/\/|www\.)/.test(label)) refuse(node, 'lenketekst', `Lenketeksten «${label}» er en adresse. Skriv hva leseren finner der: [tekst](${url}).`);
}

/** The link as it is written, with another address. */
function withAddress(node: TreeNode, body: string, from: string, to: string): Fix | undefined {
  const raw = body.slice(node.position?.start.offset, node.position?.end.offset);
  return raw.includes('\n') || !raw.includes(`](${from}`) ? undefined : { length: raw.length, text: raw.replace(`](${from}`, `](${to}`) };
}

function checkComponent(node: TreeNode, refuse: Refuse, references: Reference[], levels: Set<string>): void {
  const name = node.name ?? '';
  const meant = Object.keys(componentRules).find((known) => known !== name && known.toLowerCase() === name.toLowerCase());
  if (meant) return refuse(node, 'boks', `<${name}> har feil store og små bokstaver. Skriv <${meant}>.`);
  if (/^[a-z]/.test(name) || name === '')
    return refuse(node, 'html', `<${name}> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.`);
  const given: Record<string, string | null> = {};
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name === undefined || (attribute.value !== null && attribute.value !== undefined && typeof attribute.value !== 'string'))
      return refuse(node, 'kode', `<${name}> har kode i krøllparenteser. Skriv verdien i anførselstegn: navn="verdi".`);
    if (Object.hasOwn(given, attribute.name)) refuse(node, 'boks', `<${name}> har ${attribute.name} to ganger. Fjern den ene.`);
    given[attribute.name] = (attribute.value as string | null | undefined) ?? null;
  }
  propFaults(name, given).forEach((fault) => refuse(node, 'boks', fault));
  const rule: ComponentRule | undefined = ruleFor(name);
  if (!rule) return;
  checkContents(node, name, rule, refuse);
  if (name === 'Varsel' && given['nivaa']) {
    if (levels.has(given['nivaa'])) refuse(node, 'boks', `Siden har allerede et varsel på nivået «${given['nivaa']}». Behold ett av hvert.`);
    levels.add(given['nivaa']);
  }
  for (const [prop, propRule] of Object.entries(rule.props)) {
    const id = given[prop];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (propRule.refersTo && id) references.push({ kind: propRule.refersTo, id, line, column });
  }
}

function checkContents(node: TreeNode, name: string, rule: ComponentRule, refuse: Refuse): void {
  const children = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
  if (rule.content === 'nothing' && children.length > 0) return refuse(node, 'boks', `<${name}> skal ikke ha noe mellom seg. Skriv <${name} … />.`);
  if (rule.content !== 'nothing' && children.length === 0) return refuse(node, 'boks', `<${name}> er tom. Skriv innholdet mellom <${name}> og </${name}>.`);
  if (rule.content === 'blocks' && node.type === 'mdxJsxTextElement') return refuse(node, 'boks', `<${name}> må stå på en egen linje, med tomme linjer rundt innholdet.`);
  if (rule.content === 'words' && node.type === 'mdxJsxFlowElement') return refuse(node, 'boks', `<${name}> må stå inne i en setning.`);
  if (rule.holds && !(children.length === 1 && children[0]?.type === 'list' && (rule.holds === 'list' || children[0].ordered)))
    return refuse(node, 'boks', `<${name}> skal bare ha én ${rule.holds === 'list' ? 'liste («- » foran hvert punkt)' : 'nummerert liste («1. » foran hvert punkt)'} i seg.`);
  if (name === 'Ikke') children[0]?.children?.forEach((item) => { if (!/^Ikke\b/.test(textOf(item))) refuse(item, 'boks', 'Punktet må begynne med «Ikke …».'); });
}
