import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { byImportance, type Finding } from '#domain/finding.ts';
import type { CheckOptions, ContentReport } from './check.ts';
import { Refusal } from './refusal.ts';

/** The file descriptor on which the worker answers. */
export const channel = 3;

export interface WorkerJob {
  readonly contentFolder: string;
  readonly today?: string | undefined;
  readonly spelling?: boolean | undefined;
  readonly skip: readonly string[];
}

export type WorkerMessage = { readonly file: string; readonly done: number; readonly total: number } | { readonly report: ContentReport };

/** No file of this size takes so long; a parser that does is stuck. */
const patience = 60_000;

/** More crashes than this are not the fault of single files. */
const crashLimit = 20;

interface Options extends Pick<CheckOptions, 'today' | 'spelling' | 'onFile'> {
  /** The program that does the work, from the project folder. */
  readonly worker?: string;
  /** How long it may be silent, in milliseconds. */
  readonly patience?: number;
  /** Whether something else is waited for more, and goes before it where there are few cores. */
  readonly aside?: boolean;
}

const ownWorker = 'src/editorial/report/worker.ts';

/**
 * The whole check, in a process of its own: some texts crash the Markdown parser natively, and an editor must be told which file it
 * was, not see the command vanish. The file gets a finding, and the check goes on without it.
 */
export async function checkIsolated(projectFolder: string, options: Options = {}): Promise<ContentReport> {
  if (!existsSync(resolve(projectFolder, 'content')))
    throw new Refusal('Finner ikke mappa content. Kjør kommandoen i mappa over content, der package.json ligger.');
  const crashed: string[] = [];
  for (let before: Crash | undefined; ; ) {
    const result = await runWorker(projectFolder, crashed, options);
    if ('report' in result) return withCrashes(result.report, crashed);
    if (result.file === undefined) throw new Refusal(`Kontrollen stanset (${result.reason}). Kjør npm ci og prøv igjen.`);
    if (crashed.includes(result.file) || crashed.length >= crashLimit)
      throw new Refusal(`Kontrollen stanset (${result.reason}). Siste fil: content/${result.file}.`);
    // The last file read is at fault, or something in the comparison of all files that comes after it. Without the file the check would
    // pass.
    if (before?.wasLast && result.wasLast)
      throw new Refusal(`Kontrollen stanset da alle filene var lest (${result.reason}). Ta bort det som ble skrevet sist, og prøv igjen.`);
    crashed.push(result.file);
    before = result;
  }
}

function withCrashes(report: ContentReport, crashed: readonly string[]): ContentReport {
  const findings = crashed.map((file): Finding => ({
    severity: 'feil', rule: 'fil', file: `content/${file}`, line: 1, column: 1,
    message: 'Noe i fila får leseprogrammet til å krasje. Ta bort det som ble skrevet sist, og kjør kontrollen på nytt.',
  }));
  return { findings: [...findings, ...report.findings].sort(byImportance), fileCount: report.fileCount + crashed.length };
}

interface Crash {
  /** The last file that the worker began to read. */
  readonly file: string | undefined;
  /** Whether there were no more files to read. */
  readonly wasLast: boolean;
  readonly reason: string;
}

function runWorker(projectFolder: string, skip: readonly string[], options: Options): Promise<{ report: ContentReport } | Crash> {
  const job: WorkerJob = { contentFolder: resolve(projectFolder, 'content'), today: options.today, spelling: options.spelling, skip };
  return new Promise((settle, reject) => {
    // The worker stands beside this file; in the development server this file is bundled, so the project folder tells where.
    const worker = spawn(process.execPath, [resolve(projectFolder, options.worker ?? ownWorker), JSON.stringify(job)], {
      cwd: projectFolder, stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    // At once: the threads that the process starts later get the priority that it has then.
    if (options.aside && worker.pid !== undefined) giveWay(worker.pid);
    let file: string | undefined;
    let wasLast = false;
    let late = false;
    let report: ContentReport | undefined;
    let complaint = '';
    const stuck = () => setTimeout(() => (late = worker.kill('SIGKILL')), options.patience ?? patience);
    let timer = stuck();
    worker.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
    createInterface({ input: worker.stdio[channel] as Readable }).on('line', (line) => {
      clearTimeout(timer);
      timer = stuck();
      const message = JSON.parse(line) as WorkerMessage;
      if ('report' in message) report = message.report;
      else {
        file = message.file;
        wasLast = message.done + 1 >= message.total;
        options.onFile?.(message.file, message.done, message.total);
      }
    });
    worker.on('error', reject);
    worker.on('close', (code, signal) => {
      clearTimeout(timer);
      if (report) return settle({ report });
      const lastLine = complaint.trim().split('\n').filter((line) => /Error|panicked/.test(line)).at(-1);
      settle({ file, wasLast, reason: late ? 'det tok for lang tid' : [signal ?? `status ${code}`, lastLine].filter(Boolean).join(', ') });
    });
  });
}

/** Lets other processes go first. Not the lowest priority: on a busy machine the check would be taken for stuck. */
function giveWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // The process may be gone already; whoever waits for it is told then.
  }
}
