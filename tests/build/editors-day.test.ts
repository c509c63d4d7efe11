import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runHere } from '../support/desk.ts';
import { dist } from '../support/dist.ts';
import { copyProject } from '../support/project-copy.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

/** One day at the editors' desk, in a copy of the project: each step is what the guide tells, and nobody helps. */
let project: string;
let server: Server | undefined;

beforeAll(() => {
  project = copyProject('dagen-');
});
afterAll(() => {
  server?.close();
  rmSync(project, { recursive: true, force: true });
});

/** Ready-made compressions are the matter of other tests, and half of what this build would take. */
const environment: NodeJS.ProcessEnv = { ...process.env, BASE_PATH: undefined, SITE_URL: undefined, STORE_COMPRESSED: 'no' };

/** The first moment of 22 November in Norway: the clock of the daily build. */
const morning = Date.UTC(2026, 10, 21, 23) / 1000;

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };

/** Runs what stands in `package.json` under this name, as npm would. */
function run(command: string, ...words: string[]) {
  const [, ...script] = (scripts[command] ?? '').split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...script, ...words], {
    cwd: project, encoding: 'utf8', maxBuffer: 64_000_000,
    env: {
      ...environment, PATH: `${resolve('node_modules/.bin')}${delimiter}${environment['PATH'] ?? ''}`, SOURCE_DATE_EPOCH: String(morning),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  return { status, said: stdout + stderr };
}

/** The same without a process of its own, for what has been run as a script once: such a process reads the dictionary too. */
const runNext = (command: string, ...words: string[]) => runHere(command, words, project, new Date(morning * 1000));

const file = (path: string): string => join(project, path);
const read = (path: string): string => readFileSync(file(path), 'utf8');
const edit = (path: string, ...changes: readonly (readonly [from: string, to: string])[]): void => {
  let text = read(path);
  for (const [from, to] of changes) {
    expect(text, `${path} holds ${from}`).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(file(path), text);
};
const page = 'content/artikler/a-sove-uten-rus/index.mdx';
const changed = 'content/veiledninger/gravid/index.mdx';
const pictured = 'content/veiledninger/for-parorende/index.mdx';
const written: readonly (readonly [string, string])[] = [
  ['beskrivelse: ""', 'beskrivelse: "Hvorfor søvnen ofte er dårlig når du slutter, og hva du kan gjøre for å sove litt bedre."'],
  ['ingress: ""', 'ingress: "Mange sover dårlig når de slutter. Her er noen enkle råd for natta, og hvem du kan spørre."'],
  ['kortFortalt:\n  - ""\n  - ""', 'kortFortalt:\n  - "Det er vanlig å sove dårlig når du slutter."\n  - "Det går over for de fleste."'],
  ['#rekkefolge: 0', 'rekkefolge: 6'],
  ['Si det viktigste først, i én eller to korte setninger.', 'Det er vanlig å sove dårlig når du slutter - og det går over. Si til deg ' +
    'selv at "natta tar slutt". Ordet kveldsrutinesjekk finner du bare her.'],
  ['En overskrift som sier hva avsnittet handler om', 'Stå opp til samme tid hver dag'],
  ['Skriv til «du». Sett kilden rett etter påstanden.', 'Gå ut i lyset tidlig på dagen.<Kilde id="helsenorge-hjelp-rus" /> Legg bort ' +
    'skjermen om kvelden. Les også om [hva som skjer på avrusning](/artikler/slik-foregar-avrusning).'],
];

/** What a script says of words that it cannot use, which only that script says. */
const complaints: Readonly<Record<string, string>> = {
  kilde: 'npm run kilde -- ', gjennomgang: 'npm run gjennomgang -- ', flytt: 'npm run flytt -- ', slett: 'npm run slett -- ',
  rapport: '«tull» finnes ikke. Velg --format',
};

it.each(Object.entries(complaints))('%s as a script says how it is used', (command, complaint) => {
  const { status, said } = run(command, ...(command === 'rapport' ? ['--format', 'tull'] : []));
  expect(said).toContain(complaint);
  expect(status).toBe(2);
});

it('goes from an idea to a published page', async () => {
  // Morning: a new article, and what the check says of an empty one.
  expect(run('ny', 'artikkel', 'Å sove uten rus', '--tema', 'tiden-etter')).toMatchObject({ status: 0 });
  const empty = run('sjekk', page);
  expect(empty.status).toBe(1);
  expect(empty.said).toContain(`${page}:5:1 feil (felt)\n  «beskrivelse» er tom. Skriv noe her.`);

  // The text is written; signs and slashes mend themselves.
  edit(page, ...written);
  expect((await runNext('sjekk', page)).said).toContain('må ha skråstrek til slutt');
  const mended = await runNext('sjekk', page, '--fiks');
  expect(mended, mended.said).toMatchObject({ status: 0 });
  expect(read(page)).toContain('du slutter – og det går over. Si til deg selv at «natta tar slutt».');
  expect(read(page)).toContain('(/artikler/slik-foregar-avrusning/)');

  // Another page is begun, one waits for its day, and an old one gets a better name.
  cpSync(file('content/artikler/a-sove-uten-rus'), file('content/artikler/et-utkast'), { recursive: true });
  edit('content/artikler/et-utkast/index.mdx', [
    '"Å sove uten rus"', '"Et utkast"',
  ], ['Hvorfor søvnen', 'Om hvorfor søvnen'], ['rekkefolge: 6', 'rekkefolge: 7']);
  cpSync(file('content/artikler/et-utkast'), file('content/artikler/i-morgen'), { recursive: true });
  edit('content/artikler/i-morgen/index.mdx', ['"Et utkast"', '"I morgen"'], ['Om hvorfor', 'Noe om hvorfor'], [
    'rekkefolge: 7', 'rekkefolge: 8',
  ], ['utkast: true', 'publiseres: "2026-11-23"'], ['publisert: "', 'publisert: "2026-11-23" # '],
  ['oppdatert: "', 'oppdatert: "2026-11-23" # ']);
  cpSync(file('content/artikler/et-utkast'), file('content/artikler/kort-liv'), { recursive: true });
  edit('content/artikler/kort-liv/index.mdx', ['"Et utkast"', '"Kort liv"'], ['Om hvorfor', 'Litt om hvorfor'], ['utkast: true\n', '']);
  // This one has waited for the day that it is, and a doctor has read it.
  edit(page, [
    'utkast: true', 'publiseres: "2026-11-22"',
  ], ['publisert: "', 'publisert: "2026-11-22" # '], ['oppdatert: "', 'oppdatert: "2026-11-22" # ']);
  for (const words of [
    ['a-sove-uten-rus', '--navn', 'Kari Nordmann', '--rolle', 'overlege'], ['gravid', '--navn', 'Ola Hansen', '--rolle', 'sykepleier'],
  ]) expect(await runNext('gjennomgang', ...words, '--dato', '2026-11-20')).toMatchObject({ status: 0 });
  writeFileSync(file(changed), `${read(changed)}\nDu kan ta med noen du stoler på.\n`);
  writeFileSync(file('content/utgiver.yaml'), 'utgiver: "Stiftelsen Prøve"\nepost: "post@stiftelsen.example"\n');
  expect(await runNext('flytt', 'slik-foregar-avrusning', 'slik-er-avrusning')).toMatchObject({ status: 0 });
  // A page that was published by mistake is taken away for good.
  expect((await runNext('slett', 'kort-liv', '--borte')).said).toContain('/artikler/kort-liv/ svarer nå at siden er borte for godt.');
  // A picture from a phone, which says where it was taken.
  const place = 'Tatt hjemme hos noen';
  const photograph = sharp({ create: { width: 1600, height: 900, channels: 3, background: '#456' } });
  const original = await photograph.withExif({ IFD0: { ImageDescription: place } }).png().toBuffer();
  expect(original.includes(place)).toBe(true);
  writeFileSync(file('content/veiledninger/for-parorende/telefon.png'), original);
  writeFileSync(file(pictured), `${read(pictured)}\n![En telefon på et bord](./telefon.png "Telefonen ligger klar. Foto: ` +
    `Kari Nordmann")\n`);
  const ready = await runNext('sjekk');
  expect(ready, ready.said).toMatchObject({ status: 0 });
  expect((await runNext('rapport', '--dato', '2026-11-22')).said).toMatch(/^Rapport 22\.\u00a0november 2026/);

  // Evening: the build. The page is there; what is not ready is nowhere in it.
  const build = run('build');
  expect(build, build.said).toMatchObject({ status: 0 });
  expect(existsSync(file('.cache/astro/data-store.json')),
    'what the build remembers is this copy’s own, not in the shared node_modules').toBe(true);
  expect(read('dist/artikler/a-sove-uten-rus/index.html')).toContain('Å sove uten rus');
  const built = readdirSync(file('dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(built.filter((path) => /et-utkast|i-morgen/.test(path))).toEqual([]);
  for (const path of built.filter((name) => /\.(?:html|xml|json|txt|md)$/.test(name)))
    expect(readFileSync(path, 'utf8'), path).not.toMatch(/artikler\/(?:et-utkast|i-morgen)\//);

  // Of a picture the build makes smaller copies. All else on its page is as when it had none.
  const withPicture = read('dist/veiledning/for-parorende/index.html');
  const picture = /<figure>\s*<picture>[^]*<\/picture>\s*<figcaption>[^<]*<\/figcaption>\s*<\/figure>/.exec(withPicture)?.[0] ?? '';
  expect(picture).toMatch(/<source srcset="[^"]* 360w, [^"]* 1188w" type="image\/avif" sizes="[^"]+">/);
  expect(picture).toMatch(/<source srcset="[^"]* 1188w" type="image\/webp"/);
  expect(picture).toMatch(/<img [^>]*alt="En telefon på et bord"[^>]* width="1188" height="668">/);
  expect(picture).toContain('<figcaption>Telefonen ligger klar. Foto: Kari Nordmann</figcaption>');
  const copies = [...new Set(picture.match(/_astro\/telefon\.[\w-]+\.(?:avif|webp|png)/g))];
  // The picture itself is not among them, and what a camera wrote in it is in none: it may be the place where somebody lives.
  expect(built.filter((path) => path.includes('telefon')).sort()).toEqual(copies.map((copy) => file(join('dist', copy))).sort());
  expect(copies.filter((copy) => readFileSync(file(join('dist', copy))).includes(place))).toEqual([]);
  const mainOf = (html: string) =>
    /<main[^]*<\/main>/.exec(html)?.[0].replace(/\s+/g, ' ').replaceAll('slik-er-avrusning', 'slik-foregar-avrusning');
  expect(mainOf(withPicture.replace(picture, ''))).toBe(mainOf(readFileSync(join(dist, 'veiledning/for-parorende/index.html'), 'utf8')));

  // The page says who has read it; the one that got a sentence afterwards says that it is another now.
  expect(read('dist/artikler/a-sove-uten-rus/index.html')).toContain('<dd>Kari Nordmann, overlege, 20.\u00a0november 2026</dd>');
  expect(read('dist/veiledning/gravid/index.html')).toContain('<dd>Ola Hansen, sykepleier, 20.\u00a0november 2026. Teksten er endret ' +
    'etter gjennomgangen</dd>');
  // And who is behind it, on every page.
  expect(read('dist/om/index.html')).toContain('<dd>Stiftelsen Prøve</dd>');
  expect(read('dist/index.html')).toContain('"name":"Stiftelsen Prøve"');
  expect(withPicture).toContain('>Meld en feil på denne siden</a>');
  expect(read('dist/.well-known/security.txt')).toContain('Contact: mailto:post@stiftelsen.example\n');

  // In the sitemap, in the feed, and on the path after the fifth stop.
  const sitemaps = built.filter((path) => /sitemap.*\.xml$/.test(path)).map((path) => readFileSync(path, 'utf8')).join('');
  expect(sitemaps).toContain('/artikler/a-sove-uten-rus/');
  expect(sitemaps).toContain('/artikler/slik-er-avrusning/');
  expect(sitemaps).not.toContain('/artikler/slik-foregar-avrusning/');
  expect(read('dist/rss.xml')).toContain('/artikler/a-sove-uten-rus/');
  expect(read('dist/artikler/lykkes-etter-rusbehandling/index.html')).toMatch(
    /<a[^>]*href="\/artikler\/a-sove-uten-rus\/"[^>]*rel="next"|<a[^>]*rel="next"[^>]*href="\/artikler\/a-sove-uten-rus\/"/,
  );

  // The old address leads on at once, and with a plain link.
  const moved = read('dist/artikler/slik-foregar-avrusning/index.html');
  expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/artikler/slik-er-avrusning/">');
  expect(moved).toContain('<a href="/artikler/slik-er-avrusning/">');
  expect(moved).toContain('noindex');

  // Servers answer for both addresses: one has moved, one is gone.
  expect(read('dist/_redirects').split('\n')).toContain('/artikler/slik-foregar-avrusning/ /artikler/slik-er-avrusning/ 301');
  expect(read('dist/.hosts/redirects.netlify').split('\n')).toEqual(expect.arrayContaining([
    '/artikler/slik-foregar-avrusning/ /artikler/slik-er-avrusning/ 301!', '/artikler/kort-liv/ /410/index.html 410!',
  ]));
  expect(read('dist/.hosts/redirects.nginx').split('\n')).toEqual(expect.arrayContaining([
    'location = /artikler/slik-foregar-avrusning/ { return 301 /artikler/slik-er-avrusning/$is_args$args; }',
    'location = /artikler/kort-liv/ { return 410; }',
  ]));
  expect(existsSync(file('dist/artikler/kort-liv/index.html'))).toBe(false);

  // And the search finds it, by a word that stands nowhere else.
  const files = sirv(file('dist'));
  server = createServer((request, response) => files(request, response));
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(file('dist/pagefind/pagefind.js')).href)) as {
    options(values: object): Promise<void>;
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
  await pagefind.options({ basePath: `http://127.0.0.1:${port}/pagefind/`, baseUrl: '/' });
  const { results } = await pagefind.search('kveldsrutinesjekk');
  expect(await Promise.all(results.map(async (result) => (await result.data()).url))).toEqual(['/artikler/a-sove-uten-rus/']);
});

it('writes nothing outside dist, and builds nothing from content that is wrong', () => {
  const before = readdirSync(file('content'), { recursive: true }).sort();
  rmSync(file('dist'), { recursive: true, force: true });
  edit(page, ['Gå ut i lyset', "Gå ut {globalThis.process.getBuiltinModule('fs').writeFileSync('ute.txt', 'x')} i lyset"]);
  const { status, said } = run('build');
  expect(status).toBe(1);
  expect(said).toMatch(/content\/artikler\/a-sove-uten-rus\/index\.mdx:\d+:\d+ feil: Krøllparenteser er kode her/);
  expect(said).toContain('Nettstedet ble ikke bygd.');
  expect(existsSync(file('dist'))).toBe(false);
  expect(existsSync(file('ute.txt'))).toBe(false);
  expect(readdirSync(file('content'), { recursive: true }).sort()).toEqual(before);
});
