import { Document, isCollection, isMap, isScalar, isSeq, Scalar, visit, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/** How YAML is printed here: no line is broken, and new text stands in quotation marks. */
const style = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

/**
 * The text of a document as the editors' files have it: `["a", "b"]` and `{ a: 1 }`. The printer of `yaml` gives both kinds of brackets
 * blanks or neither; so what stands in brackets is printed here, and a name holds its place in the meantime.
 */
export function printed(document: Document): string {
  const inline = new Map<string, string>();
  visit(document, {
    Collection: (_key, node) => {
      if (!node.flow || hasComment(node)) return undefined;
      const name = `_${'inline'.repeat(3)}_${inline.size}_`;
      inline.set(name, onOneLine(node));
      const holder = new Scalar(name);
      holder.type = 'PLAIN';
      if (node.comment) holder.comment = node.comment;
      if (node.commentBefore) holder.commentBefore = node.commentBefore;
      if (node.spaceBefore) holder.spaceBefore = true;
      return holder;
    },
  });
  return document.toString(style).replace(/_(?:inline){3}_\d+_/g, (name) => inline.get(name) ?? name);
}

/** A value as new YAML: lists of words on one line, everything else with a line for each. */
export function newNode(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node;
  visit(node, {
    Seq: (_key, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
    Scalar: (_key, scalar) => {
      if (typeof scalar.value === 'string' && _key !== 'key') scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return node;
}

function onOneLine(node: unknown): string {
  if (isSeq(node)) return `[${node.items.map(onOneLine).join(', ')}]`;
  if (isMap(node))
    return node.items.length === 0
      ? '{}'
      : `{ ${node.items.map(({ key, value }) => `${onOneLine(key)}: ${onOneLine(value)}`).join(', ')} }`;
  if (!isScalar(node)) return '';
  if (node.type === 'QUOTE_SINGLE' || node.type === 'PLAIN' || typeof node.value !== 'string') {
    const source = node.source;
    if (node.type === 'QUOTE_SINGLE') return `'${String(node.value).replaceAll("'", "''")}'`;
    return source ?? String(node.value);
  }
  return JSON.stringify(node.value);
}

function hasComment(node: YAMLMap | YAMLSeq): boolean {
  let found = false;
  visit(node, (_key, inner) => {
    if (inner !== node && (isScalar(inner) || isCollection(inner)) && (inner.comment || inner.commentBefore)) found = true;
  });
  return found;
}
