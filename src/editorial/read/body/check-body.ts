import { codeAdvice } from '#domain/authoring.ts';
import type { Finding } from '#domain/finding.ts';
import { createIdAllocator, slugify } from '#domain/slug.ts';
import type { Reference, Target } from '../entry.ts';
import { forbiddenIn } from '../text.ts';
import { checkBox } from './boxes.ts';
import { checkAddress } from './links.ts';
import { depthLimit, parseBody } from './parse.ts';
import { isUnderlined, silentLosses } from './silent-losses.ts';
import { checkWords } from './slips.ts';
import { textOf, type Refuse, type TreeNode } from './tree.ts';

/**
 * MDX is code: an expression alone can read files on the building machine. What an editor may write is
 * therefore a whitelist over the tree of the same parser that Astro builds with (Sätteri), checked before the site is published.
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

export interface BodyReport {
  readonly findings: readonly Omit<Finding, 'file'>[];
  readonly references: readonly Reference[];
  readonly targets: readonly Target[];
  /** The ids that other pages can link to. */
  readonly anchors: readonly string[];
  /** The parsed body; absent when it could not be read. */
  readonly tree?: TreeNode;
}

/** Checks the body of a page; `firstLine` is where it begins in its file, `services` the ids that have a number. */
export function checkBody(body: string, firstLine: number, services: ReadonlySet<string> = new Set()): BodyReport {
  const findings: Omit<Finding, 'file'>[] = [];
  const references: Reference[] = [];
  const targets: Target[] = [];
  const refuse: Refuse = (node, rule, message, fix) => {
    const at = 'line' in node ? node : (node.position?.start ?? { line: 1, column: 1 });
    findings.push({ severity: 'feil', rule, line: at.line + firstLine - 1, column: at.column, message, ...(fix ? { fix } : {}) });
  };
  const parsed = parseBody(withoutAttributes(body, refuse));
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
    else if (slugify(words) === '')
      refuse(node, 'overskrift', `Overskriften «${words}» har ingen bokstaver eller tall. Skriv hva avsnittet handler om.`);
    else if (headings.has(words.toLowerCase()))
      refuse(node, 'overskrift', `Overskriften «${words}» står allerede på siden. Gi avsnittene ulike overskrifter.`);
    headings.add(words.toLowerCase());
    anchors.push(allocate(textOf(node)));
    lastHeading = Math.max(level, 1);
  };
  const visit = (node: TreeNode, depth: number): void => {
    if (depth > depthLimit) return refuse(node, 'boks', 'Teksten ligger for dypt inne i lister og bokser. Forenkle oppbygningen.');
    if (!allowedNodes.has(node.type)) {
      const [rule, message] = nodeAdvice[node.type] ?? ['mdx', 'Dette kan ikke brukes her. Skriv det som vanlig tekst.'];
      const service = rule === 'kode' ? node.value?.trim() : undefined;
      return refuse(node, rule, service !== undefined && services.has(service)
        ? `{${service}} virker bare i hodet. Skriv <Ring id="${service}" /> i teksten.`
        : message);
    }
    refuseHidden(node, refuse);
    // What was not meant as a heading is told of once, not for its level and its words as well.
    if (node.type === 'heading' && !isUnderlined(node, body)) visitHeading(node);
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      refuse(node, 'liste', 'Avkryssing ([ ]) kan ikke brukes i lister. Fjern klammene.');
    if (node.type === 'link' || node.type === 'image') checkAddress(node, body, refuse, targets);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') checkBox(node, refuse, references, levels);
    checkWords(node, body, refuse);
    node.children?.forEach((child) => visit(child, depth + 1));
  };
  visit(tree, 0);
  findings.push(...silentLosses(tree, body).map((loss) => ({ ...loss, line: loss.line + firstLine - 1 })));
  if (textOf(tree).trim() === '' && findings.length === 0)
    refuse({ line: 1, column: 1 }, 'mdx', 'Siden har ingen tekst. Skriv den, eller slett fila.');
  return { findings, references, targets, anchors, tree };
}

/**
 * Attributes as Pandoc and other programs write them, `{.underline}`: all are told of, and the rest of the text is read as if they were
 * not there. To the parser each is code, and it stops at the first.
 */
function withoutAttributes(body: string, refuse: Refuse): string {
  const lines = body.split('\n').map((line, index) =>
    line.replace(/(?<!\\)\{(?:\.(?!\.)|[#=])[^{}]*\}/g, (found, column: number) => {
      refuse({ line: index + 1, column: column + 1 }, 'kode', `${found} er et merke fra et annet program, og virker ikke her. Slett det.`);
      return '\u00a0'.repeat(found.length);
    }));
  return lines.join('\n');
}

/** Characters that nobody sees, written as an entity (`&#x202E;`): in the words, the addresses and the attributes of a node itself. */
function refuseHidden(node: TreeNode, refuse: Refuse): void {
  const values = [node.value, node.url, node.alt, node.title, ...(node.attributes ?? []).map(({ value }) => value)];
  const hidden = values.map((value) => (typeof value === 'string' ? forbiddenIn(value) : undefined)).find((found) => found !== undefined);
  if (hidden) refuse(node, 'tegn', hidden.message);
}
