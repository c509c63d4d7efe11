import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { inGit } from '#cli/git.ts';
import { moveCommand } from '#editorial/commands/move.ts';
import { removeCommand } from '#editorial/commands/remove.ts';
import { redirectText, readRedirects } from '#editorial/read/site/redirect-file.ts';
import { article, withBody } from '../../support/content.ts';
import { deskInTest } from '../../support/desk.ts';

vi.setConfig({ testTimeout: 90_000 });

const { desk, path, read, write, folder, lines, complaints } = deskInTest();

/** Every file of content with its bytes. */
const content = (): Record<string, string> => Object.fromEntries(readdirSync(path(''), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort().map((file) =>
    [file, readFileSync(file, 'latin1')]));

describe('npm run slett, when git does not hold the page', () => {
  const unsaved = { inGit: () => false };

  it('refuses where nobody can answer', async () => {
    write('artikler/forste/index.mdx', article({ utkast: 'utkast: true' }));
    const before = content();
    expect(await removeCommand(['forste'], desk(undefined, unsaved))).toBe(2);
    expect(complaints()).toContain('content/artikler/forste har tekst som ikke er lagret i git');
    expect(content()).toEqual(before);
  });

  it.each([[''], ['nei'], ['j']])('keeps the page when the answer is «%s»', async (answer) => {
    const before = content();
    expect(await removeCommand(['forste', '--borte'], desk([answer], unsaved))).toBe(2);
    expect(complaints()).toContain('Ingenting er slettet.');
    expect(content()).toEqual(before);
  });

  it('deletes it for a «ja», and does not say that git has it', async () => {
    expect(await removeCommand(['forste', '--borte'], desk(['Ja'], unsaved))).toBe(0);
    expect(existsSync(path('artikler/forste'))).toBe(false);
    expect(lines()).not.toContain('i git');
  });

  it('asks nothing when git has it, and says so; without git it says nothing of it', async () => {
    expect(await removeCommand(['forste', '--borte'], desk(undefined, { inGit: () => true }))).toBe(0);
    expect(lines()).toContain('finnes siden fortsatt i git');
    write('artikler/forste/index.mdx', article({ utkast: 'utkast: true' }));
    const said = lines();
    expect(await removeCommand(['forste'], desk())).toBe(0);
    expect(lines().slice(said.length)).not.toContain('git');
  });

  it('leaves nothing behind', async () => {
    await removeCommand(['forste', '--borte'], desk());
    expect(readdirSync(path('artikler'))).toEqual(['andre']);
  });

  it('git knows what it holds', () => {
    const git = (...words: string[]) => expect(spawnSync('git', ['-c', 'user.name=R', '-c', 'user.email=post@example.no', ...words], {
      cwd: folder(), encoding: 'utf8',
    })).toMatchObject({ status: 0 });
    const held = () => inGit(folder(), 'content/artikler/forste');
    expect(held()).toBeUndefined();
    git('init', '--quiet');
    expect(held()).toBe(false);
    git('add', 'content');
    expect(held()).toBe(false);
    git('commit', '--quiet', '--message', 'Innhold');
    expect(held()).toBe(true);
    write('artikler/forste/index.mdx', withBody('Noe nytt.'));
    expect(held()).toBe(false);
  });
});

describe.each([
  ['flytt', () => moveCommand(['forste', 'begynnelsen'], desk())],
  ['slett', () => removeCommand(['forste', '--til', '/artikler/andre/'], desk())],
])('npm run %s', (_name, command) => {
  it.each([
    ['Latin-1', Buffer.from('term: "første"\ndefinisjon: "Se /artikler/forste/ for mer."\n', 'latin1'), 'Latin-1'],
    ['UTF-16', Buffer.from('\ufeffterm: "sug"\n', 'utf16le'), 'UTF-16'],
  ])('names a file in %s, and changes nothing', async (_encoding, bytes, said) => {
    write('ordliste/sug.yaml', bytes);
    const before = content();
    expect(await command()).toBe(2);
    expect(complaints()).toContain('content/ordliste/sug.yaml: Fila er lagret som');
    expect(complaints()).toContain(said);
    expect(content()).toEqual(before);
  });

  it('changes nothing when one of the files cannot be written', async () => {
    write('ordliste/sug.yaml', 'term: "sug"\ndefinisjon: "Se /artikler/forste/ for mer."\n');
    write('artikler/andre/index.mdx', read('artikler/andre/index.mdx').replace('## Etterpå',
      'Les om [det første steget](/artikler/forste/).\n\n## Etterpå'));
    // A folder in the way of the text that is laid beside the last file, for root can write everywhere.
    mkdirSync(path(`.omdirigeringer.yaml.${process.pid}.tmp`));
    const before = content();
    expect(await command()).toBe(2);
    expect(complaints()).toMatch(/^Fikk ikke lest eller skrevet .+: den finnes allerede\.$/);
    expect(content()).toEqual(before);
    expect(readdirSync(path('artikler')).sort()).toEqual(['andre', 'forste']);
  });
});

describe('npm run slett, for a page in the middle of everything', () => {
  const guide = (more: string): string => article({ inngang: 'inngang: ["parorende"]', omKilden: null, more });

  it('sends links to the top of the other page, and ends the twinning', async () => {
    write('veiledninger/ung/index.mdx', guide('tvilling: forste-hjelp # den andre leseren'));
    write('veiledninger/forste-hjelp/index.mdx', guide('tvilling: ung'));
    write('artikler/andre/index.mdx', withBody('Les om [hjelp](/veiledning/forste-hjelp/#hvem "Hjelp") og ' +
      '[mer](/veiledning/forste-hjelp/). Se <https://example.no/veiledning/forste-hjelp/> og'));
    expect(await removeCommand(['forste-hjelp', '--til', '/hjelp/'], desk())).toBe(0);
    expect(read('artikler/andre/index.mdx')).toContain('[hjelp](/hjelp/ "Hjelp") og [mer](/hjelp/). Se ' +
      '<https://example.no/veiledning/forste-hjelp/> og');
    expect(read('veiledninger/ung/index.mdx')).not.toContain('tvilling');
  });

  it('ends the twinning also when the page is gone for good', async () => {
    write('veiledninger/ung/index.mdx', guide('tvilling: forste-hjelp').replaceAll('\n', '\r\n'));
    write('veiledninger/forste-hjelp/index.mdx', guide('tvilling: ung'));
    expect(await removeCommand(['forste-hjelp', '--borte'], desk())).toBe(0);
    expect(read('veiledninger/ung/index.mdx')).toBe(
      article({ inngang: 'inngang: ["parorende"]', omKilden: null }).replaceAll('\n', '\r\n'),
    );
  });

  it('names code that has the address, and not every word that looks like it', async () => {
    write('veiledninger/for-parorende/index.mdx', guide('utkast: true'));
    await removeCommand(['for-parorende'], desk());
    expect(lines()).not.toContain('står også i src/editorial/rules/anchors.ts');
    write('veiledninger/overdose/index.mdx', guide('utkast: true'));
    await removeCommand(['overdose'], desk());
    expect(lines()).toContain('Adressen står også i src/schemas/search.ts. Be en utvikler rette den.');
    expect(lines()).not.toContain('src/domain/');
  });
});

describe('npm run flytt', () => {
  it.each([
    ['index', 'opptatt av nettstedet selv'],
    ['404', 'opptatt av nettstedet selv'],
    ['n'.repeat(90), 'Navnet er 90 tegn'],
    ['n'.repeat(5000), 'Navnet er 5000 tegn'],
    [
      '/veiledning/neste/',
      'En side kan bare få nytt navn, ikke flyttes til «veiledning». Skal den hete /artikler/neste/? Skriv bare navnet: neste',
    ],
    ['veiledninger/neste', 'ikke flyttes til «veiledninger»'],
    ['under/neste', 'ikke flyttes til «under»'],
  ])('refuses the name %s before anything is changed', async (name, sentence) => {
    write('artikler/forste/index.mdx', withBody('Les om [det andre steget](/artikler/andre/).'));
    const before = content();
    expect(await moveCommand(['andre', name], desk())).toBe(2);
    expect(complaints()).toContain(sentence);
    expect(content()).toEqual(before);
  });

  it.each(['/artikler/neste/', 'artikler/neste', 'content/artikler/neste/index.mdx', './neste'])('takes the name in %s', async (name) => {
    expect(await moveCommand(['andre', name], desk())).toBe(0);
    expect(existsSync(path('artikler/neste/index.mdx'))).toBe(true);
  });

  it('mends the page itself, byte order mark and line endings as they were', async () => {
    write('artikler/andre/index.mdx', `\ufeff${withBody('Se [under](/artikler/andre/#etterpa).').replaceAll('\n', '\r\n')}`);
    expect(await moveCommand(['andre', 'neste'], desk())).toBe(0);
    expect(read('artikler/neste/index.mdx')).toBe(`\ufeff${withBody('Se [under](/artikler/neste/#etterpa).').replaceAll('\n', '\r\n')}`);
    expect(readdirSync(path('artikler')).sort()).toEqual(['forste', 'neste']);
  });

  it('leaves the twin of a guide alone when an article of the same name moves', async () => {
    write('veiledninger/ung/index.mdx', article({ inngang: 'inngang: ["parorende"]', tvilling: 'tvilling: andre', omKilden: null }));
    await moveCommand(['andre', 'neste'], desk());
    expect(read('veiledninger/ung/index.mdx')).toContain('tvilling: andre');
  });
});

describe('omdirigeringer.yaml', () => {
  const noted = '# Adresser som er flyttet.\n\n# Fra den gamle løsningen:\n- fra: "/artikler/eldst/" # fra 2024\n  til: ' +
    '"/artikler/andre/"\n  dato: "2026-01-01"\n# Etter brukertesten:\n- fra: \'/artikler/eldre/\'\n  # hit viser en plakat\n  til: ' +
      '\'/artikler/forste/\'\n  dato: \'2026-02-01\'\n# Slutt.\n';

  it('keeps every comment and every line as it was', async () => {
    write('omdirigeringer.yaml', noted);
    expect(await moveCommand(['andre', 'neste'], desk())).toBe(0);
    expect(read('omdirigeringer.yaml')).toBe(noted
      .replace('til: "/artikler/andre/"', 'til: "/artikler/neste/"')
      .replace('# Slutt.\n', '- fra: "/artikler/andre/"\n  til: "/artikler/neste/"\n  dato: "2026-11-22"\n\n# Slutt.\n'));
  });

  it('keeps the comment over a line that goes', () => {
    write('omdirigeringer.yaml', noted);
    const text = redirectText(folder(), [...readRedirects(folder()).slice(1), { from: '/artikler/ny/', date: '2026-11-22' }]);
    for (const comment of [
      '# Adresser som er flyttet.', '# Fra den gamle løsningen:', '# Etter brukertesten:', '# hit viser en plakat', '# Slutt.',
    ]) expect(text).toContain(comment);
    expect(text).not.toContain('eldst');
  });

  it('is made when it is not there', async () => {
    renameSync(path('omdirigeringer.yaml'), path('omdirigeringer.bak'));
    expect(await removeCommand(['forste', '--borte'], desk())).toBe(0);
    expect(read('omdirigeringer.yaml')).toBe('- fra: "/artikler/forste/"\n  dato: "2026-11-22"\n');
  });
});
