import { codeAdvice, ruleFor } from '#domain/authoring.ts';
import { mdxToMdast } from 'satteri';
import { tagSlip } from './tag-slips.ts';
import type { TreeNode } from './tree.ts';

export interface ParseFault {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Nesting deeper than this never comes from a writer, and kills the parser. */
export const depthLimit = 40;

/** More braces than this are not slips, and nested ones take the parser minutes. */
const braceLimit = 10;

/**
 * Parses the body of a page with the parser that Astro builds with, or says in Norwegian why it cannot be read.
 * Lines count from 1 in the body.
 */
export function parseBody(body: string): { readonly tree: TreeNode } | { readonly fault: ParseFault } {
  const early = beforeParsing(body);
  if (early) return { fault: early };
  try {
    return { tree: mdxToMdast(body, { position: true }) as TreeNode };
  } catch (error) {
    return { fault: parserFault(error instanceof Error ? error.message : String(error), body) };
  }
}

/** Faults that would crash the parser itself (a native abort without a file name), found in the raw text. */
function beforeParsing(body: string): ParseFault | undefined {
  const lines = body.split('\n');
  let open = 0;
  let braces = 0;
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1, column: 1 };
    if (/^(?:import|export)\b/.test(line)) return { rule: 'kode', ...at, message: codeAdvice.module };
    if (/^(?:\s*>){4}/.test(line))
      return { rule: 'mdx', ...at, message: 'Sitatblokk (>) kan ikke brukes. Bruk <Sitat> for en stemme, eller vanlig tekst.' };
    if (/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d+[.)](?=[ \t]))){5}/.test(line))
      return { rule: 'liste', ...at, message: 'Linja begynner med mange listetegn etter hverandre. Behold ett.' };
    if (/[*_]{60}/.test(line) && !/^[ \t]*[*_]+[ \t]*$/.test(line)) return {
      rule: 'tegn', ...at, message: 'Linja har svært mange * eller _ etter hverandre. Behold to på hver side av det som skal være halvfet.',
    };
    for (const brace of line.matchAll(/(?<!\\)\{/g))
      if ((braces += 1) > braceLimit) return { rule: 'kode', line: index + 1, column: brace.index + 1, message: codeAdvice.expression };
    open += (line.match(/<[A-Za-z]/g)?.length ?? 0) - (line.match(/<\/|\/>/g)?.length ?? 0);
    if (open > depthLimit)
      return { rule: 'boks', ...at, message: 'For mange bokser står inne i hverandre. Lukk dem, for eksempel med </Varsel>.' };
  }
  if (body.endsWith('\\'))
    return { rule: 'tegn', line: lines.length, column: (lines.at(-1) ?? '').length, message: 'Fila slutter med \\. Fjern tegnet.' };
  return undefined;
}

const parserAdvice: readonly (readonly [pattern: RegExp, rule: string, say: (match: RegExpExecArray) => string])[] = [
  [
    /Expected a closing tag for `<([a-z][\w-]*)>`/, 'html',
    ([, name]) => `<${name}> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.`,
  ],
  [/Expected a closing tag for `<(\w*)>`/, 'boks', ([, name = '']) => {
    const rule = ruleFor(name);
    if (rule?.content === 'nothing') return `<${name}> mangler skråstreken til slutt. Skriv <${name} … />.`;
    const whenEmpty = rule && !rule.mayBeEmpty ? '' : `, eller skriv <${name} … /> når den er tom`;
    return `<${name}> er ikke lukket. Sett </${name}> etter innholdet${whenEmpty}.`;
  }],
  [/Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/, 'boks', ([, found = '', expected = '']) => (ruleFor(found) && !ruleFor(expected)
    ? `<${expected}> finnes ikke, men blir lukket med </${found}>. Skriv <${found}> der boksen begynner.`
    : `</${found}> lukker noe annet enn <${expected}>. Skriv </${expected}>.`)],
  [/Unexpected closing (?:tag|slash)/, 'boks', () => 'Her lukkes en boks som ikke er åpnet. Fjern den, eller sett inn åpningen foran.'],
  [/closing brace|Could not parse expression|expression/, 'kode', () => codeAdvice.expression],
  [/Unexpected character `!`/, 'html', () => 'Kommentarer (<!-- … -->) kan ikke brukes. Fjern den.'],
  [
    /Unexpected (?:character|end of file).*in (?:name|attribute|tag)|attribute value/, 'boks',
    () => 'Boksen er ikke skrevet riktig. Skriv <Navn felt="verdi"> med anførselstegn rundt verdien.',
  ],
  [
    /Unexpected character|before name|end of file/, 'tegn',
    () => 'Tegnet < er begynnelsen på en boks. Skriv &lt; når du mener «mindre enn».',
  ],
];

function parserFault(message: string, body: string): ParseFault {
  const [, line, column] = /^(\d+):(\d+)/.exec(message) ?? [];
  const lines = body.split('\n');
  const at = { line: Math.min(Number(line ?? 1), lines.length), column: Number(column ?? 1) };
  const slip = /closing tag/.test(message) ? undefined : tagSlip(lines.slice(at.line - 1).join('\n').slice(at.column - 1));
  if (slip) return { rule: 'boks', ...at, message: slip };
  for (const [pattern, rule, say] of parserAdvice) {
    const match = pattern.exec(message);
    if (match) return { rule, ...at, message: say(match) };
  }
  return { rule: 'mdx', ...at, message: 'Teksten lar seg ikke lese her. Se etter < eller { som ikke skal være der.' };
}
