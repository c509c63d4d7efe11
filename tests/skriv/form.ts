import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { copyProject } from '../support/project-copy.ts';

/** `npm run skriv` in a copy of the project that is a git repository, as an editor has it. */
export class Form {
  readonly project = copyProject('skriv-');
  #process: ChildProcess | undefined;
  #said = '';
  origin = '';

  async start(): Promise<void> {
    writeFileSync(join(this.project, '.gitignore'), readFileSync('.gitignore', 'utf8'));
    for (const words of [
      ['init', '-q', '-b', 'main'],
      ['config', 'user.name', 'Redaktør'],
      ['config', 'user.email', 'redaktor@example.org'],
      ['add', '.'],
      ['commit', '-qm', 'Begynnelsen'],
    ])
      this.git(...words);
    this.#process = spawn(process.execPath, ['-r', './src/cli/gate.cjs', 'src/cli/skriv.ts'], {
      cwd: this.project,
      env: { ...process.env, BROWSER: 'none' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
    for (let tries = 0; tries < 300 && this.origin === ''; tries += 1) {
      await new Promise((wait) => setTimeout(wait, 100));
      this.origin = /http:\/\/127\.0\.0\.1:\d+/.exec(this.#said)?.[0] ?? '';
    }
    if (this.origin === '') throw new Error(`The form did not start: ${this.#said}`);
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (child && child.exitCode === null) {
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGINT');
      await ended;
    }
    rmSync(this.project, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  said = (): string => this.#said;
  path = (file: string): string => join(this.project, file);
  read = (file: string): string => readFileSync(this.path(file), 'utf8');
  exists = (file: string): boolean => existsSync(this.path(file));
  write = (file: string, text: string): void => writeFileSync(this.path(file), text);
  git = (...words: string[]): string => spawnSync('git', words, { cwd: this.project, encoding: 'utf8' }).stdout;

  /** The finished site, made in the copy; what the command said. */
  build(): string {
    const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', './src/cli/gate.cjs', 'src/cli/build.ts'], {
      cwd: this.project,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      env: { ...process.env, PATH: path, STORE_COMPRESSED: 'no', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (status !== 0) throw new Error(`${stdout}${stderr}`.slice(-4000));
    return stdout;
  }

  /** The address of the form for a file or an entry. */
  address = (file: string, entry?: string): string =>
    `${this.origin}/rediger?${new URLSearchParams({ fil: file, ...(entry === undefined ? {} : { id: entry }) }).toString()}`;
}
