import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { IsoDate } from '#domain/dates.ts';
import type { ContentReport } from '#editorial/report/check.ts';
import { readContentFiles, type ContentFile } from '#editorial/read/files.ts';
import { checkIsolated } from '#editorial/report/isolated.ts';

/** What the site needs to be shown while somebody writes. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * A copy of the site in which what is not saved yet stands beside what is: the check and the development server read the copy, so
 * that the editor sees her text before it is in any file, and nothing that is tried there can harm the real one.
 */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'veien-videre-skriv-'));
  readonly #project: string;
  readonly #check: typeof checkIsolated;
  /** A file that is to go has nothing over it. */
  readonly #unsaved = new Map<string, Buffer | undefined>();
  readonly #copied = new Map<string, Buffer>();
  #last: { readonly today: IsoDate; readonly report: ContentReport } | undefined;
  #preview: ChildProcess | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(project: string, check: typeof checkIsolated = checkIsolated) {
    this.#project = project;
    this.#check = check;
    for (const part of parts)
      if (existsSync(join(project, part))) cpSync(join(project, part), join(this.folder, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
    mkdirSync(join(this.folder, 'content'), { recursive: true });
    this.sync();
  }

  /** All of content/ as it is on the disk now. */
  saved(): ContentFile[] {
    return readContentFiles(join(this.#project, 'content'));
  }

  /** The same with what is not saved over it. */
  files(): ContentFile[] {
    const onDisk = this.saved().filter(({ path }) => !this.#unsaved.has(`content/${path}`));
    const over = [...this.#unsaved].flatMap(([file, bytes]): ContentFile[] =>
      bytes === undefined ? [] : [{ path: file.replace(/^content\//, ''), type: 'file', bytes }],
    );
    return [...onDisk, ...over].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /**
   * Brings the copy up to date, and answers whether it was not. Only what differs is written, for every file that is written is read
   * again.
   */
  sync(): boolean {
    let differed = false;
    const files = this.files().filter(({ type }) => type === 'file');
    for (const { path, bytes } of files) {
      if (this.#copied.get(path)?.equals(bytes)) continue;
      const copy = join(this.folder, 'content', path);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, bytes);
      this.#copied.set(path, bytes);
      differed = true;
    }
    const there = new Set(files.map(({ path }) => path));
    for (const path of [...this.#copied.keys()].filter((copied) => !there.has(copied))) {
      rmSync(join(this.folder, 'content', path), { force: true });
      this.#copied.delete(path);
      differed = true;
    }
    return differed;
  }

  /** Lays a text that is not saved over its file; nothing at all, for a file that may go. */
  put(file: string, bytes: Buffer | undefined): void {
    this.#unsaved.set(file, bytes);
  }

  /** The file stands as it is on the disk again. */
  drop(file: string): void {
    this.#unsaved.delete(file);
  }

  /** The files that have something unsaved over them. */
  unsaved(): readonly string[] {
    return [...this.#unsaved.keys()];
  }

  /** The check of the copy as it is now. One at a time, and not again while nothing has changed. */
  check(today: IsoDate): Promise<ContentReport> {
    const next = this.#turn.then(async () => {
      if (this.sync() || this.#last?.today !== today)
        this.#last = { today, report: await this.#check(this.folder, { today, spelling: true }) };
      return this.#last.report;
    });
    this.#turn = next.catch(() => (this.#last = undefined));
    return next;
  }

  /** The check of what is saved, whatever stands in open windows. */
  checkSaved(today: IsoDate): Promise<ContentReport> {
    const next = this.#turn.then(() => this.#check(this.#project, { today, spelling: true }));
    this.#turn = next.catch(() => undefined);
    return next;
  }

  /** Starts the development server over the copy, and answers its address at once: it takes some seconds before it answers. */
  async preview(env: NodeJS.ProcessEnv): Promise<string> {
    const port = await freePort();
    // Nothing is asked for off the machine: neither counts nor newer versions.
    const quiet = {
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DISABLE_UPDATE_CHECK: 'true',
      ASTRO_DEV_BACKGROUND: '0',
      BESIDE_FORM: '1',
      NODE_ENV: undefined,
      BASE_PATH: undefined,
      SITE_URL: undefined,
    };
    const words = [join(this.folder, 'node_modules/astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1', '--port', String(port)];
    this.#preview = spawn(process.execPath, words, { cwd: this.folder, env: { ...env, ...quiet }, stdio: 'ignore' });
    return `http://127.0.0.1:${port}`;
  }

  /** Ends the development server and takes the copy away. */
  async close(): Promise<void> {
    if (this.#preview && this.#preview.exitCode === null) {
      const ended = once(this.#preview, 'close');
      this.#preview.kill();
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port'))));
    });
  });
}
