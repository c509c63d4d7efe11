import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * The vocabulary of schema.org, read from the type definitions of schema-dts (which are generated from it): which types exist,
 * what each inherits from, and what each property may hold. So that structured data is judged by the vocabulary and not by ourselves.
 */
export interface Vocabulary {
  /** Type name → the types it is also. */
  readonly ancestors: (type: string) => ReadonlySet<string>;
  readonly has: (type: string) => boolean;
  /** What the property of this type may hold; undefined when the type has no such property. */
  readonly range: (type: string, property: string) => readonly string[] | undefined;
}

export function readVocabulary(file = 'node_modules/schema-dts/dist/schema.d.ts'): Vocabulary {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const parents = new Map<string, string[]>();
  const properties = new Map<string, Map<string, string[]>>();
  const baseOfType = new Map<string, string>();
  source.forEachChild((statement) => {
    if (!ts.isInterfaceDeclaration(statement)) return;
    const name = statement.name.text;
    const heritage = (statement.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => type.expression.getText(source)));
    parents.set(name, heritage);
    const members = new Map<string, string[]>();
    for (const member of statement.members) {
      if (!ts.isPropertySignature(member) || !member.type) continue;
      const key = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText(source);
      if (key === '@type' && ts.isLiteralTypeNode(member.type)) baseOfType.set(member.type.getText(source).slice(1, -1), name);
      else members.set(key, typesIn(member.type, source));
    }
    properties.set(name, members);
  });

  const lineage = (name: string): string[] => [name, ...(parents.get(name) ?? []).flatMap(lineage)];
  const interfacesOf = (type: string): string[] => lineage(baseOfType.get(type) ?? '');
  return {
    has: (type) => baseOfType.has(type),
    ancestors: (type) => new Set(interfacesOf(type).map((name) => name.replace(/(?:Base|Leaf)$/, ''))),
    range: (type, property) => interfacesOf(type).map((name) => properties.get(name)?.get(property)).find((found) => found !== undefined),
  };
}

/** `SchemaValue<Text | URL | IdReference, "name">` → Text, URL, IdReference. */
function typesIn(node: ts.TypeNode, source: ts.SourceFile): string[] {
  if (ts.isTypeReferenceNode(node)) {
    const name = node.typeName.getText(source);
    return name === 'SchemaValue' || name === 'Readonly' ? typesIn(node.typeArguments?.[0] as ts.TypeNode, source) : [name];
  }
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((type) => typesIn(type, source));
  return [node.getText(source)];
}

type JsonLd = Readonly<Record<string, unknown>>;

/** Everything in a graph that the vocabulary, or the graph itself, does not know; an empty list when all is well. */
export function vocabularyFaults(
  graph: { readonly '@context'?: unknown; readonly '@graph'?: readonly JsonLd[] }, vocabulary: Vocabulary,
): string[] {
  const faults: string[] = [];
  if (graph['@context'] !== 'https://schema.org') faults.push(`@context is ${String(graph['@context'])}`);
  const known = new Set<string>();
  const asked: string[] = [];

  const visit = (node: JsonLd, where: string): void => {
    const type = node['@type'];
    const id = node['@id'];
    if (id !== undefined && (typeof id !== 'string' || !URL.canParse(id))) faults.push(`${where}.@id: ${String(id)} is no address`);
    if (type === undefined) {
      if (Object.keys(node).join() === '@id') asked.push(String(id));
      else faults.push(`${where}: neither a type nor a bare reference`);
      return;
    }
    if (typeof type !== 'string' || !vocabulary.has(type)) {
      faults.push(`${where}: ${String(type)} is no type of schema.org`);
      return;
    }
    if (typeof id === 'string') known.add(id);
    for (const [property, value] of Object.entries(node)) {
      if (property.startsWith('@')) continue;
      const at = `${where}.${property}`;
      const range = vocabulary.range(type, property.replace(/-(?:input|output)$/, ''));
      if (property.endsWith('-input') && vocabulary.ancestors(type).has('Action')) continue;
      if (!range) {
        faults.push(`${at}: ${type} has no such property`);
        continue;
      }
      for (const [index, single] of [value].flat().entries()) check(single, range, Array.isArray(value) ? `${at}[${index}]` : at);
    }
  };

  const check = (value: unknown, range: readonly string[], at: string): void => {
    if (value === null || value === undefined || value === '') return void faults.push(`${at} is empty`);
    if (typeof value === 'number')
      return void (range.some((type) => ['Number', 'Integer', 'Float'].includes(type)) || faults.push(`${at}: a number is not allowed`));
    if (typeof value === 'object') {
      const type = (value as JsonLd)['@type'];
      if (typeof type === 'string' && vocabulary.has(type) && !range.some((allowed) => vocabulary.ancestors(type).has(allowed)))
        faults.push(`${at}: ${type} is not one of ${range.join(', ')}`);
      visit(value as JsonLd, at);
      return;
    }
    const text = String(value);
    const texts = range.filter((type) =>
      ['Text', 'string', 'URL', 'Date', 'DateTime', 'CssSelectorType', 'XPathType', 'PronounceableText'].includes(type));
    if (texts.length === 0) faults.push(`${at}: a text is not one of ${range.join(', ')}`);
    else if (texts.every((type) => type === 'Date' || type === 'DateTime') && !/^\d{4}-\d{2}-\d{2}$/.test(text))
      faults.push(`${at}: ${text} is no date`);
    else if (texts.every((type) => type === 'URL') && !URL.canParse(text)) faults.push(`${at}: ${text} is no address`);
  };

  graph['@graph']?.forEach((node, index) => visit(node, `@graph[${index}]`));
  for (const id of asked) if (!known.has(id)) faults.push(`nothing in the graph is ${id}`);
  return faults;
}
