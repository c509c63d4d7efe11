import type { Finding } from '#domain/finding.ts';
import { whyOf } from '#domain/rules.ts';
import type { ContentReport } from './check.ts';

/** One finding on one line, as compilers write them, so that editors and terminals make a link of it. */
export function formatFinding(finding: Finding): string {
  return `${finding.file}:${finding.line}:${finding.column} ${finding.severity}: ${finding.message}`;
}

/** A finding as the editor reads it: where, what and how to mend it, and why it matters. */
export function explainFinding(finding: Finding): string {
  const why = whyOf(finding.rule);
  return [
    `${finding.file}:${finding.line}:${finding.column} ${finding.severity} (${finding.rule})`,
    `  ${finding.message}`,
    ...(why ? [`  Hvorfor: ${why}`] : []),
    ...(finding.fix ? ['  Kan rettes av seg selv: npm run sjekk -- --fiks'] : []),
  ].join('\n');
}

const annotationEscapes: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };

/** A finding as an annotation in a pull request on GitHub. */
export function annotateFinding(finding: Finding): string {
  const property = (text: string) => text.replace(/[%\r\n:,]/g, (sign) => annotationEscapes[sign] ?? sign);
  const message = `${finding.message} ${whyOf(finding.rule)}`.trim().replace(/[%\r\n]/g, (sign) => annotationEscapes[sign] ?? sign);
  return `::${finding.severity === 'feil' ? 'error' : 'warning'} ` +
    `file=${property(finding.file)},line=${finding.line},col=${finding.column},title=${property(finding.rule)}::${message}`;
}

/** Everything for machines. The keys are Norwegian, as all that editors meet. */
export function reportAsJson({ findings, fileCount }: ContentReport): string {
  return JSON.stringify(
    {
      filer: fileCount,
      feil: findings.filter((finding) => finding.severity === 'feil').length,
      advarsler: findings.filter((finding) => finding.severity === 'advarsel').length,
      funn: findings.map(({ file, line, column, severity, rule, field, message, fix }) => ({
        fil: file, linje: line, kolonne: column, alvor: severity, regel: rule, ...(field ? { felt: field } : {}),
        melding: message, hvorfor: whyOf(rule), kanRettes: fix !== undefined,
      })),
    },
    undefined,
    2,
  );
}

/** What no machine can read in a text, said each time it finds no error: «i orden» must not be taken for «sant». */
const unreadByMachines = 'Kontrollen kan ikke se om det som står, er sant, dekket av kilden og til hjelp. La en som kan faget, lese det.';

/** How many faults of each kind: «2 feil og 1 advarsel i 70 filer». */
export function summarise({ findings, fileCount }: ContentReport): string {
  const errors = findings.filter((finding) => finding.severity === 'feil').length;
  const warnings = findings.length - errors;
  const files = `${fileCount} ${fileCount === 1 ? 'fil' : 'filer'}`;
  if (findings.length === 0) return `Innholdet er i orden (${files}). ${unreadByMachines}`;
  const count = `${errors} feil og ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'} i ${files}.`;
  return errors === 0 ? `${count} ${unreadByMachines}` : count;
}

/** A bar for a wait of more than a second: `[████······] 400 av 1000 filer`. */
export function progressBar(done: number, total: number, width = 24): string {
  const full = total === 0 ? width : Math.round((done / total) * width);
  return `[${'█'.repeat(full)}${'·'.repeat(width - full)}] ${done} av ${total} filer`;
}
