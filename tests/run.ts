import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserAdvice, findBrowser } from './support/browser.ts';
import { freePort } from './support/port.ts';

/**
 * `npm test`: types, lint, rules, components, build, finished site and browser, in that order, with one build shared
 * by all. Ends with the plain line `N passed, N failed, N skipped`.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const reports = '.tmp';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

function heading(name: string): void {
  console.log(`\n▶ ${name}`);
}

function run(command: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return status === 0;
}

/** A step that counts as one test. */
function step(name: string, environment: NodeJS.ProcessEnv, command: string, ...words: string[]): boolean {
  heading(name);
  const ok = run(command, words, environment);
  total[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

function add(count: Count, ok: boolean): void {
  total.passed += count.passed;
  total.failed += count.failed + (ok || count.failed > 0 ? 0 : 1);
  total.skipped += count.skipped;
}

const nothing: Count = { passed: 0, failed: 0, skipped: 0 };

function vitest(name: string, projects: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  heading(name);
  const file = `${reports}/vitest-${name.replaceAll(/\W+/g, '-').toLowerCase()}.json`;
  const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...projects.flatMap((project) => ['--project', project])], environment);
  if (!existsSync(file)) return add(nothing, false);
  const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  add({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }, ok);
}

function playwright(port: number, browser: string): void {
  heading('Browser');
  const ok = run('playwright', ['test'], { CHROMIUM_PATH: browser, TEST_PORT: String(port) });
  const file = `${reports}/playwright.json`;
  if (!existsSync(file)) return add(nothing, false);
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  add({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, ok);
}

step('Types', {}, 'astro', 'check');
step('Lint', {}, 'eslint', '.', '--max-warnings=0');
vitest('Rules and components', ['unit', 'component']);
if (step('Build', {}, process.execPath, 'src/cli/build.ts')) {
  vitest('Finished site on real servers', ['build', 'hosts']);
  const underPath = { BASE_PATH: '/veienvidere/', SITE_URL: 'https://example.org', SECURITY_CONTACT: 'https://example.org/sikkerhet/', DIST: `${reports}/dist-under-sti` };
  if (step('Build under a path', underPath, process.execPath, 'src/cli/build.ts', '--outDir', underPath.DIST)) vitest('Finished site under a path', ['build', 'hosts'], underPath);
  const browser = findBrowser();
  if (browser) playwright(await freePort(), browser);
  else {
    console.error(`\n${browserAdvice}`);
    total.failed += 1;
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
