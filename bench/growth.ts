import {
  cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { writeBareSite } from './support/bare-site.ts';
import { table } from './support/statistics.ts';
import { syntheticArticle, writeSyntheticArticles } from './support/synthetic.ts';

/**
 * `npm run bench -- growth`: how the build grows with the number of articles, beside a bare Astro + MDX + Pagefind site of
 * the same pages, in turn in one run. Works in temporary copies. `--sizes 10,100` for fewer, `--runs` for how often the two are
 * compared.
 *
 * The bare site stores nothing compressed, and most of a cold build may be the best brotli: so a cold build for a host that
 * compresses by itself (`STORE_COMPRESSED=no`) is measured too. Nothing is deleted before the end, for on ext4 files take longer
 * to make where many have just been deleted.
 */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10,100,1000,5000' }, runs: { type: 'string', default: '3' } },
});
const root = resolve('.');

interface Run {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

interface Growth {
  readonly size: number;
  readonly cold: Run;
  /** Cold, for a host that compresses by itself. */
  readonly plain: Run;
  readonly rebuild: Run;
  readonly check: Run;
  readonly bare: Run;
  readonly indexKilobytes: number;
  readonly sitemapKilobytes: number;
}

const results: Growth[] = [];
const workshop = mkdtempSync(join(tmpdir(), 'growth-'));
try {
  for (const size of values.sizes.split(',').map(Number)) {
    const result = await measure(size, join(workshop, String(size)));
    results.push(result);
    print([result]);
  }
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
console.log(`\n${process.platform}, Node ${process.version}, all sizes:\n`);
print(results);

async function measure(size: number, folder: string): Promise<Growth> {
  const site = join(folder, 'site');
  copyProject(site);
  const sourceIds = Object.keys(parse(readFileSync('content/kilder.yaml', 'utf8')) as object);
  writeSyntheticArticles(join(site, 'content'), size, sourceIds);
  const cold = await run(site, 'src/cli/build.ts');
  const indexKilobytes = folderBytes(join(site, 'dist/pagefind')) / 1000;
  const sitemapKilobytes = readdirSync(join(site, 'dist'))
    .filter((name) => name.startsWith('sitemap'))
    .reduce((sum, name) => sum + statSync(join(site, 'dist', name)).size, 0) / 1000;
  writeFileSync(join(site, 'content/artikler/syntetisk-1/index.mdx'), `${syntheticArticle(1, sourceIds)}\nEn ny setning.\n`);
  const rebuild = await run(site, 'src/cli/build.ts');
  const check = await run(site, 'src/cli/editors.ts sjekk');
  const inTurn: { readonly plain: Run; readonly bare: Run }[] = [];
  for (let turn = 1; turn <= Number(values.runs); turn += 1) {
    for (const made of ['dist', '.cache', '.astro']) renameSync(join(site, made), join(folder, `${made}-${turn}`));
    const plain = await run(site, 'src/cli/build.ts', { STORE_COMPRESSED: 'no' });
    const bareFolder = join(folder, `bare-${turn}`);
    writeBareSite(bareFolder, join(site, 'content/artikler'), join(root, 'node_modules'));
    inTurn.push({ plain, bare: await run(bareFolder, 'build.mjs') });
  }
  return {
    size, cold, plain: middle(inTurn.map(({ plain }) => plain)), rebuild, check, bare: middle(inTurn.map(({ bare }) => bare)),
    indexKilobytes, sitemapKilobytes,
  };
}

/** The run of median length. */
function middle(runs: readonly Run[]): Run {
  return runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)] as Run;
}

/** The project without what is made, and with the dependencies of this one. */
function copyProject(target: string): void {
  mkdirSync(target, { recursive: true });
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of stdout.split('\0').filter((name) => name && !name.startsWith('tests/'))) cpSync(file, join(target, file));
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'));
}

/** Runs a script to its end, watching the memory of it and its children. */
function run(cwd: string, script: string, settings: NodeJS.ProcessEnv = {}): Promise<Run> {
  const started = performance.now();
  return new Promise((resolveRun, reject) => {
    const child = spawn(process.execPath, script.split(' '), { cwd, stdio: ['ignore', 'ignore', 'pipe'], env: {
      ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`, ...settings,
    } });
    let peak = 0;
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const watch = setInterval(() => { peak = Math.max(peak, memoryOf(child.pid ?? 0)); }, 300);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolveRun({ seconds: (performance.now() - started) / 1000, peakMegabytes: peak / 1024 });
      else reject(new Error(`${script} in ${cwd} ended with ${code}: ${errors.slice(-2000)}`));
    });
  });
}

/** Resident memory of a process and all below it, in kilobytes. */
function memoryOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = stdout.trim().split('\n').map((row) => row.trim().split(/\s+/).map(Number) as [number, number, number]);
  const below = (parent: number): number =>
    rows.filter(([, ppid]) => ppid === parent).reduce((sum, [child, , rss]) => sum + rss + below(child), 0);
  return (rows.find(([own]) => own === pid)?.[2] ?? 0) + below(pid);
}

function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function print(rows: readonly Growth[]): void {
  const seconds = (value: number) => value.toFixed(1);
  const ratio = (one: Run, other: Run) => (one.seconds / other.seconds).toFixed(2);
  console.log(
    table(
      [
        'articles', 'cold s', 'ms each', 'rebuild s', 'rebuild/cold', 'cold, plain s', 'bare s', 'plain × bare', '× bare', 'sjekk s',
        'peak MB', 'index kB', 'sitemap kB',
      ],
      rows.map(({ size, cold, plain, rebuild, check, bare, indexKilobytes, sitemapKilobytes }) => [
        String(size), seconds(cold.seconds), ((1000 * cold.seconds) / size).toFixed(1), seconds(rebuild.seconds),
        ratio(rebuild, cold), seconds(plain.seconds),
        seconds(bare.seconds), ratio(plain, bare), ratio(cold, bare), seconds(check.seconds), cold.peakMegabytes.toFixed(0),
        indexKilobytes.toFixed(0), sitemapKilobytes.toFixed(0),
      ]),
    ),
  );
}
