import { describe, expect, it } from 'vitest';
import { offlineEssentials, offlineGroups } from '#config/offline.ts';
import { chooseFiles } from '#domain/offline.ts';
import { moveCommand } from '#editorial/commands/move.ts';
import { readPagesInNeed } from '#editorial/read/site/pages-in-need.ts';
import { article, substance } from '../../support/content.ts';
import { deskInTest } from '../../support/desk.ts';

const { desk, folder, read, write } = deskInTest();

describe('the pages that somebody in trouble needs', () => {
  it('are the stops of the path and the substances in their order, and where the cards of danger lead', () => {
    write('artikler/ved-siden-av/index.mdx', article({ rekkefolge: null }));
    write('rusmidler/ghb/index.mdx', substance({ rekkefolge: 'rekkefolge: 2' }));
    write('rusmidler/opioider/index.mdx', substance({ rekkefolge: 'rekkefolge: 1' }));
    write('farekort.yaml', 'overdose:\n  lenke: { tekst: "Se her", side: "/veiledning/overdose/#gjor" }\nflere:\n  lenke: { side: ' +
      '"/veiledning/overdose/" }\nhjelp:\n  niva: liv\n');
    expect(readPagesInNeed(folder())).toEqual({
      danger: ['/veiledning/overdose/'], path: ['/artikler/forste/', '/artikler/andre/'],
      substances: ['/rusmidler/opioider/', '/rusmidler/ghb/'],
    });
  });

  it('follow a page that gets another name', async () => {
    write('rusmidler/ghb/index.mdx', substance());
    write('farekort.yaml', 'steg:\n  lenke: { tekst: "Se her", side: "/artikler/andre/#etterpa" }\n');
    expect(await moveCommand(['andre', 'neste'], desk())).toBe(0);
    expect(await moveCommand(['ghb', 'ghb-og-gbl'], desk())).toBe(0);
    expect(read('farekort.yaml')).toContain('/artikler/neste/');
    expect(readPagesInNeed(folder())).toEqual({
      danger: ['/artikler/neste/'], path: ['/artikler/forste/', '/artikler/neste/'], substances: ['/rusmidler/ghb-og-gbl/'],
    });
  });

  it('stay in the copy for readers without a network when a stop of the path gets another name', async () => {
    expect(offlineEssentials(readPagesInNeed(folder()))).toContain('artikler/andre/');
    expect(await moveCommand(['andre', 'neste'], desk())).toBe(0);
    const essentials = offlineEssentials(readPagesInNeed(folder()));
    expect(essentials).toContain('artikler/neste/');
    // At the old address stands «Siden er flyttet», which is of no use there.
    expect(essentials).not.toContain('artikler/andre/');
  });

  it('are none where a file cannot be read', () => {
    write('farekort.yaml', 'steg: [');
    write('artikler/andre/index.mdx', 'tull');
    expect(readPagesInNeed(folder())).toEqual({ danger: [], path: ['/artikler/forste/'], substances: [] });
  });
});

describe('the copy made of them', () => {
  const inNeed = {
    danger: ['/veiledning/overdose/'], path: ['/artikler/forste/'], substances: ['/rusmidler/ghb/', '/rusmidler/opioider/'],
  };
  const addresses = [
    '', 'hjelp/', 'sok/', 'ordliste/', 'rusmidler/', 'om/', 'personvern/', 'artikler/', 'artikler/forste/', 'artikler/annen/',
    'veiledning/overdose/', 'veiledning/annen/', 'rusmidler/ghb/', 'rusmidler/opioider/', 'rusmidler/lsd/',
  ];
  const files = addresses.map((address) => ({ path: `${address}index.html` }));
  const chosen = (limit: number): string[] =>
    chooseFiles(files, offlineGroups(inNeed), (some) => some.length, limit).map(({ path }) => path.replace('index.html', ''));

  it('names each address once', () => expect(offlineEssentials(inNeed)).toEqual([
    'hjelp/', '', 'sok/', 'veiledning/overdose/', 'rusmidler/ghb/', 'rusmidler/opioider/', 'artikler/forste/', 'ordliste/',
  ]));
  it('takes the essentials first, whatever their names', () =>
    expect([...chosen(8)].sort()).toEqual([...offlineEssentials(inNeed)].sort()));
  it('leaves out what comes last when it is full, and goes on', () => {
    expect(chosen(5)).toEqual(['hjelp/', 'veiledning/overdose/', '', 'sok/', 'rusmidler/ghb/']);
    expect(chosen(1)).toEqual(['hjelp/']);
  });
  it('takes everything when there is room', () => expect([...chosen(99)].sort()).toEqual([...addresses].sort()));
  it('takes no page of an error', () =>
    expect(chooseFiles([{ path: '410/index.html' }, { path: '404.html' }], offlineGroups(inNeed), () => 1)).toEqual([]));
  it('takes no other page for one whose name begins alike', () =>
    expect(chooseFiles([{ path: 'rusmidler/ghb-og-gbl/index.html' }], offlineGroups(inNeed).slice(0, -6), () => 1)).toEqual([]));
});
