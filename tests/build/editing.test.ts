import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { article } from '../support/content.ts';
import { freePort } from '../support/port.ts';
import { copyProject } from '../support/project-copy.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const patience = { timeout: 90_000, interval: 250 };
const draft = 'content/artikler/et-utkast/index.mdx';
const later = 'content/artikler/om-lenge/index.mdx';
const [source] = Object.keys(parse(readFileSync('content/kilder.yaml', 'utf8')) as object);

/** What the desk put on a page: short enough to read when a test fails. */
const deskOn = (html: string): string =>
  (/<p class="desk-banner".*?<\/p>/.exec(html)?.[0] ?? '') + (/<section class="desk".*<\/section>(?=<\/main>)/s.exec(html)?.[0] ?? '');

/** A day that no clock of ours reaches. */
const farDay = '2999-01-01';

/** `npm run dev` in a copy of the project, with a draft and a page of a later day in it. */
describe('npm run dev', () => {
  let project: string;
  let server: ChildProcess | undefined;
  let origin: string;
  let said = '';

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  const page = async (address: string): Promise<string> => {
    const response = await fetch(`${origin}${address}`);
    const html = await response.text();
    expect(response.status, `${address}: ${html.slice(0, 500)} ${said.slice(-1500)}`).toBe(200);
    return html;
  };

  beforeAll(async () => {
    project = copyProject('redigering-');
    const kept = { ingress: 'ingress: "Denne siden finnes bare mens en prøve går. Den skal ikke bli med i bygget."' };
    write(draft, article({
      ...kept, tittel: 'tittel: "Et utkast som prøves"',
      beskrivelse: 'beskrivelse: "Et utkast som bare finnes mens redaksjonens arbeidsbord blir prøvd."', rekkefolge: 'rekkefolge: 97',
      utkast: 'utkast: true',
    },
      `Det går over på tre uker.\n\nDu kan be om hjelp i dag.<Kilde id="${source}" />`));
    write(later, article({ ...kept, tittel: 'tittel: "En side om lenge"', beskrivelse:
      'beskrivelse: "En side som venter på sin dag mens redaksjonens arbeidsbord blir prøvd."', rekkefolge: 'rekkefolge: 98',
      publisert: `publisert: "${farDay}"`, oppdatert: `oppdatert: "${farDay}"`, nesteGjennomgang: 'nesteGjennomgang: "2999-06-01"',
      publiseres: `publiseres: "${farDay}"` }).replace(/\nDu får det bedre.*\n/, ''));
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const script = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { dev: string } }).scripts.dev;
    expect(script).toBe('node ./src/cli/gate.cjs && astro dev');
    // Not NODE_ENV of the test runner, and not in the background, where nobody would end it.
    const environment = {
      ...process.env, NODE_ENV: undefined, VITEST: undefined, BASE_PATH: undefined, SITE_URL: undefined, ASTRO_DEV_BACKGROUND: '0',
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    server = spawn(process.execPath, [
      join(project, 'node_modules/astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1', '--port', String(port),
    ], { cwd: project, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (chunk: Buffer) => (said += stripVTControlCharacters(chunk.toString())));
    await vi.waitFor(() => expect(said).toMatch(/\d+ feil og \d+ advars(?:el|ler) i \d+ filer\./), patience);
    await vi.waitFor(() => fetch(origin), patience);
  });
  afterAll(async () => {
    if (server && server.exitCode === null) {
      const ended = once(server, 'close');
      server.kill();
      await ended;
    }
    rmSync(project, { recursive: true, force: true });
  });

  it('says what is wrong when it starts, where, and why', () => {
    expect(said).toContain(`${draft}:21:1 feil (tall-uten-kilde)`);
    expect(said).toContain('«tre uker» står uten kilde.');
    expect(said).toContain('Hvorfor: Et tall uten kilde kan ingen etterprøve');
  });

  it('shows a draft under a banner, with a panel of what an editor wants to know', async () => {
    const html = await page('/artikler/et-utkast/');
    expect(/<body[^>]*>.{80}/.exec(html)?.[0]).toContain('><p class="desk-banner" role="note">Utkast: siden vises bare her');
    const desk = deskOn(html);
    expect(desk).toContain('<h2 id="redaksjonen">For redaksjonen</h2>');
    expect(desk).toContain(`Fil: <code>${draft}</code>`);
    expect(desk).toMatch(/LIX \d+ \(\d+ uten ordlistas ord\) · 13 ord · 1 minutt å lese/);
    expect(desk).toContain(`1 kilde: ${source}`);
    expect(desk).toContain(`<strong>Feil</strong> ${draft}:21:1<br>«tre uker» står uten kilde.`);
  });

  it('shows a page of a later day, and says which day', async () => {
    const desk = deskOn(await page('/artikler/om-lenge/'));
    expect(desk).toContain('Ikke publisert: siden blir synlig 1.\u00a0januar 2999.');
    expect(desk).toContain('0 kilder. Hver påstand bør ha en.');
    expect(desk).not.toContain('«tre uker»');
  });

  it('puts no banner over what readers see already, and no panel where there is no page of content', async () => {
    const published = deskOn(await page('/artikler/slik-foregar-avrusning/'));
    expect(published).toContain('Fil: <code>content/artikler/slik-foregar-avrusning/index.mdx</code>');
    expect(published).not.toContain('desk-banner');
    const home = await page('/');
    expect(home.includes('For redaksjonen')).toBe(false);
  });

  it('checks again when a file is saved, and tells both in the terminal and on the page', async () => {
    const before = said.length;
    write(draft, readFileSync(join(project, draft), 'utf8').replace('Det går over på tre uker.', 'Ring 113 nå.'));
    await vi.waitFor(() => expect(said.slice(before)).toContain('Nummeret «113» er skrevet for hånd.'), patience);
    await vi.waitFor(async () => {
      const desk = deskOn(await page('/artikler/et-utkast/'));
      expect(desk).toContain('Nummeret «113» er skrevet for hånd.');
      expect(desk).not.toContain('«tre uker»');
    }, patience);
  });

  /** Pages that must be there whatever is broken on another. */
  const others = ['/', '/artikler/', '/veiledning/', '/hjelp/', '/ordliste/', '/om/kvalitet/', '/artikler/slik-foregar-avrusning/'];

  /**
   * Changes in files (of one that is new, the whole), and the faults that each address then shows, by what it must say; and the pages as
   * they were when the files are. Each saving has all content checked, so what can be broken at once is.
   */
  const broken = async (
    changes: Readonly<Record<string, (text: string) => string>>, faults: Readonly<Record<string, readonly (RegExp | string)[]>>,
    ...more: readonly string[]
  ): Promise<void> => {
    const whole = Object.keys(changes).map((path) => [path, textOf(path)] as const);
    const created = new Set(whole.flatMap(([path, text]) => (text === undefined ? [path.replace(/^content(.*)index\.mdx$/, '$1')] : [])));
    for (const [path, text] of whole) write(path, (changes[path] as (text: string) => string)(text ?? ''));
    const shown = async (address: string): Promise<{ readonly status: number; readonly html: string }> => {
      const response = await fetch(`${origin}${address}`);
      return { status: response.status, html: (await response.text()).replaceAll(/<(style|script)\b[^]*?<\/\1>/g, '') };
    };
    for (const [address, says] of Object.entries(faults))
      await vi.waitFor(async () => {
        const { html } = await shown(address);
        for (const words of says) expect(html, address).toMatch(words);
      }, patience);
    for (const other of [...others, ...more]) await page(other);
    for (const [path, text] of whole) if (text === undefined) rmSync(join(project, path)); else write(path, text);
    for (const [address, [fault = '']] of Object.entries(faults))
      await vi.waitFor(async () => {
        const { status, html } = await shown(address);
        expect(html).not.toMatch(fault);
        // Whole again, or gone again when it was new.
        expect(status, address).toBe(created.has(address) ? 404 : 200);
      }, patience);
  };
  const textOf = (path: string): string | undefined =>
    (existsSync(join(project, path)) ? readFileSync(join(project, path), 'utf8') : undefined);

  it('shows each fault on its own page, and every other page whole', async () => {
    const [guide, other] = ['content/veiledninger/ung/index.mdx', 'content/veiledninger/gravid/index.mdx'];
    const half = ['halv:', '  tittel: "Om søvn"', '  utgiver: ""', '  aar: "u.å."', '  adresse: ""', '  kontrollert: "2026-11-22"'];
    const head = [
      'tittel: "Bare begynt"', 'beskrivelse: ""', 'ingress: ""', 'kortFortalt:', '  - ""', '  - ""', 'tema: ""', 'utkast: true',
    ];
    await broken(
      {
        'content/artikler/bare-begynt/index.mdx': () => `---\n${head.join('\n')}\n---\n\nFørste setning.\n`,
        'content/kilder.yaml': (text) => `${text}\n${half.join('\n')}\n`,
        [guide]: (text) => `${text}\n<Fakta tittel="Det haster">\n\nUten slutt.\n`,
        [other]: (text) => text.replace(/^tittel: "(.*)"$/m, 'tittel: "$1'),
        [later]: (text) => `${text}\nRing <Ring id="finnes-ikke" />.<Kilde id="heller-ikke" />\n\nDet er nå.<Kilde id="halv" />\n`,
        [draft]: (text) => `${text}\n<Varsel>\n\n- Noe.\n\n</Varsel>\n`,
      },
      {
        // A box that is not closed.
        '/veiledning/ung/': [
          'Siden vises ikke helt før dette er rettet', `${guide}:`, '&lt;Fakta&gt;', /<h1 data-pagefind-meta="title">[^<]+/,
        ],
        // A quotation mark that is missing.
        '/veiledning/gravid/': ['Siden vises ikke helt før dette er rettet', `${other}:2:`, /[Aa]nførselstegn/],
        // What points at nothing says so in the text, and a source that is only half filled in says what it lacks.
        '/artikler/om-lenge/': [/<strong>«finnes-ikke» finnes ikke<\/strong>/, '«utgiver» er ikke fylt ut ennå.'],
        // A draft that has only been begun has stand-ins in the place of what is missing.
        '/artikler/bare-begynt/': ['«ingress» er ikke fylt ut ennå.', 'Første setning.', '«beskrivelse» er tom. Skriv noe her.'],
        '/artikler/': ['Bare begynt'],
        // A page that cannot be made has another in its place.
        '/artikler/et-utkast/': [/Siden kan ikke vises ennå[^]*mangler nivaa/],
      },
    );
  });

  it('goes on showing every page, and says what is wrong, when the files that all pages share break at once', async () => {
    const halves = {
      'content/kilder.yaml': '\nhalv:\n  tittel: "Uten slutt\n',
      'content/faretegn.yaml': '\nhalv:\n  niva: "liv\n',
      'content/hjelpetilbud.yaml': '\nhalv:\n  navn: "Uten slutt\n',
      'content/omdirigeringer.yaml': '\n- fra: "/uten-slutt/\n',
    };
    const changes = Object.fromEntries(Object.entries(halves).map(([path, half]) => [path, (text: string) => text + half]));
    await broken(changes, { '/artikler/om-lenge/': Object.keys(halves).map((path) => `${path}:`) }, '/sok/liste.json');
  });
});
