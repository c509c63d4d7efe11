import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageKindNames, pageKinds, type PageKindName } from '#config/page-kinds.ts';
import { createCommand } from '#editorial/commands/create.ts';
import { moveCommand } from '#editorial/commands/move.ts';
import { removeCommand } from '#editorial/commands/remove.ts';
import { reviewCommand } from '#editorial/commands/review.ts';
import { factsOf } from '#editorial/report/facts.ts';
import { contentKinds, picturePath } from '#editorial/read/kinds.ts';
import { openings } from '#editorial/read/body/openings.ts';
import { pageRhythms } from '#editorial/report/page-rhythms.ts';
import { placementFindings } from '#editorial/read/placement.ts';
import { createPreview } from '#editorial/read/site/preview.ts';
import { readEntries } from '#editorial/read/read-file.ts';
import { article, check, substance, substanceBody, withBody } from '../../support/content.ts';
import { deskInTest } from '../../support/desk.ts';

const { complaints, desk, folder, lines, path, read, write } = deskInTest();

/** A faultless page of each kind, with a text of one's own. */
const pageOf: Readonly<Record<PageKindName, (changes: Readonly<Record<string, string | null>>, body?: string) => string>> = {
  artikkel: (changes, body) => article({ rekkefolge: 'rekkefolge: 3', omKilden: null, ...changes }, body),
  rusmiddel: (changes, body) => substance(changes, body === undefined ? undefined : `${substanceBody()}\n\n### Mer\n\n${body}`),
  veiledning: (changes, body) => article({ inngang: 'inngang: [vurderer]', omKilden: null, ...changes }, body),
};

describe.each(pageKindNames)('everything the desk does, it does with a page of the kind «%s»', (kind) => {
  const { folder: home, path: addressOf } = pageKinds[kind];
  const file = (slug: string): string => `${home}/${slug}/index.mdx`;
  const written = (changes: Readonly<Record<string, string | null>> = {}, body?: string): string =>
    pageOf[kind]({
      tittel: 'tittel: "Tredje side"', beskrivelse: 'beskrivelse: "En tredje side som bare finnes for å prøve alt redaksjonen gjør."',
      ...changes,
    }, body);
  const said = (changes: Readonly<Record<string, string | null>>, body?: string): string[] =>
    check({ [file('tredje')]: written(changes, body) }).map(({ rule }) => rule);

  it('makes it, with the fields and the beginning of its kind', async () => {
    expect(await createCommand([kind, 'Tredje side', '--tema', 'avrusning'], desk()), complaints()).toBe(0);
    expect(lines()).toContain(`Adressen blir ${addressOf('tredje-side')}`);
    expect(read(file('tredje-side'))).toContain(openings[kind]);
    expect(read(file('tredje-side'))).toContain('utkast: true');
  });

  it('moves it, with the links to it and a way from the old address', async () => {
    write(file('tredje'), written());
    write('artikler/andre/index.mdx', withBody(`Les om [den tredje](${addressOf('tredje')}#mer).`));
    expect(await moveCommand(['tredje', 'fjerde'], desk())).toBe(0);
    expect(existsSync(path(file('fjerde')))).toBe(true);
    expect(read('artikler/andre/index.mdx')).toContain(`(${addressOf('fjerde')}#mer)`);
    expect(read('omdirigeringer.yaml')).toContain(`- fra: "${addressOf('tredje')}"\n  til: "${addressOf('fjerde')}"`);
  });

  it('deletes it, and sends its readers elsewhere', async () => {
    write(file('tredje'), written());
    expect(await removeCommand(['tredje', '--til', '/artikler/andre/'], desk())).toBe(0);
    expect(existsSync(path(file('tredje')))).toBe(false);
    expect(read('omdirigeringer.yaml')).toContain(`- fra: "${addressOf('tredje')}"`);
  });

  it('enters who has read it', async () => {
    write(file('tredje'), written());
    expect(await reviewCommand(['tredje', '--navn', 'Kari Nordmann', '--rolle', 'overlege'], desk())).toBe(0);
    expect(read(file('tredje'))).toContain('gjennomgattAv:');
  });

  it('shows it while somebody writes, with stand-ins', () => {
    write(file('tredje'), written({ ingress: null }));
    const [shown] = createPreview(folder())(kind, '2026-11-22').filter(({ id }) => id === 'tredje');
    expect(shown?.data['ingress']).toContain('«ingress» er ikke fylt ut ennå.');
    expect(shown?.body).not.toBe('');
  });

  it('weighs it, and tells how it runs', () => {
    const entries = { path: file('tredje'), type: 'file' as const, bytes: Buffer.from(written({}, 'Du kan be om hjelp i dag.')) };
    expect(readEntries(entries).entries.map((entry) => factsOf(entry, '2026-11-22')?.address)).toEqual([addressOf('tredje')]);
    expect(pageRhythms([entries]).map(({ title }) => title)).toEqual(['Tredje side']);
  });

  it('finds nothing wrong with a faultless one, and can be linked to', () => {
    expect(said({})).toEqual([]);
    expect(check({
      [file('tredje')]: written(), 'artikler/andre/index.mdx': null,
      'artikler/forste/index.mdx': withBody(`Les om [den tredje](${addressOf('tredje')}#kilder). Du får <Begrep ` +
        'id="abstinens">abstinens</Begrep>.'),
    })).toEqual([]);
  });

  it.each([
    ['a number without a source', 'tall-uten-kilde', {}, 'Det tar 3 uker.'],
    [
      'a number in the summary', 'tall-uten-kilde', { kortFortalt: 'kortFortalt:\n  - "Det tar 3 uker."\n  - "Du kan få hjelp nå."' },
      undefined,
    ],
    [
      'a sign of danger by hand', 'faretegn',
      { ingress: 'ingress: "Ring {nodtelefon} hvis noen får krampe, og bli der til hjelpen kommer fram til dere."' }, undefined,
    ],
    [
      'braces that lead nowhere', 'hjelpetilbud',
      { ingress: 'ingress: "Ring {tull} hvis du trenger noen å snakke med om det som er vanskelig nå."' }, undefined,
    ],
    ['a heavy summary', 'lix', { kortFortalt: 'kortFortalt:\n  - "Behandlingsinstitusjonene samarbeider gjennomgående tverrfaglig ' +
      'spesialisert."\n  - "Rusmiddelavhengighet forårsaker helseproblematikk."' }, undefined],
    ['a title that another page has', 'dobbelt', { tittel: 'tittel: "Andre steg"' }, undefined],
    ['a theme that is not there', 'tema', { tema: 'tema: borte' }, undefined],
    [
      'a word to avoid', 'ordbruk',
      { beskrivelse: 'beskrivelse: "En tredje side om hva en rusmisbruker kan gjøre når det er vanskelig å slutte."' }, undefined,
    ],
    ['a draft', 'utkast', { utkast: 'utkast: true' }, undefined],
  ] as const)('finds %s', (_, rule, changes, body) => expect(said(changes, body)).toContain(rule));

  it('knows its folder, and what lies wrong in it', () => {
    const found = (place: string) =>
      placementFindings([{ path: place, type: 'file', bytes: Buffer.alloc(0) }]).map(({ message }) => message);
    expect(found(file('tredje'))).toEqual([]);
    expect(found(`${home}/los.mdx`)).toEqual([expect.stringContaining('Fila ligger løst.')]);
    expect(found(`${home}/tredje/annet.mdx`)).toEqual([expect.stringContaining('Bare index.mdx blir en side.')]);
    expect(found(`${home}/a/b/index.mdx`)).toEqual([`Siden ligger for dypt. Flytt mappa rett under ${home}.`]);
    expect(placementFindings([{ path: `${home}/tom`, type: 'folder', bytes: Buffer.alloc(0) }])).toHaveLength(1);
    expect(picturePath.test(`${home}/tredje/benk.jpg`)).toBe(true);
    expect(contentKinds.find(({ name }) => name === kind)).toMatchObject({ form: 'page', informs: true, address: addressOf });
  });
});

describe('the table of a substance on another page', () => {
  const shown = (slug: string): string =>
    withBody(`Slik går det:\n\n<Forlop rusmiddel="${slug}" />\n\nDu får litt <Begrep id="abstinens">abstinens</Begrep>.`);

  it('follows it to its new name', async () => {
    write('rusmidler/ghb/index.mdx', substance());
    write('artikler/forste/index.mdx', shown('ghb'));
    expect(await moveCommand(['ghb', 'ghb-og-gbl'], desk())).toBe(0);
    expect(read('artikler/forste/index.mdx')).toBe(shown('ghb-og-gbl'));
  });

  it('is told of before the substance is gone for good, and goes with it when its readers are sent elsewhere', async () => {
    write('rusmidler/ghb/index.mdx', substance());
    write('artikler/forste/index.mdx', shown('ghb'));
    expect(await removeCommand(['ghb', '--borte'], desk())).toBe(2);
    expect(complaints()).toContain('content/artikler/forste/index.mdx');
    expect(await removeCommand(['ghb', '--til', '/artikler/andre/'], desk())).toBe(0);
    expect(read('artikler/forste/index.mdx')).not.toContain('<Forlop');
  });
});
