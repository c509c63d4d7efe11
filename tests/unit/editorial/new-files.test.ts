import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { pageKindNames } from '#config/page-kinds.ts';
import { checkCommand } from '#editorial/commands/check.ts';
import { createCommand } from '#editorial/commands/create.ts';
import { Interruption } from '#editorial/commands/context.ts';
import { contentKinds } from '#editorial/read/kinds.ts';
import { fieldLines } from '#editorial/commands/new-file.ts';
import { deskInTest } from '../../support/desk.ts';

vi.setConfig({ testTimeout: 90_000 });

const { desk, path, read, write, lines, complaints } = deskInTest();
const everything = () => readdirSync(path(''), { recursive: true }).sort();

describe('npm run ny refuses before it makes anything', () => {
  it.each([
    ['a reserved name', ['artikkel', 'Index', '--tema', 'avrusning'], 'Navnet «index» er opptatt av nettstedet selv.'],
    ['a reserved word', ['begrep', '404'], 'Navnet «404» er opptatt av nettstedet selv.'],
    ['a long name', ['veiledning', 'Langt '.repeat(20), '--tema', 'avrusning'], 'Kort det ned til høyst 80.'],
    ['a name longer than the disk takes', ['begrep', 'langt '.repeat(2000)], 'Kort det ned til høyst 80.'],
    [
      'a long title', ['artikkel', 'Langt '.repeat(10), '--navn', 'kort', '--tema', 'avrusning'],
      '«tittel» er 59 tegn. Kort den ned til høyst 45.',
    ],
    ['a long title of a source', ['kilde', 'Langt '.repeat(40), '--navn', 'kort'], '«tittel» er 239 tegn.'],
    ['a name that leads out', ['artikkel', 'Å sove', '--navn', '../ut', '--tema', 'avrusning'], '«../ut» kan ikke være et navn.'],
    ['an empty name', ['artikkel', 'Å sove', '--navn', '', '--tema', 'avrusning'], '«» kan ikke være et navn.'],
    ['a sign that nobody sees', ['begrep', 'so\u202eve'], 'Tittelen kan ikke brukes. Her står et tegn som snur leseretningen'],
    ['a theme that is not there', ['artikkel', 'Å sove', '--tema', 'tull'], 'Temaet «tull» finnes ikke. Velg en av: avrusning.'],
    ['no theme', ['artikkel', 'Å sove'], 'Siden må ha et tema. Skriv --tema og en av: avrusning.'],
    ['an empty theme', ['artikkel', 'Å sove', '--tema', ''], 'Temaet «» finnes ikke. Velg en av: avrusning.'],
  ])('%s', async (_what, words, sentence) => {
    const before = everything();
    const sources = read('kilder.yaml');
    expect(await createCommand(words, desk())).toBe(2);
    expect(complaints()).toContain(sentence);
    expect(everything()).toEqual(before);
    expect(read('kilder.yaml')).toBe(sources);
  });

  it('a theme when the themes cannot be read', async () => {
    write('temaer.yaml', 'avrusning: "\n');
    expect(await createCommand(['artikkel', 'Å sove', '--tema', 'avrusning'], desk())).toBe(2);
    expect(complaints()).toBe('content/temaer.yaml lar seg ikke lese. Kjør npm run sjekk først.');
  });

  it('a page for which nobody finds a theme', async () => {
    expect(await createCommand(['artikkel', 'Å sove'], desk(['', 'tull', '']))).toBe(2);
    expect(complaints()).toBe('Temaet «tull» finnes ikke.\nSiden må ha et tema. Skriv --tema og en av: avrusning.');
  });

  it.each([[130], [1]] as const)('whatever was asked for when the editor breaks off (%i)', async (status) => {
    const before = everything();
    expect(await createCommand([], { ...desk(), ask: () => Promise.reject(new Interruption(status)) })).toBe(status);
    expect(complaints()).toBe('Avbrutt. Ingenting er endret.');
    expect(everything()).toEqual(before);
  });
});

describe('npm run ny', () => {
  it('asks again for a theme that is not there', async () => {
    expect(await createCommand(['artikkel', 'Å sove'], desk(['Avrusing', 'avrusning']))).toBe(0);
    expect(read('artikler/a-sove/index.mdx')).toContain('tema: "avrusning"');
  });

  it('puts a title of many lines on one, and keeps hard spaces', async () => {
    expect(await createCommand(['kilde', ' Om\n  søvn\tog\r\nrus\u00a01 '], desk())).toBe(0);
    expect(parse(read('kilder.yaml'))).toMatchObject({ 'om-sovn-og-rus-1': { tittel: 'Om søvn og rus\u00a01' } });
  });

  it('makes nothing that the check refuses, but for what is to be filled in', async () => {
    await createCommand(['begrep', 'Sug "og" \\ rus'], desk());
    await checkCommand(['--json', 'ordliste/sug-og-rus.yaml'], desk());
    const { funn } = JSON.parse(lines().slice(lines().indexOf('{'))) as { funn: { alvor: string; felt?: string }[] };
    expect(funn.filter(({ alvor }) => alvor === 'feil').map(({ felt }) => felt)).toEqual(['definisjon']);
  });
});

describe('a new file', () => {
  const text = (name: string) => fieldLines(contentKinds.find((kind) => kind.name === name)?.schema as never,
    name === 'hjelpetilbud' ? {} : { endringer: [{ dato: '2026-11-22', tekst: 'Siden ble publisert.' }] });
  const key = /^( *#?(?: *#)?) *(?:- )?([a-zA-Z]+):/;

  it.each([...pageKindNames, 'begrep', 'kilde', 'hjelpetilbud'])('has a hint over every field: %s', (name) => {
    const all = text(name);
    const keys = all.map((line, index) => ({ line, hint: all[index - 1] ?? '' })).filter(({ line }) =>
      key.test(line) && !/^ *#?(?: *)# \S/.test(line));
    expect(keys.length).toBeGreaterThan(4);
    for (const { line, hint } of keys) expect(hint, line).toMatch(/# \S/);
  });

  it('says what nested fields are for, and which may be left out', () => {
    expect(text('artikkel').join('\n')).toContain('#omKilden:\n#  # Det tilbyderen sier om seg selv, tilskrevet («Heimveg opplyser at ' +
      '…»).\n#  tekst: ""\n#  # Valgfritt. Tilbyderens nettsted, bare når det er kjent.\n#  #nettsted: ""');
    expect(text('artikkel').join('\n')).toContain('endringer:\n  # Dagen endringen ble gjort.\n  - dato: "2026-11-22"\n    # Hva som ble ' +
      'endret, i én setning.\n    tekst: "Siden ble publisert."');
  });

  it.each(['artikkel', 'rusmiddel', 'hjelpetilbud'])('is right when the # is taken away from the lines of a field: %s', (name) => {
    // What may be left out inside what may be left out has a # of its own.
    const without = (line: string): string => line.replace(/^( *)#(?! )/, '$1').replace(/^( *)#(?=  )/, '$1');
    const data = parse(text(name).map(without).map(without).map(without).join('\n')) as Record<string, unknown>;
    if (name === 'artikkel')
      expect(data).toMatchObject({ gjennomgattAv: { navn: '', tittel: '', dato: '' }, publiseres: '', omKilden: { tekst: '' } });
    else if (name === 'rusmiddel') expect(data).toMatchObject({
      kjentSom: [], forlop: [{ navn: '', kommer: { fra: 0, til: 0, tekst: '' }, fare: [{ tekst: '' }], overdose: false, kilder: [] }],
    });
    else expect(data).toMatchObject({
      apent: { tekst: '', dogn: false, tider: [{ dager: [], fra: '', til: '' }], helligdager: '' }, nummer: '',
    });
  });
});

describe('options without -- before them, which npm takes for its own', () => {
  it.each([
    [
      'ny artikkel "Å sove" --tema avrusning', createCommand, ['artikkel', 'Å sove', 'avrusning'], { tema: 'true' },
      'npm run ny -- artikkel "Å sove" --tema avrusning',
    ],
    [
      'ny artikkel "Å sove" --tema=avrusning', createCommand, ['artikkel', 'Å sove'], { tema: 'avrusning' },
      'npm run ny -- artikkel "Å sove" --tema avrusning',
    ],
    ['sjekk --fiks', checkCommand, [], { fiks: 'true' }, 'npm run sjekk -- --fiks'],
    ['sjekk --dato', checkCommand, [], { dato: 'true' }, 'npm run sjekk -- --dato …'],
  ])('npm run %s', async (_line, command, words, taken, right) => {
    const before = everything();
    const env = Object.fromEntries(Object.entries(taken).map(([name, value]) => [`npm_config_${name}`, value]));
    expect(await command(words, desk(undefined, { env }))).toBe(2);
    expect(complaints()).toBe(`Valgene kom ikke fram, fordi -- mangler foran. Ingenting er gjort. Mente du dette?\n  ${right}`);
    expect(everything()).toEqual(before);
  });
});

describe('npm run sjekk, for a place', () => {
  it.each(['.', './', 'content', 'content/', 'content/.', 'content//artikler/..'])('«%s» is everything', async (place) => {
    write('artikler/forste/index.mdx', 'tull');
    expect(await checkCommand([place], desk())).toBe(1);
    expect(lines()).toMatch(/ i 11 filer\.$/);
  });

  it.each([
    'content//artikler//forste', 'content/artikler/andre/../forste/', './artikler/./forste/index.mdx',
  ])('%s finds what is wrong there', async (place) => {
    write('artikler/forste/index.mdx', 'tull');
    expect(await checkCommand([place], desk())).toBe(1);
    expect(lines()).toMatch(/ i 1 fil\.$/);
  });

  it('counts the files that it looked at', async () => {
    expect(await checkCommand(['ordliste', 'kilder.yaml'], desk())).toBe(0);
    expect(lines()).toContain('Innholdet er i orden (3 filer).');
  });

  it.each(['', '  ', '..', 'content/..x', 'content/../..'])('«%s» is refused', async (place) => {
    expect(await checkCommand([place], desk())).toBe(2);
    expect(complaints()).toContain(`Finner ikke «${place}» i content.`);
  });
});
