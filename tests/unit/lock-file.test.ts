import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, LockedPackage>> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies'
  | 'devDependencies' | 'optionalDependencies' | 'overrides', Record<string, string>>;

/** Whether npm would find `name` from the package at `path`: in its own node_modules or in one further out. */
function isLocked(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

describe('the lock file', () => {
  it('is complete for Linux, macOS and Windows: every optional platform package is there', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)).map((name) => `${path} → ${name}`));
    expect(missing).toEqual([]);
    const platforms = Object.keys(packages).join('\n');
    for (const platform of ['linux-x64', 'darwin-arm64', 'win32-x64']) expect(platforms).toContain(platform);
  });

  it('holds no registry address, and a checksum for everything', () => {
    for (const [path, { resolved, integrity, link }] of Object.entries(packages)) {
      expect(resolved, path).toBeUndefined();
      if (path && !link) expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  it('agrees with package.json, where every version is exact', () => {
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const)
      for (const [name, version] of Object.entries(manifest[kind])) {
        expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
        expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
      }
  });

  it('gives the reason for every dependency and override in README', () => {
    const [, table = ''] = readFileSync('README.md', 'utf8').split('## Dependencies, and why');
    const named = [...table.matchAll(/^\| ([^|]+) \| [^|]{10,} \|$/gm)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.replace(/\(.*\)/, '').trim()));
    const wanted = [
      ...(['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const).flatMap((kind) => Object.keys(manifest[kind])),
    ];
    expect(wanted.filter((name) => !named.includes(name) && !(name.startsWith('@types/') && named.includes('@types/*')))).toEqual([]);
  });

  it('has what src/ imports among the dependencies, so that an editor without the tests has it too', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:ts|mjs|astro)$/.test(name) && !name.endsWith('.d.ts'));
    const imported = sources.flatMap((name) => [...readFileSync(join('src', name), 'utf8').matchAll(
      /^import\s(?!type\b)(?:[\w\s{},*]+\sfrom\s)?'((?:@[\w-]+\/)?[a-z][\w-]*)(?:\/[^':]*)?'/gm,
    )].map((match) => match[1] as string));
    expect(imported).toContain('nspell');
    expect([...new Set(imported)].filter((name) => !(name in manifest.dependencies))).toEqual([]);
    for (const name of ['nspell', 'dictionary-nb']) expect(packages[`node_modules/${name}`], name).not.toHaveProperty('dev');
  });

  it('pins what asks for a moving tag, which a later npm ci would find changed', () => {
    const moving = Object.values(packages).flatMap(({ dependencies = {} }) =>
      Object.entries(dependencies).filter(([, range]) => /^[a-z]+$/.test(range)).map(([name]) => name));
    expect(moving.length).toBeGreaterThan(0);
    for (const name of moving) expect(manifest.overrides[name], name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('would notice a missing platform package', () => expect(isLocked('node_modules/astro', 'no-such-package')).toBe(false));
});
