import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserAdvice, findBrowser } from './support/browser.ts';
import { parts, runApart, type Part } from './support/parts.ts';
import { freePort } from './support/port.ts';
import { slowest, testsInPlaywright, testsInVitest, type TimedTest } from './support/reports.ts';

/**
 * `npm test`: types, lint, rules, components, build, finished site and browser, cheapest first, with one build shared by all.
 * `npm test -- quick` (or `site`, `browser`) runs a part, and `npm test -- engines` one of those that are no part of the whole. Ends with how long each step took, the slowest tests, and the plain
 * line `N passed, N failed, N skipped`.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const steps: Step[] = [];
const tests: TimedTest[] = [];
const reports = '.tmp';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const asked = process.argv.slice(2);
const [apart, ...words] = asked;
if (apart !== undefined && apart in runApart) process.exit(spawnSync(process.execPath, [runApart[apart] as string, ...words], { stdio: 'inherit' }).status ?? 1);
const unknown = asked.filter((word) => !(parts as readonly string[]).includes(word));
if (unknown.length > 0) {
  console.error(`There is no part «${unknown.join(' ')}». The parts are: ${[...parts, ...Object.keys(runApart)].join(', ')}.`);
  process.exit(1);
}
const wanted = (part: Part): boolean => asked.length === 0 || asked.includes(part);

const environmentOf = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...more });
const shell = process.platform === 'win32';
/** There a failure is also written on its line of the change; ESLint and TypeScript are understood as they are. */
const onGithub = process.env['GITHUB_ACTIONS'] === 'true';
const began = performance.now();
const since = (start: number): number => Math.round((performance.now() - start) / 100) / 10;

function heading(name: string): void {
  console.log(`\n▶ ${name} (after ${Math.round(since(began))} s)`);
}

function note(step: Step): boolean {
  steps.push(step);
  console.log(`${step.ok ? '✓' : '✗'} ${step.name}: ${step.seconds} s`);
  return step.ok;
}

function run(command: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  return spawnSync(command, words, { stdio: 'inherit', shell, env: environmentOf(environment) }).status === 0;
}

/** A step that counts as one test, uses one core and may run beside others; what it says is shown when it fails. */
function beside(name: string, environment: NodeJS.ProcessEnv, command: string, ...words: string[]): Promise<boolean> {
  const start = performance.now();
  const env = environmentOf({ ...environment, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' });
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], shell, env });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((done) => {
    child.on('close', (code) => {
      console.log(`\n▶ ${name}`);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      total[code === 0 ? 'passed' : 'failed'] += 1;
      done(note({ name, ok: code === 0, seconds: since(start) }));
    });
  });
}

function add(count: Count, ok: boolean): void {
  total.passed += count.passed;
  total.failed += count.failed + (ok || count.failed > 0 ? 0 : 1);
  total.skipped += count.skipped;
}

const nothing: Count = { passed: 0, failed: 0, skipped: 0 };

async function vitest(name: string, projects: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<void> {
  heading(name);
  const start = performance.now();
  const file = `${reports}/vitest-${name.replaceAll(/\W+/g, '-').toLowerCase()}.json`;
  const reporters = ['default', 'json', ...(onGithub ? ['github-actions'] : [])].map((reporter) => `--reporter=${reporter}`);
  const words = ['run', ...reporters, `--outputFile.json=${file}`, ...projects.flatMap((project) => ['--project', project])];
  // Not spawnSync: what runs beside it would not be heard until it is done.
  const child = spawn('vitest', words, { stdio: 'inherit', shell, env: environmentOf(environment) });
  const ok = await new Promise<boolean>((done) => child.on('close', (code) => done(code === 0)));
  note({ name, ok, seconds: since(start) });
  if (!existsSync(file)) return add(nothing, false);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof testsInVitest>[0];
  tests.push(...testsInVitest(report));
  add({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }, ok);
}

async function playwright(): Promise<void> {
  const browser = findBrowser();
  if (!browser) {
    console.error(`\n${browserAdvice}`);
    total.failed += 1;
    return;
  }
  heading('Browser');
  const start = performance.now();
  const ok = run('playwright', ['test'], { CHROMIUM_PATH: browser, TEST_PORT: String(await freePort()) });
  note({ name: 'Browser', ok, seconds: since(start) });
  const file = `${reports}/playwright.json`;
  if (!existsSync(file)) return add(nothing, false);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof testsInPlaywright>[0];
  tests.push(...testsInPlaywright(report));
  const { stats } = report;
  add({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, ok);
}

const build = (name: string, environment: NodeJS.ProcessEnv, ...words: string[]): Promise<boolean> =>
  beside(name, environment, process.execPath, 'src/cli/build.ts', ...words);

/** Ends when all but the types is done: they take the longest and use one core, so what comes next need not wait. */
async function quick(): Promise<{ readonly types: Promise<boolean> }> {
  heading('Types, lint, rules and components');
  const types = beside('Types', {}, 'astro', 'check', '--minimumSeverity', 'error');
  await beside('Lint', {}, 'eslint', '.', '--max-warnings=0', '--cache', '--cache-location', '.cache/eslint/');
  await vitest('Rules and components', ['unit', 'component']);
  return { types };
}

/** The tests of what a path in the address can change, and no others. */
async function underPath(): Promise<void> {
  const settings = {
    BASE_PATH: '/veienvidere/', SITE_URL: 'https://example.org', SECURITY_CONTACT: 'https://example.org/sikkerhet/',
    DIST: `${reports}/dist-under-sti`,
  };
  const built = await build('Build under a path', settings, '--outDir', settings.DIST);
  if (built) await vitest('Finished site under a path', ['build', 'hosts'], settings);
}

const { types } = wanted('quick') ? await quick() : {};
const built = (wanted('site') || wanted('browser')) && (await build('Build', {}));
await types;
if (built) {
  if (wanted('site')) {
    await vitest('Editors’ commands, finished site and real servers', ['desk', 'build', 'hosts']);
    await underPath();
  }
  if (wanted('browser')) await playwright();
}

console.log(`\nHow long it took: ${steps.map(({ name, ok, seconds }) => `${ok ? '' : '✗ '}${name} ${seconds} s`).join(' · ')} · all ${since(began)} s`);
console.log(`The slowest tests:\n${slowest(tests, 10).map(({ name, seconds }) => `  ${seconds.toFixed(1)} s  ${name}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
