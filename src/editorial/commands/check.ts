import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateFinding, explainFinding, progressBar, reportAsJson, summarise } from '#editorial/report/explain.ts';
import { checkIsolated } from '#editorial/report/isolated.ts';
import { dayAsked, Refusal, withRefusals, type CommandContext, type Status } from './context.ts';
import { refuseSwallowed } from './forgotten-dashes.ts';

const options = { fiks: { type: 'boolean' }, json: { type: 'boolean' }, github: { type: 'boolean' }, dato: { type: 'string' } } as const;

/** The wait after which the editor sees how far it has come. */
const patience = 1000;

/**
 * `npm run sjekk`: checks all content, or one file or folder, and says what to mend. `--fiks` mends what is safe, `--json` and
 * `--github` are for machines, `--dato` pretends that it is another day.
 */
export function checkCommand(words: readonly string[], context: CommandContext): Promise<Status> {
  return withRefusals(context, async () => {
    refuseSwallowed('sjekk', words, options, context);
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    const today = dayAsked(values.dato, context);
    const wanted = positionals.map((path) => contentPath(context.folder, path));
    const chosen = (file: string): boolean => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));

    // The fixer brings the whole check and its dictionary with it, which the worker has too: fetched only when something is to be mended.
    const mended = values.fiks ? (await import('./fix.ts')).fixContent(context.folder, chosen) : [];
    const looked = new Set<string>();
    const tell = progress(context);
    const onFile = (file: string, done: number, total: number): void => {
      looked.add(`content/${file}`);
      tell?.(file, done, total);
    };
    const whole = await (context.check ?? checkIsolated)(context.folder, { today, spelling: true, onFile });
    context.flash?.('');
    const report = { findings: whole.findings.filter(({ file }) => chosen(file)), fileCount: [...looked].filter(chosen).length };

    if (values.json) context.print(reportAsJson(report));
    else {
      for (const { file, count } of mended) context.print(`Rettet ${count} ${count === 1 ? 'sted' : 'steder'} i ${file}`);
      for (const finding of report.findings) context.print(values.github ? annotateFinding(finding) : `${explainFinding(finding)}\n`);
      context.print(summarise(report));
    }
    return report.findings.some((finding) => finding.severity === 'feil') ? 1 : 0;
  });
}

/** A path as the editor writes it (from the root, from content/ or absolute), as the findings write it. The root is all of content/. */
function contentPath(folder: string, path: string): string {
  const refusal = new Refusal(`Finner ikke «${path}» i content. Skriv for eksempel content/artikler/navn/index.mdx`);
  if (path.trim() === '') throw refusal;
  const fromRoot = (start: string): string => relative(folder, resolve(folder, start, path.replaceAll('\\', '/'))).replaceAll('\\', '/');
  if (fromRoot('') === '') return 'content';
  const found = ['', 'content']
    .map(fromRoot)
    .find((candidate) => /^content(?:\/|$)/.test(candidate) && existsSync(join(folder, candidate)));
  if (found === undefined) throw refusal;
  return found;
}

/** Shows how far the check has come, when it takes so long that somebody wonders. `clock` counts milliseconds. */
export function progress(
  { flash }: Pick<CommandContext, 'flash'>, clock: () => number = () => performance.now(),
): ((file: string, done: number, total: number) => void) | undefined {
  if (!flash) return undefined;
  const began = clock();
  return (_file, done, total) => {
    if (clock() - began > patience) flash(progressBar(done, total));
  };
}
