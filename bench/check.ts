import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readContentFiles } from '#editorial/read/files.ts';
import { readEntries } from '#editorial/read/read-file.ts';
import { writeSyntheticArticles } from './support/synthetic.ts';

/**
 * `npm run bench -- check`: how long `npm run sjekk` takes for this site, and with 1,000 articles more, as the editor waits for it:
 * the whole command, dictionary and all. Goals: 2 s and 15 s.
 */
const goals = [{ added: 0, seconds: 2 }, { added: 1000, seconds: 15 }];
const rounds = 3;

console.log(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}, best of ${rounds}`);
for (const { added, seconds } of goals) {
  const project = mkdtempSync(join(tmpdir(), 'bench-sjekk-'));
  try {
    cpSync('content', join(project, 'content'), { recursive: true });
    for (const name of ['src', 'node_modules', 'package.json']) symlinkSync(resolve(name), join(project, name));
    const sources = readContentFiles(resolve('content'))
      .filter(({ path }) => path === 'kilder.yaml')
      .flatMap((file) => readEntries(file).entries)
      .map(({ id }) => id);
    if (added > 0) writeSyntheticArticles(join(project, 'content'), added, sources);
    const times = Array.from({ length: rounds }, () => {
      const began = performance.now();
      const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/editors.ts'), 'sjekk', '--json'], {
        cwd: project, encoding: 'utf8', maxBuffer: 512_000_000,
      });
      if (status !== 0) throw new Error(`The check failed: ${stderr}${stdout.slice(0, 2000)}`);
      return (performance.now() - began) / 1000;
    });
    const best = Math.min(...times);
    console.log(`${added === 0 ? 'this site' : `+ ${added} articles`}: ${best.toFixed(2)} s (goal ${seconds} s) ` +
      `${best <= seconds ? 'reached' : 'NOT REACHED'}`);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
