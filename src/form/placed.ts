import type { Finding } from '#domain/finding.ts';
import { whyOf } from '#domain/rules.ts';
import type { Assembled } from './body.ts';
import { placesIn } from './document.ts';

/** A finding of the check beside the form: on a field, on a block of the text, on the whole, or in another place. */
export interface PlacedFinding {
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly why: string;
  /** The path of the field, with places in lists: `endringer.0.tekst`. */
  readonly field?: string;
  /** The place of the block among those that were sent. */
  readonly block?: number;
  /** File and line, when it stands in another file or entry than the open one. */
  readonly elsewhere?: string;
}

/** Each finding at the field or block of the open file that it belongs to, in the words of the check. */
export function placed(
  findings: readonly Finding[],
  file: string,
  bytes: Buffer,
  lines: Assembled['lines'],
  entry?: string,
): PlacedFinding[] {
  const places = placesIn(file, bytes);
  const fields = places ? linesOf(places.data, (path) => places.report.locate(path).line) : [];
  const bodyLine = places?.bodyLine ?? Infinity;
  return findings.map((finding): PlacedFinding => {
    const said = { severity: finding.severity, message: finding.message, why: whyOf(finding.rule) };
    if (finding.file !== file) return { ...said, elsewhere: `${finding.file}:${finding.line}` };
    if (finding.line >= bodyLine) {
      const block = lines.findLastIndex((own) => own !== undefined && own.from <= finding.line);
      return block === -1 ? said : { ...said, block };
    }
    const path = pathOf(finding, fields);
    if (entry === undefined) return path.length === 0 ? said : { ...said, field: path.join('.') };
    if (path[0] !== entry && !(path.length === 0 && finding.field === entry))
      return { ...said, elsewhere: `${finding.file}:${finding.line}` };
    return path.length < 2 ? said : { ...said, field: path.slice(1).join('.') };
  });
}

interface FieldLine {
  readonly path: readonly PropertyKey[];
  readonly line: number;
}

/** The line of every field, those in lists and groups too, in the order of the file. */
function linesOf(data: unknown, lineOf: (path: readonly PropertyKey[]) => number, path: readonly PropertyKey[] = []): FieldLine[] {
  if (data === null || typeof data !== 'object') return [];
  const inside: [PropertyKey, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return inside.flatMap(([key, value]) => [
    { path: [...path, key], line: lineOf([...path, key]) },
    ...linesOf(value, lineOf, [...path, key]),
  ]);
}

/** The field that a finding names, also one that is not there, or else the last one that begins on or above its line. */
function pathOf({ field, line }: Finding, fields: readonly FieldLine[]): readonly PropertyKey[] {
  const nearest = fields.findLast((candidate) => candidate.line <= line)?.path ?? [];
  if (field === undefined) return nearest;
  const named = field.split('.');
  // A list in the file has no name of its own: the check leaves its place out.
  if (typeof nearest[0] === 'number') return named[0] === String(nearest[0]) ? named : [nearest[0], ...named];
  return nearest.length > named.length && named.every((part, index) => part === String(nearest[index])) ? nearest : named;
}
