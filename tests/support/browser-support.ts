import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data';

/**
 * What browsers lack of all that code uses: each property, method and global of the platform that the type checker knows, looked up
 * in MDN's browser compatibility data, and the parts of regular expressions that old engines stop at. Types are followed, so that
 * `list.at(-1)` is `Array.at` and `box.replaceChildren()` is `Element.replaceChildren`.
 */
export interface Lack {
  readonly file: string;
  readonly line: number;
  /** `Map.groupBy`. */
  readonly feature: string;
  /** `chrome 83 (has it from 117)`. */
  readonly lackedBy: readonly string[];
}

/** By MDN's names of browsers. */
export type Versions = Readonly<Record<string, string>>;

const data = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8')) as CompatData;
const platform = data.api as unknown as Record<string, Identifier | undefined>;
const language = data.javascript['builtins'] as unknown as Record<string, Identifier | undefined>;
const expressions = data.javascript['regular_expressions'] as unknown as Record<string, Identifier | undefined>;

/** Parts of a regular expression. An engine that does not know one refuses the whole script. */
const partsOfExpressions: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, 'lookbehind_assertion'],
  [/\\p\{/i, 'unicode_character_class_escape'],
  [/\(\?<[a-z]/i, 'named_capturing_group'],
  [/\(\?[ims]*-?[ims]+:/, 'modifier'],
];

/** What the code in `roots`, and all that it imports, uses of what these browsers lack. */
export function lacksIn(roots: readonly string[], versions: Versions): Lack[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram([...roots, 'src/env.d.ts'].filter((path) => ts.sys.fileExists(path)), {
    ...options, lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  });
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName, isDeclarationFile }) =>
    !isDeclarationFile && !fileName.includes('/node_modules/') && /\.m?ts$/.test(fileName));
  return sources.flatMap((source) => lacksInFile(source, checker, versions));
}

function lacksInFile(source: ts.SourceFile, checker: ts.TypeChecker, versions: Versions): Lack[] {
  const found = new Map<string, Lack>();
  const add = (node: ts.Node, feature: string, compat: CompatStatement | undefined) => {
    const lackedBy = compat ? lackedByOf(compat, versions) : [];
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (lackedBy.length > 0)
      found.set(`${line} ${feature}`, { file: relative(process.cwd(), source.fileName).replaceAll('\\', '/'), line, feature, lackedBy });
  };
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) addMember(node.name, checker.getTypeAtLocation(node.expression));
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) addMember(name, checker.getTypeAtLocation(node.parent));
    } else if (ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent) && !ts.isTypeNode(node.parent)) addGlobal(node);
    else if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)) {
      const text = ts.isRegularExpressionLiteral(node) ? node.text : node.getText(source);
      for (const [part, name] of partsOfExpressions) if (part.test(text)) add(node, `RegExp: ${name}`, expressions[name]?.__compat);
    }
    if (!ts.isTypeNode(node) && !ts.isInterfaceDeclaration(node)) ts.forEachChild(node, look);
  };
  const addMember = (name: ts.Identifier | ts.PrivateIdentifier, receiver: ts.Type) => {
    for (const declaration of checker.getPropertyOfType(checker.getApparentType(receiver), name.text)?.declarations ?? []) {
      if (!ofPlatform(declaration)) continue;
      const owners = [...namesOf(receiver, checker), ownerOf(declaration)].flatMap((owner) =>
        (owner ? [owner.replace(/Constructor$|^Readonly(?=[A-Z])/g, '')] : []));
      for (const owner of owners) {
        const known = memberOf(owner, name.text, isStatic(declaration));
        if (known) return add(name, `${owner}.${name.text}`, known);
      }
    }
  };
  const addGlobal = (node: ts.Identifier) => {
    const symbol = checker.getSymbolAtLocation(node);
    if (!symbol?.declarations?.some((declaration) => ofPlatform(declaration) && ts.isSourceFile(topOf(declaration)))) return;
    add(node, node.text, (language[node.text] ?? platform[node.text]
      ?? (data.api['Window'] as unknown as Record<string, Identifier>)[node.text])?.__compat);
  };
  look(source);
  return [...found.values()];
}

/** Declared by TypeScript's own libraries: what the engine brings, and not what we wrote. */
const ofPlatform = (declaration: ts.Declaration): boolean =>
  /\/typescript\/lib\/lib\.[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName);

/** The file, when nothing stands between it and this declaration but a list of variables. */
function topOf(declaration: ts.Declaration): ts.Node {
  let node: ts.Node = declaration.parent;
  while (ts.isVariableDeclarationList(node) || ts.isVariableStatement(node)) node = node.parent;
  return node;
}

/** The interface, or the variable, in whose type this member stands. */
function ownerOf({ parent }: ts.Declaration): string | undefined {
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text;
  return ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent) && ts.isIdentifier(parent.parent.name)
    ? parent.parent.name.text
    : undefined;
}

/** A member of the constructor and not of what it makes: `Response.json(…)`. */
const isStatic = ({ parent }: ts.Declaration): boolean => ts.isTypeLiteralNode(parent);

/** The names of a type and all it inherits from: `HTMLElement`, `Element`, `Node`, `ParentNode` … */
function namesOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  const apparent = checker.getApparentType(type);
  if (apparent.isUnionOrIntersection()) return apparent.types.flatMap((part) => namesOf(part, checker));
  const bases = apparent.isClassOrInterface()
    ? checker.getBaseTypes(apparent)
    : (apparent as Partial<ts.TypeReference>).target?.isClassOrInterface()
      ? checker.getBaseTypes((apparent as ts.TypeReference).target)
      : [];
  return [...(apparent.symbol ? [apparent.symbol.name] : []), ...bases.flatMap((base) => namesOf(base, checker))];
}

const iterators = /^(?:IteratorObject|(?:Array|Map|Set|String|RegExpString)Iterator)$/;

function memberOf(owner: string, member: string, isStatic: boolean): CompatStatement | undefined {
  const name = iterators.test(owner) ? 'Iterator' : owner;
  const builtIn = language[name];
  const interfaceData = platform[name];
  return (own(builtIn, member) ?? own(interfaceData, isStatic ? `${member}_static` : member))?.__compat;
}

const own = (holder: Identifier | undefined, name: string): Identifier | undefined =>
  holder && Object.hasOwn(holder, name) ? (holder[name] as Identifier) : undefined;

/** The browsers that lack it, each with the version that brought it. */
function lackedByOf({ support }: CompatStatement, versions: Versions): string[] {
  return Object.entries(versions).flatMap(([browser, version]) => {
    const since = sinceOf((support as Record<string, SupportStatement | undefined>)[browser]);
    return since !== undefined && !isLater(since, version) ? [] : [`${browser} ${version} (${since ? `has it from ${since}` : 'never'})`];
  });
}

/** The first version that has it under its own name and without a switch. */
function sinceOf(statement: SupportStatement | undefined): string | undefined {
  const parts = ([statement].flat() as (SimpleSupportStatement | undefined)[]).filter((part) =>
    part && !part.flags && !part.prefix && !part.alternative_name && !part.version_removed);
  const version = parts.find((part) => typeof part?.version_added === 'string' && part.version_added !== 'preview')?.version_added;
  return typeof version === 'string' ? version.replace('≤', '') : undefined;
}

function isLater(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let part = 0; part < Math.max(a.length,
    b.length); part += 1) if ((a[part] ?? 0) !== (b[part] ?? 0)) return (a[part] ?? 0) > (b[part] ?? 0);
  return false;
}
