import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isIsoDate, norwegianDay } from '#domain/dates.ts';
import { mendContent } from '../fix.ts';
import { checkIsolated } from '../isolated.ts';
import { annotateFinding, explainFinding, progressBar, reportAsJson, summarise } from '../report.ts';
import { Refusal, withRefusals, type Desk, type Status } from './desk.ts';

/** The wait after which the editor sees how far it has come. */
const patience = 1000;

/**
 * `npm run sjekk`: checks all content, or one file or folder, and says what to mend. `--fiks` mends what is safe, `--json` and
 * `--github` are for machines, `--dato` pretends that it is another day.
 */
export function checkCommand(words: readonly string[], desk: Desk): Promise<Status> {
  return withRefusals(desk, async () => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { fiks: { type: 'boolean' }, json: { type: 'boolean' }, github: { type: 'boolean' }, dato: { type: 'string' } },
    });
    const today = values.dato ?? norwegianDay(desk.now);
    if (!isIsoDate(today)) throw new Refusal(`«${today}» er ikke en dato. Skriv år-måned-dag: --dato 2026-11-22`);
    const wanted = positionals.map((path) => contentPath(desk.folder, path));
    const chosen = (file: string): boolean => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));

    const mended = values.fiks ? mendContent(desk.folder, chosen) : [];
    const whole = await checkIsolated(desk.folder, { today, spelling: true, onFile: progress(desk) });
    desk.flash?.('');
    const findings = whole.findings.filter((finding) => chosen(finding.file));
    const report = { findings, fileCount: wanted.length === 0 ? whole.fileCount : new Set([...wanted, ...findings.map(({ file }) => file)]).size };

    if (values.json) desk.print(reportAsJson(report));
    else {
      for (const { file, count } of mended) desk.print(`Rettet ${count} ${count === 1 ? 'sted' : 'steder'} i ${file}`);
      for (const finding of findings) desk.print(values.github ? annotateFinding(finding) : `${explainFinding(finding)}\n`);
      desk.print(summarise(report));
    }
    return findings.some((finding) => finding.severity === 'feil') ? 1 : 0;
  });
}

/** A path as the editor writes it (from the root, from content/ or absolute), as the findings write it. */
function contentPath(folder: string, path: string): string {
  const fromRoot = (isAbsolute(path) ? relative(folder, path) : path).replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  const found = [fromRoot, `content/${fromRoot}`].find((candidate) => /^content(?:\/|$)/.test(candidate) && !candidate.includes('..') && existsSync(join(folder, candidate)));
  if (!found) throw new Refusal(`Finner ikke «${path}» i content. Skriv for eksempel content/artikler/navn/index.mdx`);
  return found;
}

/** Shows how far the check has come, when it takes so long that somebody wonders. `clock` counts milliseconds. */
export function progress({ flash }: Pick<Desk, 'flash'>, clock: () => number = () => performance.now()): ((file: string, done: number, total: number) => void) | undefined {
  if (!flash) return undefined;
  const began = clock();
  return (_file, done, total) => {
    if (clock() - began > patience) flash(progressBar(done, total));
  };
}
