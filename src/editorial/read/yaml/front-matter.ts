import type { Finding } from '#domain/finding.ts';
import { readYaml, type YamlReport } from './read-yaml.ts';

export interface PageSource {
  readonly frontMatter: YamlReport;
  readonly body: string;
  /** The line in the file where the body begins. */
  readonly bodyLine: number;
}

/** Splits a page in front matter and body, or says what is missing. */
export function splitPage(text: string): PageSource | { readonly finding: Omit<Finding, 'file'> } {
  const fault = (message: string, line = 1) =>
    ({ finding: { severity: 'feil', rule: 'hode', line, column: 1, message } }) as const;
  const lines = text.split('\n');
  if (text.trim() === '') return fault('Fila er tom. Lag den på nytt, eller slett den.');
  if (/^\+\+\+/.test(text)) return fault('Hodet er skrevet som TOML (+++). Bruk --- og YAML.');
  if (lines[0]?.trimEnd() !== '---') return fault('Fila må begynne med --- på første linje, og så feltene.');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return fault('Hodet er ikke avsluttet. Sett --- på en egen linje etter feltene.');
  return {
    frontMatter: readYaml(lines.slice(1, end).join('\n'), 2),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
