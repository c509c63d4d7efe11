import { isIsoDate } from '#domain/dates.ts';
import type { Finding, Fix } from '#domain/finding.ts';
import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { forbiddenIn } from '../text.ts';
import { explainErrors, tooDeep } from './yaml-errors.ts';
import { lossesIn } from './yaml-losses.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface YamlReport {
  readonly data: unknown;
  readonly findings: readonly Omit<Finding, 'file'>[];
  /** Where a value (or, for a value that is missing, its nearest parent) stands. */
  locate(path: readonly PropertyKey[]): Place;
}

/**
 * Reads YAML as plain data with places: no tags, no aliases (an alias bomb costs minutes), and no unquoted
 * dates, which another reader would turn into a date and move silently. `firstLine` is where the text starts in its file.
 */
export function readYaml(text: string, firstLine = 1): YamlReport {
  const lines = new LineCounter();
  const document = parse(text, lines);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const findings: Omit<Finding, 'file'>[] = [];
  const refuse = (offset: number, message: string, fix?: Fix, rule = 'yaml') =>
    findings.push({ severity: 'feil', rule, ...place(offset), message, ...(fix ? { fix } : {}) });

  if (!document) {
    const line = deepestLine(text);
    return {
      data: undefined, findings: [{ severity: 'feil', rule: 'yaml', line: line + firstLine, column: 1, message: tooDeep }],
      locate: () => ({ line: line + firstLine, column: 1 }),
    };
  }
  for (const { offset, message } of explainErrors(document.errors, text)) refuse(offset, message);
  visit(document, (_key, node) => {
    if (isAlias(node)) refuse(node.range?.[0] ?? 0, 'Et alias (*) kan ikke brukes. Skriv teksten fullt ut.');
    else if (isScalar(node) || isMap(node)) {
      if (node.tag && !/^tag:yaml\.org,2002:(str|int|float|bool|null|map)$/.test(node.tag))
        refuse(node.range?.[0] ?? 0, `Merket ${node.tag} kan ikke brukes. Fjern det som begynner med «!».`);
      if (isScalar(node) && node.type === 'PLAIN' && /^\d{1,4}[-.]\d{1,2}[-.]\d{1,4}/.test(String(node.source)))
        refuse(node.range?.[0] ?? 0, 'En dato må stå i anførselstegn, slik: "2026-11-22".', quoted(String(node.source)));
      if (isScalar(node) && document.errors.length === 0) lossesIn(node, text).forEach(({ offset, message }) => refuse(offset, message));
      // `"\u202e"`: an escape in quotation marks becomes the character itself.
      const hidden = isScalar(node) && typeof node.value === 'string' ? forbiddenIn(node.value) : undefined;
      if (hidden) refuse(node.range?.[0] ?? 0, hidden.message, undefined, 'tegn');
    }
    return undefined;
  });
  const data: unknown = findings.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return { data, findings, locate: (path) => locate(document, path, place, firstLine) };
}

/** The parsed text, or undefined when it is nested so deep that the parser gives up. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false, schema: 'core' });
  } catch {
    return undefined;
  }
}

/** The line with the most signs that open something. */
function deepestLine(text: string): number {
  const depths = text.split('\n').map((line) => line.match(/[[{-]/g)?.length ?? 0);
  return depths.indexOf(Math.max(...depths));
}

/** Quotation marks around a day that exists; any other is for the writer to think about. */
const quoted = (date: string): Fix | undefined => (isIsoDate(date) ? { length: date.length, text: `"${date}"` } : undefined);

function locate(document: Document, path: readonly PropertyKey[], place: (offset: number) => Place, firstLine: number): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const keys = path.slice(0, length);
    const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === keys.at(-1));
      if (pair && isScalar(pair.key) && pair.key.range) return place(pair.key.range[0]);
    }
    const node = document.getIn(keys, true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return place(node.range[0]);
  }
  return { line: firstLine, column: 1 };
}
