import { checkContent } from '#editorial/check.ts';
import { formatFinding, summarise } from '#editorial/report.ts';

/** `npm run sjekk`: checks all content and says what to mend. Exit status 1 when there is an error. */
const report = checkContent('content', new Date());
for (const finding of report.findings) console.log(formatFinding(finding));
console.log(summarise(report));
process.exitCode = report.findings.some((finding) => finding.severity === 'feil') ? 1 : 0;
