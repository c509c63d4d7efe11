import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hosting } from '#config/hosting.ts';
import { borrowed, bundledPackages, licenceFile, ownEndings } from '#config/licences.ts';
import { builtFiles, dist } from '../support/dist.ts';
import { parts, runApart } from '../support/parts.ts';

const packageOf = (name: string) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { license?: string };

/** What a reader can be sent: without the ready-made compressions and what is for servers. */
const sent = builtFiles().filter((file) =>
  !/\.(?:br|gz)$/.test(file) && !file.startsWith('.hosts/') && !['_headers', '_redirects', '.nojekyll', '.assetsignore'].includes(file));

describe('what is published', () => {
  it.each(sent)('%s has a licence and a type', (file) => {
    const fromOthers = borrowed.some(({ files }) => files.test(file));
    expect(fromOthers || (ownEndings as readonly string[]).includes(extname(file).slice(1)),
      'name its origin in src/config/licences.ts').toBe(true);
    expect(Object.keys(hosting.types), 'name its type in src/config/hosting.ts').toContain(extname(file).slice(1));
  });

  it.each([
    ...borrowed.map(({ package: name, licence }) => ({ name, licence })), ...bundledPackages,
  ])('$name says itself that it is under $licence', ({ name, licence }) => {
    expect(packageOf(name).license).toBe(licence);
  });

  it('carries the licences, and names nothing that is not there', () => {
    const text = readFileSync(join(dist, licenceFile), 'utf8');
    for (const { name, files } of borrowed) {
      expect(text).toContain(name);
      expect(sent.some((file) => files.test(file)), `${name} is no longer published`).toBe(true);
    }
    expect(text).toContain('SIL OPEN FONT LICENSE');
  });
});

describe('the dependencies', () => {
  it('run nothing when they are installed', () => {
    const settings = readFileSync('.npmrc', 'utf8').split('\n').map((line) => line.replaceAll(' ', ''));
    expect(settings).toContain('ignore-scripts=true');
    expect(settings.filter((line) => /^(?:ignore-scripts|allow-scripts)=/.test(line))).toEqual(['ignore-scripts=true']);
  });

  it('stand in a list that machines can read (npm sbom)', { timeout: 60_000 }, () => {
    const command = /`(npm sbom [^`>]+?)(?: >[^`]*)?`/.exec(readFileSync('deploy/README.md', 'utf8'))?.[1] ?? '';
    // From the lock alone, so that a folder with more or less in it gives the same list.
    const { status, stdout, stderr } = spawnSync(`${command} --package-lock-only`, {
      encoding: 'utf8', shell: true, maxBuffer: 64_000_000,
    });
    expect(status, stderr).toBe(0);
    const { spdxVersion, packages } = JSON.parse(stdout) as { spdxVersion: string; packages: { name: string; versionInfo: string }[] };
    expect(spdxVersion).toMatch(/^SPDX-2\.\d$/);
    const locked = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string }> }).packages;
    for (const name of ['astro', 'pagefind', 'sharp'])
      expect(packages).toContainEqual(expect.objectContaining({ name, versionInfo: locked[`node_modules/${name}`]?.version }));
    expect(packages.map(({ name }) => name), 'what only tests use is not in the site').not.toContain('vitest');
  });
});

describe('the workflows', () => {
  const files = readdirSync('.github/workflows').map((file) => ({ file, text: readFileSync(join('.github/workflows', file), 'utf8') }));

  it.each(files)('$file pins every action to a commit and names its version', ({ text }) => {
    const uses = [...text.matchAll(/uses:\s*(.+)/g)].map((match) => match[1] ?? '');
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(text).toContain('permissions:\n  contents: read');
  });

  it('run every part of the command of README, which .ci/run runs whole', () => {
    const command = 'npm ci && npm test';
    expect(readFileSync('README.md', 'utf8')).toContain(command);
    expect(readFileSync('.ci/run', 'utf8')).toContain(command);
    const run = files.flatMap(({ text }) => [...text.matchAll(/- run: npm ci && npm test -- (\w+)\n/g)].map((match) => match[1]));
    expect(run.filter((part) => !(part !== undefined && part in runApart))).toEqual(parts);
  });

  it('try the other browsers that README promises, and the form, every day', () => {
    const daily = files.find(({ file }) => file === 'daily.yml')?.text;
    expect(daily).toMatch(/schedule:[^]*npm run build && npm test -- engines\n/);
    expect(daily).toMatch(/schedule:[^]*npm ci && npm test -- skriv\n/);
  });

  it.each(files)('$file keeps what npm has fetched, and says what becomes of an older run when a newer one begins', ({ text }) => {
    expect(text.split('uses: actions/setup-node@').length).toBe(text.split('cache: npm\n').length);
    expect(text).toContain('concurrency:\n');
  });
});
