import type { Finding } from '#domain/finding.ts';
import type { ContentReport } from './check.ts';

/** One finding on one line, as compilers write them, so that editors and terminals make a link of it. */
export function formatFinding(finding: Finding): string {
  return `${finding.file}:${finding.line}:${finding.column} ${finding.severity}: ${finding.message}`;
}

/** How many faults of each kind: «2 feil og 1 advarsel i 70 filer». */
export function summarise({ findings, fileCount }: ContentReport): string {
  const errors = findings.filter((finding) => finding.severity === 'feil').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return `Innholdet er i orden (${fileCount} filer).`;
  return `${errors} feil og ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'} i ${fileCount} filer.`;
}
