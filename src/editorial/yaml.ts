import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { isIsoDate } from '#domain/dates.ts';
import type { Finding, Fix } from '#domain/finding.ts';
import { forbiddenIn } from './text.ts';

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

const explanations: readonly (readonly [RegExp, string])[] = [
  [/Map keys must be unique/, 'Det samme feltet står to ganger. Fjern det ene.'],
  [/Missing closing .*quote/, 'Et anførselstegn mangler på slutten. Sett «"» til slutt på linja.'],
  [/tab/i, 'Linja begynner med tabulator. Bruk mellomrom.'],
  [/Nested mappings|implicit map|mapping/i, 'Linja har kolon eller innrykk på feil sted. Sett anførselstegn om teksten: felt: "tekst".'],
];

/**
 * Reads YAML as plain data with places: no tags, no aliases (an alias bomb costs minutes), and no unquoted
 * dates, which another reader would turn into a date and move silently. `firstLine` is where the text starts in its file.
 */
export function readYaml(text: string, firstLine = 1): YamlReport {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, schema: 'core' });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const findings: Omit<Finding, 'file'>[] = [];
  const refuse = (offset: number, message: string, fix?: Fix, rule = 'yaml') =>
    findings.push({ severity: 'feil', rule, ...place(offset), message, ...(fix ? { fix } : {}) });

  for (const error of document.errors) {
    const explanation = explanations.find(([pattern]) => pattern.test(error.message))?.[1];
    refuse(error.pos[0], explanation ?? `Linja lar seg ikke lese som YAML: ${error.message}. Se over kolon, innrykk og anførselstegn.`);
  }
  visit(document, (_key, node) => {
    if (isAlias(node)) refuse(node.range?.[0] ?? 0, 'Et alias (*) kan ikke brukes. Skriv teksten fullt ut.');
    else if (isScalar(node) || isMap(node)) {
      if (node.tag && !/^tag:yaml\.org,2002:(str|int|float|bool|null|map)$/.test(node.tag))
        refuse(node.range?.[0] ?? 0, `Merket ${node.tag} kan ikke brukes. Fjern det som begynner med «!».`);
      if (isScalar(node) && node.type === 'PLAIN' && /^\d{1,4}[-.]\d{1,2}[-.]\d{1,4}/.test(String(node.source)))
        refuse(node.range?.[0] ?? 0, 'En dato må stå i anførselstegn, slik: "2026-11-22".', quoted(String(node.source)));
      // `"\u202e"`: an escape in quotation marks becomes the character itself.
      const hidden = isScalar(node) && typeof node.value === 'string' ? forbiddenIn(node.value) : undefined;
      if (hidden) refuse(node.range?.[0] ?? 0, hidden.message, undefined, 'tegn');
    }
    return undefined;
  });
  const data: unknown = findings.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return { data, findings, locate: (path) => locate(document, path, place, firstLine) };
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
