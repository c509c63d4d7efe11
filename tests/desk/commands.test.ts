import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#editorial/report/check.ts';
import { checkCommand, progress } from '#editorial/commands/check.ts';
import { createCommand } from '#editorial/commands/create.ts';
import { findSourceCommand } from '#editorial/commands/find-source.ts';
import { moveCommand } from '#editorial/commands/move.ts';
import { removeCommand } from '#editorial/commands/remove.ts';
import { reportCommand } from '#editorial/commands/report.ts';
import { checkIsolated } from '#editorial/report/isolated.ts';
import { readRedirects } from '#editorial/read/site/redirect-file.ts';
import { progressBar } from '#editorial/report/explain.ts';
import { article, withBody } from '../support/content.ts';
import { deskInTest } from '../support/desk.ts';

vi.setConfig({ testTimeout: 90_000 });

const { path, read, write, folder, said, lines, complaints, forget, desk } = deskInTest();

describe('npm run ny', () => {
  it('makes an article with every field, a hint on each, and the day it is', async () => {
    expect(await createCommand(['artikkel', 'Å sove', 'uten rus', '--tema', 'avrusning'], desk())).toBe(0);
    const text = read('artikler/a-sove-uten-rus/index.mdx');
    const schema = JSON.parse(readFileSync('.vscode/schemas/artikkel.schema.json',
      'utf8')) as { properties: Record<string, { description: string }> };
    for (const [field, { description }] of Object.entries(schema.properties)) {
      expect(text).toMatch(new RegExp(`^#?${field}:`, 'm'));
      expect(text).toContain(description);
    }
    const head = parse(text.split('---\n')[1] ?? '') as Record<string, unknown>;
    expect(head).toMatchObject({
      tittel: 'Å sove uten rus', tema: 'avrusning', utkast: true, publisert: '2026-11-22', nesteGjennomgang: '2027-05-22',
    });
    // Where it stands is for somebody to decide: nobody's path is changed by a draft.
    expect(head).not.toHaveProperty('rekkefolge');
    expect(lines()).toContain('Adressen blir /artikler/a-sove-uten-rus/');
    expect(lines()).toContain('npm run sjekk -- content/artikler/a-sove-uten-rus/index.mdx');
  });

  it('leaves only what the writer must fill in to mend', async () => {
    await createCommand(['artikkel', 'Å sove', '--tema', 'avrusning'], desk());
    forget();
    expect(await checkCommand(['--json', 'content/artikler/a-sove'], desk())).toBe(1);
    const { funn } = JSON.parse(lines()) as { funn: { felt?: string; regel: string; alvor: string }[] };
    expect(funn.filter(({ alvor }) => alvor === 'feil').map(({ felt, regel }) => felt ?? regel)).toEqual([
      'beskrivelse', 'ingress', 'kortFortalt.0', 'kortFortalt.1', 'mal', 'mal', 'mal',
    ]);
  });

  it.each([
    ['rusmiddel', 'Kodein', 'rusmidler/kodein/index.mdx', 'forlop:'],
    ['veiledning', 'Hva gjør jeg nå?', 'veiledninger/hva-gjor-jeg-na/index.mdx', 'tvilling:'],
    ['begrep', 'Sug', 'ordliste/sug.yaml', 'definisjon: ""'],
    ['kilde', 'Om søvn', 'kilder.yaml', 'om-sovn:'],
    ['hjelpetilbud', 'Søvntelefonen', 'hjelpetilbud.yaml', 'sovntelefonen:'],
  ])('makes a %s', async (kind, title, file, holds) => {
    const before = existsSync(path(file)) ? read(file) : '';
    expect(await createCommand([kind, title, '--tema', 'avrusning'], desk())).toBe(0);
    expect(read(file)).toContain(holds);
    expect(read(file).startsWith(before.trimEnd())).toBe(true);
    expect(await createCommand([kind, title], desk())).toBe(2);
    expect(complaints()).toContain('blir ikke rørt');
  });

  it('asks when nothing is said', async () => {
    expect(await createCommand([], desk(['begrep', 'Sug']))).toBe(0);
    expect(read('ordliste/sug.yaml')).toContain('term: "Sug"');
  });

  it.each([
    [[], 'npm run ny -- artikkel'],
    [['bok', 'x'], '«bok» kan ikke lages. Velg en av: artikkel, rusmiddel, veiledning, begrep, kilde, hjelpetilbud.'],
    [['artikkel', '!!!'], 'Gi det selv: --navn'],
    [['artikkel', 'Å sove', '--navn', '../../../ut'], '«../../../ut» kan ikke være et navn.'],
    [['artikkel', '--hast'], 'Valget finnes ikke: --hast'],
  ])('refuses %j', async (words, sentence) => {
    const before = readdirSync(folder(), { recursive: true }).length;
    expect(await createCommand(words, desk())).toBe(2);
    expect(complaints()).toContain(sentence);
    expect(readdirSync(folder(), { recursive: true })).toHaveLength(before);
  });

  it.each([
    ['a text without its end', 'en-kilde:\n  tittel: "Om abstinens\n'],
    ['a list', '- tittel: "Om abstinens"\n'],
    ['bytes that are not UTF-8', Buffer.from('en-kilde:\n  tittel: "Sm\u00e5"\n', 'latin1')],
  ])('refuses to add to a file that is %s', async (_what, content) => {
    write('kilder.yaml', content);
    const before = readFileSync(path('kilder.yaml'));
    expect(await createCommand(['kilde', 'Om søvn'], desk())).toBe(2);
    expect(complaints()).toBe('content/kilder.yaml lar seg ikke lese. Kjør npm run sjekk først.');
    expect(readFileSync(path('kilder.yaml')).equals(before)).toBe(true);
  });

  it('keeps a title with quotation marks whole', async () => {
    await createCommand(['begrep', 'Å «sprekke» og "falle"', '--navn', 'sprekke'], desk());
    expect((parse(read('ordliste/sprekke.yaml')) as { term: string }).term).toBe('Å «sprekke» og "falle"');
  });
});

describe('npm run sjekk', () => {
  it('says that all is well', async () => {
    expect(await checkCommand([], desk())).toBe(0);
    expect(lines()).toContain('Innholdet er i orden (11 filer).');
  });

  it('says where, what and how to mend it, and why, worst first', async () => {
    write('artikler/forste/index.mdx', withBody('Ring 113 nå. Det gjelder 10% av oss.<Kilde id="en-kilde" />'));
    expect(await checkCommand([], desk())).toBe(1);
    expect(said()[0]).toBe(
      'content/artikler/forste/index.mdx:20:6 feil (telefonnummer)\n  Nummeret «113» er skrevet for hånd. Bruk <Ring id="nodtelefon" /> ' +
        'i teksten, eller {nodtelefon} i hodet; numrene står i content/hjelpetilbud.yaml.\n' +
        '  Hvorfor: Et nummer som er skrevet for hånd, blir gammelt der ingen leter.\n');
    expect(said()[1]).toContain('advarsel (typografi)');
    expect(said().at(-1)).toBe('1 feil og 1 advarsel i 11 filer.');
  });

  it('says the same, word for word, when the check is a process of its own, as it is for editors', async () => {
    write('artikler/forste/index.mdx', withBody('Ring 113 nå. Det gjelder 10% av oss.<Kilde id="en-kilde" /> Snakk med leegen.'));
    const check: typeof checkIsolated = (root, options) => Promise.resolve(checkContent(join(root, 'content'), options));
    expect(await checkCommand([], { ...desk(), check })).toBe(1);
    const here = said();
    forget();
    expect(await checkCommand([], { ...desk(), check: checkIsolated })).toBe(1);
    expect(here.join('\n')).toContain('«leegen»');
    expect(said()).toEqual(here);
  });

  it('fails for errors, not for warnings', async () => {
    write('artikler/forste/index.mdx', withBody('Det gjelder 10% av oss.<Kilde id="en-kilde" />'));
    expect(await checkCommand([], desk())).toBe(0);
    expect(lines()).toContain('0 feil og 1 advarsel');
  });

  it.each([
    'content/artikler/forste/index.mdx', 'artikler/forste', './content/artikler/forste/',
  ])('looks at one place: %s', async (place) => {
    write('artikler/forste/index.mdx', withBody('Ring 113 nå.'));
    write('ordliste/avrusning.yaml', 'term: "avrusning"\n');
    expect(await checkCommand([place], desk())).toBe(1);
    expect(lines()).toContain('artikler/forste');
    expect(lines()).not.toContain('ordliste');
  });

  it.each([['finnes-ikke'], ['../utenfor'], ['package.json']])('refuses the place %s', async (place) => {
    expect(await checkCommand([place], desk())).toBe(2);
    expect(complaints()).toContain(`Finner ikke «${place}» i content`);
  });

  it('speaks to machines', async () => {
    write('artikler/forste/index.mdx', withBody('Det gjelder 10% av oss, og 100, ikke sant?<Kilde id="en-kilde" />'));
    await checkCommand(['--json'], desk());
    expect(JSON.parse(lines())).toMatchObject({
      filer: 11, feil: 0, advarsler: 1,
      funn: [{ fil: 'content/artikler/forste/index.mdx', linje: 20, kolonne: 15, alvor: 'advarsel', regel: 'typografi', kanRettes: true }],
    });
    forget();
    await checkCommand(['--github'], desk());
    expect(said()[0]).toMatch(
      /^::warning file=content\/artikler\/forste\/index\.mdx,line=20,col=15,title=typografi::Mellom tall og %25 skal/,
    );
  });

  it('knows another day', async () => {
    expect(await checkCommand(['--dato', '2027-06-01'], desk())).toBe(0);
    expect(lines()).toContain('Siden skulle vært lest på nytt 22.\u00a0mai 2027.');
    expect(await checkCommand(['--dato', 'i morgen'], desk())).toBe(2);
  });

  it('finds words that the dictionary and the site do not know, and no others', async () => {
    write('artikler/forste/index.mdx', withBody('Du kan be om hjelp til avrusning, døgnavrusning og abstinenser. Snakk med leegen.'));
    await checkCommand(['--json'], { ...desk(), check: checkIsolated });
    expect((JSON.parse(lines()) as { funn: { melding: string; kolonne: number }[] }).funn).toMatchObject([
      { melding: expect.stringMatching(/^«leegen» står ikke i ordboka\. Mente du .*«legen»/) as string, kolonne: 75 },
    ]);
  });

  describe('--fiks', () => {
    it('mends what is safe, and nothing else', async () => {
      write('artikler/forste/index.mdx', article({
        publisert: 'publisert: 2026-11-22',
      }, 'Det tar 2-4 uker for 10% av oss - eller "flere".<Kilde id="en-kilde" /> Les om [det "andre" steget](/artikler/andre).'));
      expect(await checkCommand(['--fiks'], desk())).toBe(0);
      expect(read('artikler/forste/index.mdx')).toBe(article({}, 'Det tar 2–4\u00a0uker for 10\u00a0% av oss – eller «flere».<Kilde ' +
        'id="en-kilde" /> Les om [det «andre» steget](/artikler/andre/).'));
      expect(lines()).toMatch(/Rettet \d steder i content\/artikler\/forste\/index\.mdx/);
      expect(readdirSync(path('artikler/forste'))).toEqual(['index.mdx']);
    });

    it('keeps byte order mark and line endings', async () => {
      write('artikler/forste/index.mdx', `\ufeff${withBody('Det tar 2-4\u00a0uker.<Kilde id="en-kilde" />').replaceAll('\n', '\r\n')}`);
      await checkCommand(['--fiks'], desk());
      expect(read('artikler/forste/index.mdx')).toBe(`\ufeff${withBody('Det tar 2–4\u00a0uker.<Kilde ' +
        'id="en-kilde" />').replaceAll('\n', '\r\n')}`);
    });

    it('leaves other files alone when one is named', async () => {
      const wrong = withBody('Det tar 2-4\u00a0uker.<Kilde id="en-kilde" />');
      write('artikler/forste/index.mdx', wrong);
      await checkCommand(['--fiks', 'ordliste'], desk());
      expect(read('artikler/forste/index.mdx')).toBe(wrong);
    });

    it('does not touch what only the writer can decide', async () => {
      const wrong = article({ publisert: 'publisert: 2026-02-30' }, 'Ring 113 nå. En misbruker sa det.');
      write('artikler/forste/index.mdx', wrong);
      expect(await checkCommand(['--fiks'], desk())).toBe(1);
      expect(read('artikler/forste/index.mdx')).toBe(wrong);
    });
  });

  it('names the file when the parser crashes, and checks the rest', async () => {
    const report = await checkIsolated(folder(), { worker: resolve('tests/fixtures/crashing-worker.mjs') });
    expect(report.fileCount).toBe(3);
    expect(report.findings.map(({ file, severity, rule }) => [file, severity, rule])).toEqual([
      ['content/artikler/ond/index.mdx', 'feil', 'fil'], ['content/artikler/verre/index.mdx', 'feil', 'fil'],
    ]);
  });

  it('shows how far it has come', () => {
    expect(progressBar(0, 10, 10)).toBe('[··········] 0 av 10 filer');
    expect(progressBar(5, 10, 10)).toBe('[█████·····] 5 av 10 filer');
  });
});

describe('the bar', () => {
  const begin = (flash?: (line: string) => void) => {
    let now = 5000;
    const tell = progress(flash ? { flash } : {}, () => now);
    return { tell, wait: (milliseconds: number) => (now += milliseconds) };
  };

  it('comes after a second, and not before', () => {
    const shown: string[] = [];
    const { tell, wait } = begin((line) => shown.push(line));
    tell?.('a.mdx', 1, 4);
    wait(1000);
    tell?.('b.mdx', 2, 4);
    expect(shown).toEqual([]);
    wait(1);
    tell?.('c.mdx', 3, 4);
    expect(shown).toEqual([progressBar(3, 4)]);
  });

  it('never comes where the output is kept', () => expect(begin().tell).toBeUndefined());

  it('is wiped when the check is done', async () => {
    const shown: string[] = [];
    expect(await checkCommand(['--json'], { ...desk(), flash: (line) => shown.push(line) })).toBe(0);
    expect(shown.at(-1)).toBe('');
  });
});

describe('npm run flytt', () => {
  it('renames, mends links and leaves a redirect, without chains or loops', async () => {
    write('artikler/forste/index.mdx',
      withBody('Les om [det andre steget](/artikler/andre/) og [tiden etterpå](/artikler/andre/#etterpa).'));
    expect(await moveCommand(['andre', 'neste'], desk())).toBe(0);
    expect(read('artikler/forste/index.mdx')).toContain('(/artikler/neste/) og [tiden etterpå](/artikler/neste/#etterpa)');
    expect(existsSync(path('artikler/andre'))).toBe(false);
    expect(await moveCommand(['/artikler/neste/', 'siste'], desk())).toBe(0);
    expect(readRedirects(folder())).toEqual([
      {
        from: '/artikler/andre/', to: '/artikler/siste/', date: '2026-11-22',
      }, { from: '/artikler/neste/', to: '/artikler/siste/', date: '2026-11-22' },
    ]);
    expect(await moveCommand(['content/artikler/siste/index.mdx', 'andre'], desk())).toBe(0);
    expect(readRedirects(folder()).map(({ from, to }) => [from, to])).toEqual([
      ['/artikler/neste/', '/artikler/andre/'], ['/artikler/siste/', '/artikler/andre/'],
    ]);
    forget();
    expect(await checkCommand([], desk())).toBe(0);
    expect(lines()).toContain('Innholdet er i orden (11 filer).');
  });

  it('keeps the comments of the file', async () => {
    write('omdirigeringer.yaml', '# Adresser som er flyttet.\n[]\n');
    await moveCommand(['andre', 'neste'], desk());
    expect(read('omdirigeringer.yaml')).toBe('# Adresser som er flyttet.\n- fra: "/artikler/andre/"\n  til: ' +
      '"/artikler/neste/"\n  dato: "2026-11-22"\n');
  });

  it.each([
    ['a draft', { utkast: 'utkast: true' }],
    [
      'a page of a later day',
      { publisert: 'publisert: "2026-12-01"', publiseres: 'publiseres: "2026-12-01"', oppdatert: 'oppdatert: "2026-12-01"' },
    ],
  ])('leaves no redirect for %s, which nobody has seen', async (_what, changes) => {
    write('artikler/forste/index.mdx', article(changes));
    await moveCommand(['forste', 'begynnelsen'], desk());
    expect(readRedirects(folder())).toEqual([]);
  });

  it.each([
    [['andre', 'forste'], 'finnes allerede'],
    [['finnes-ikke', 'ny'], 'Finner ingen side'],
    [['andre', 'Nytt Navn'], 'kan ikke være et navn. Bruk små bokstaver a–z, tall og bindestrek, slik: nytt-navn'],
    [['andre', '..'], 'kan ikke være et navn'],
    [['andre'], 'Skriv det gamle og det nye navnet'],
  ])('refuses %j and changes nothing', async (words, sentence) => {
    expect(await moveCommand(words, desk())).toBe(2);
    expect(complaints()).toContain(sentence);
    expect(readdirSync(path('artikler')).sort()).toEqual(['andre', 'forste']);
    expect(readRedirects(folder())).toEqual([]);
  });
});

describe('npm run slett', () => {
  it('asks where the reader is to go', async () => {
    expect(await removeCommand(['forste'], desk(['/artikler/andre/']))).toBe(0);
    expect(existsSync(path('artikler/forste'))).toBe(false);
    expect(readRedirects(folder())).toEqual([{ from: '/artikler/forste/', to: '/artikler/andre/', date: '2026-11-22' }]);
  });

  it('takes the answer that the page is gone for good', async () => {
    write('omdirigeringer.yaml', '- fra: "/artikler/eldre/"\n  til: "/artikler/forste/"\n  dato: "2026-01-01"\n');
    expect(await removeCommand(['forste', '--borte'], desk())).toBe(0);
    expect(readRedirects(folder())).toEqual([
      { from: '/artikler/eldre/', date: '2026-01-01' }, { from: '/artikler/forste/', date: '2026-11-22' },
    ]);
  });

  it('sends links to the other page', async () => {
    write('artikler/andre/index.mdx', read('artikler/andre/index.mdx').replace('## Etterpå',
      'Les om [det første steget](/artikler/forste/).\n\n## Etterpå'));
    expect(await removeCommand(['forste', '--borte'], desk())).toBe(2);
    expect(complaints()).toContain('Disse filene viser til siden:\n  content/artikler/andre/index.mdx');
    expect(existsSync(path('artikler/forste'))).toBe(true);
    expect(await removeCommand(['forste', '--til', '/avrusning/'], desk())).toBe(0);
    expect(read('artikler/andre/index.mdx')).toContain('[det første steget](/avrusning/)');
  });

  it('sends nobody to a page that readers cannot see', async () => {
    write('artikler/andre/index.mdx', read('artikler/andre/index.mdx').replace('endringer:', 'utkast: true\nendringer:'));
    expect(await removeCommand(['forste', '--til', '/artikler/andre/'], desk())).toBe(2);
    expect(complaints()).toBe('Siden «/artikler/andre/» er ikke publisert ennå. Send leseren et annet sted, eller publiser den først.');
    expect(existsSync(path('artikler/forste/index.mdx'))).toBe(true);
  });

  it.each([
    [['forste'], 'Skriv hvor leseren skal sendes'],
    [['forste', '--til', '/finnes/ikke/'], 'Siden «/finnes/ikke/» finnes ikke'],
    [['forste', '--til', '/artikler/forste/'], 'finnes ikke'],
    [['forste', '--til', '/avrusning/', '--borte'], 'Velg enten'],
    [[], 'Skriv hvilken side'],
  ])('refuses %j and deletes nothing', async (words, sentence) => {
    expect(await removeCommand(words, desk())).toBe(2);
    expect(complaints()).toContain(sentence);
    expect(existsSync(path('artikler/forste/index.mdx'))).toBe(true);
  });
});

describe.each([
  ['is not YAML', '- fra: "/artikler/gammel/\n'],
  ['is not a list', 'fra: "/artikler/gammel/"\n'],
  ['lacks a day', '- fra: "/artikler/gammel/"\n'],
])('when omdirigeringer.yaml %s', (_what, content) => {
  it.each([
    ['flytt', () => moveCommand(['andre', 'neste'], desk())],
    ['slett', () => removeCommand(['forste', '--borte'], desk())],
  ])('npm run %s says so, and changes nothing', async (_name, command) => {
    write('omdirigeringer.yaml', content);
    expect(await command()).toBe(2);
    expect(complaints()).toBe('content/omdirigeringer.yaml lar seg ikke lese. Kjør npm run sjekk først.');
    expect(read('omdirigeringer.yaml')).toBe(content);
    expect(readdirSync(path('artikler')).sort()).toEqual(['andre', 'forste']);
  });
});

describe('options that are written wrong', () => {
  const advice = 'Se content/README.md.';
  it.each([
    [['nett'], `«nett» kan ikke stå der. Valg har to bindestreker foran, slik: --dato 2026-11-22. ${advice}`],
    [['--dato'], `Valget --dato mangler verdi. Skriv den rett etter. ${advice}`],
    [['--dato', '--nett'], `Valget --dato mangler verdi. Skriv den rett etter. ${advice}`],
    [['--nett=ja'], `Valget --nett skal stå alene, uten verdi. ${advice}`],
    [['--alt'], `Valget finnes ikke: --alt. ${advice}`],
    [['-x'], `Valget finnes ikke: -x. ${advice}`],
  ])('npm run rapport -- %j', async (words, sentence) => {
    expect(await reportCommand(words, desk())).toBe(2);
    expect(complaints()).toBe(sentence);
  });
  it('npm run sjekk -- --dato', async () => {
    expect(await checkCommand(['--dato'], desk())).toBe(2);
    expect(complaints()).toBe(`Valget --dato mangler verdi. Skriv den rett etter. ${advice}`);
  });
});

describe('npm run build', () => {
  it('checks by the clock that hides pages: the day of the commit, not the day it is', () => {
    write('artikler/forste/index.mdx', withBody('Les om [det tredje steget](/artikler/tredje/).'));
    write('artikler/tredje/index.mdx', article({
      tittel: 'tittel: "Tredje steg"', beskrivelse: 'beskrivelse: "Et tredje steg som ikke er ferdig, og som ingen lesere kan se ennå."',
      rekkefolge: 'rekkefolge: 3',
      publisert: 'publisert: "2001-02-01"', publiseres: 'publiseres: "2001-02-01"', oppdatert: 'oppdatert: "2001-02-01"',
      nesteGjennomgang: 'nesteGjennomgang: "2001-08-01"',
    }));
    const day = '2001-01-01T12:00:00Z';
    const env = {
      ...process.env, SOURCE_DATE_EPOCH: undefined, SITE_URL: undefined, BASE_PATH: undefined, GIT_AUTHOR_DATE: day,
      GIT_COMMITTER_DATE: day,
    };
    const run = (command: string, ...words: string[]) => spawnSync(command, words, { cwd: folder(), env, encoding: 'utf8' });
    run('git', 'init', '--quiet');
    expect(run('git', '-c', 'user.name=Redaksjonen', '-c', 'user.email=post@example.no', 'commit', '--quiet', '--allow-empty', '--message',
      'Endring')).toMatchObject({ status: 0 });
    const { status, stdout, stderr } = run(process.execPath, resolve('src/cli/build.ts'));
    expect(stderr).toContain('artikler/forste/index.mdx:20:8 feil: Lenken «/artikler/tredje/» går til en side som ikke er publisert ennå.');
    expect(stderr).toContain('Siden blir synlig først 1.\u00a0februar 2001, når nettstedet bygges om morgenen den dagen.');
    expect(stdout).toContain('1 feil og');
    expect(status).toBe(1);
  });
});

describe('npm run rapport', () => {
  it('lists what is overdue, due within 60 days, old and unread by health professionals', async () => {
    write('artikler/forste/index.mdx', article({
      nesteGjennomgang: 'nesteGjennomgang: "2027-01-10"',
      gjennomgattAv: 'gjennomgattAv:\n  navn: "Kari Nordmann"\n  tittel: "overlege"\n  dato: "2026-11-20"\n  avtrykk: "0123456789ab"',
    }));
    expect(await reportCommand(['--dato', '2027-06-01', '--format', 'json'], desk())).toBe(0);
    expect(JSON.parse(lines())).toMatchObject({
      forfalt: [
        { navn: 'Første steg', dato: '2027-01-10', fil: 'content/artikler/forste/index.mdx', linje: 12 },
        { navn: 'Andre steg', dato: '2027-05-22' },
      ],
      snart: [], gamleNumre: [{ navn: 'Medisinsk nødtelefon', dato: '2026-11-22' }], utenGjennomgang: [{ navn: 'Andre steg' }],
      eldsteKilder: [{ navn: 'Om abstinens' }],
      endretEtterGjennomgang: [{ fil: 'content/artikler/forste/index.mdx', linje: 18 }], tegnUtenGjennomgang: [{ antall: 2, av: 2 }],
    });
    forget();
    await reportCommand(['--dato', '2026-12-01', '--format', 'markdown'], desk());
    expect(lines()).toContain('## Skal leses på nytt de neste 60 dagene (1)\n\n- Første steg: innen 10.\u00a0januar 2027 ' +
      '(`content/artikler/forste/index.mdx:12`)');
    forget();
    await reportCommand([], desk());
    expect(lines()).toMatch(/^Rapport 22\.\u00a0november 2026\n\nSkulle vært lest på nytt \(0\)\n {2}Ingen\./);
  });

  it('tells of drafts by themselves', async () => {
    const title = 'tittel: "Et utkast"';
    write('artikler/utkast/index.mdx', article({
      tittel: title, rekkefolge: null, utkast: 'utkast: true', nesteGjennomgang: 'nesteGjennomgang: "2026-11-23"',
    }));
    expect(await reportCommand(['--dato', '2026-12-01', '--format', 'json'], desk())).toBe(0);
    expect(JSON.parse(lines())).toMatchObject({
      forfalt: [], utenGjennomgang: [{ navn: 'Andre steg' }, { navn: 'Første steg' }],
      utkast: [{ navn: 'Et utkast', fil: 'content/artikler/utkast/index.mdx' }],
    });
  });

  it.each([
    ['a page', 'artikler/forste/index.mdx', '---\ntittel: "Uten slutt\n---\n\nTekst.\n'],
    ['the sources', 'kilder.yaml', 'en-kilde:\n  tittel: "Om abstinens\n'],
    ['one source', 'kilder.yaml', 'en-kilde: tull\nto-kilder:\n  tittel: "Om to"\n  kontrollert: "2026-11-22"\n'],
    ['a file in Latin-1', 'hjelpetilbud.yaml', Buffer.from('x: "\u00e5"\n', 'latin1')],
  ])('says at the top, and fails, when it could not read %s', async (_what, file, content) => {
    write(file, content);
    expect(await reportCommand([], desk())).toBe(1);
    expect(lines()).toMatch(/^Rapport 22\.\u00a0november 2026\n\nKunne ikke lese, så rapporten mangler noe\. Kjør npm run sjekk \(1\)\n/);
    expect(lines()).toContain(`    content/${file}:`);
    forget();
    expect(await reportCommand(['--format', 'json'], desk())).toBe(1);
    expect(JSON.parse(lines())).toMatchObject({ ikkeLest: [{ fil: `content/${file}` }] });
  });

  it('refuses a format it does not know', async () => {
    expect(await reportCommand(['--format', 'pdf'], desk())).toBe(2);
    expect(complaints()).toContain('Velg --format tekst, markdown, json.');
  });

  it('asks the web only when told to, and names the links that are dead', async () => {
    const { createServer } = await import('node:http');
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const status = request.url === '/borte' ? 404 : request.url === '/uten-head' && request.method === 'HEAD' ? 405 : 200;
      response.writeHead(status).end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as { port: number };
    const at = (place: string) => `http://127.0.0.1:${port}${place}`;
    cpSync(path('kilder.yaml'), path('kilder.yaml.bak'));
    write('kilder.yaml', `a:\n  adresse: "${at('/her')}"\nb:\n  adresse: "${at('/borte')}"\nc:\n  adresse: ` +
      `"${at('/uten-head')}"\nd:\n  adresse: "http://127.0.0.1:1/"\n`);
    write('hjelpetilbud.yaml', '{}\n');
    rmSync(path('kilder.yaml.bak'));
    await reportCommand(['--format', 'json'], desk());
    expect(asked).toEqual([]);
    forget();
    await reportCommand(['--nett', '--format', 'json'], desk());
    server.close();
    const { dodeLenker } = JSON.parse(lines()) as { dodeLenker: { adresse: string; svar: string; fil: string; linje: number }[] };
    expect(dodeLenker).toMatchObject([
      { adresse: at('/borte'), svar: 'svarer 404', fil: 'content/kilder.yaml', linje: 4 },
      { adresse: 'http://127.0.0.1:1/', svar: expect.stringContaining('svarer ikke') as string },
    ]);
    expect(asked).toContain('GET /uten-head');
  });
});

describe('npm run kilde', () => {
  it('finds a source by words of its title or publisher, however they are spelled, and says how it is cited', async () => {
    expect(await findSourceCommand(['ABSTINENS', 'helsenorge'], desk())).toBe(0);
    expect(lines()).toBe('<Kilde id="en-kilde" />\n  Om abstinens. Helsenorge, 2024.\n  https://www.helsenorge.no/abstinens/');
  });
  it('says what to do when there is none', async () => {
    expect(await findSourceCommand(['søvn'], desk())).toBe(0);
    expect(lines()).toBe('Ingen av de 1 kildene har «søvn». Prøv et kortere ord, eller lag kilden:\n  npm run ny -- kilde "Tittelen"');
  });
  it('asks for a word', async () => {
    expect(await findSourceCommand([' '], desk())).toBe(2);
    expect(complaints()).toContain('npm run kilde -- søvn');
  });
});
