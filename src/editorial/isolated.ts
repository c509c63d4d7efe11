import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { byImportance, type Finding } from '#domain/finding.ts';
import type { CheckOptions, ContentReport } from './check.ts';

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
}

const ownWorker = 'src/editorial/worker.ts';

/**
 * The whole check, in a process of its own: some texts crash the Markdown parser natively, and an editor must be told which file it
 * was, not see the command vanish. The file gets a finding, and the check goes on without it.
 */
export async function checkIsolated(projectFolder: string, options: Options = {}): Promise<ContentReport> {
  const crashed: string[] = [];
  for (;;) {
    const result = await runWorker(projectFolder, crashed, options);
    if ('report' in result) return withCrashes(result.report, crashed);
    if (result.file === undefined || crashed.includes(result.file) || crashed.length >= crashLimit)
      throw new Error(`Kontrollen stanset (${result.reason}). ${result.file ? `Siste fil: content/${result.file}.` : 'Kjør npm ci og prøv igjen.'}`);
    crashed.push(result.file);
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
  readonly file: string | undefined;
  readonly reason: string;
}

function runWorker(projectFolder: string, skip: readonly string[], options: Options): Promise<{ report: ContentReport } | Crash> {
  const job: WorkerJob = { contentFolder: resolve(projectFolder, 'content'), today: options.today, spelling: options.spelling, skip };
  return new Promise((settle, reject) => {
    // The worker stands beside this file; in the development server this file is bundled, so the project folder tells where.
    const worker = spawn(process.execPath, [resolve(projectFolder, options.worker ?? ownWorker), JSON.stringify(job)], { cwd: projectFolder, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    let file: string | undefined;
    let report: ContentReport | undefined;
    let complaint = '';
    const stuck = () => setTimeout(() => worker.kill('SIGKILL'), patience);
    let timer = stuck();
    worker.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
    createInterface({ input: worker.stdio[channel] as Readable }).on('line', (line) => {
      clearTimeout(timer);
      timer = stuck();
      const message = JSON.parse(line) as WorkerMessage;
      if ('report' in message) report = message.report;
      else {
        file = message.file;
        options.onFile?.(message.file, message.done, message.total);
      }
    });
    worker.on('error', reject);
    worker.on('close', (code, signal) => {
      clearTimeout(timer);
      const lastLine = complaint.trim().split('\n').filter((line) => /Error|panicked/.test(line)).at(-1);
      settle(report ? { report } : { file, reason: [signal ?? `status ${code}`, lastLine].filter(Boolean).join(', ') });
    });
  });
}
