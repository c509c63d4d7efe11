import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultReport } from '#domain/publisher.ts';
import { graphOf } from '#domain/seo/json-ld/graph.ts';
import { readPublisher } from '#editorial/read/site/publisher.ts';
import { publisherFile } from '#schemas/publisher.ts';
import { asLine, check } from '../support/content.ts';
import { article, site } from './seo/site.ts';

const whole = [
  'utgiver: "Stiftelsen"', 'nettsted: "https://stiftelsen.example/"', 'ansvarligRedaktor: "Kari Nordmann"',
  'epost: "post@stiftelsen.example"', 'betaltAv: "Kommunen"',
].join('\n');
const publisher = {
  name: 'Stiftelsen', website: 'https://stiftelsen.example/', editor: 'Kari Nordmann', email: 'post@stiftelsen.example', payer: 'Kommunen',
};

describe('content/utgiver.yaml', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'utgiver-'));
    mkdirSync(join(folder, 'content'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('tells who stands behind the site', () => {
    writeFileSync(join(folder, publisherFile), whole);
    expect(readPublisher(folder)).toEqual(publisher);
  });
  it('may be missing, or hold comments alone as the one that lies here to be filled in', () => {
    expect(readPublisher(folder)).toEqual({});
    writeFileSync(join(folder, publisherFile), '# Ingen ennå.\n');
    expect(readPublisher(folder)).toEqual({});
    expect(check({ 'utgiver.yaml': '# Ingen ennå.\n' })).toEqual([]);
  });
  it('is right when the # is taken away and the fields are filled in', () => {
    const on = readFileSync(publisherFile, 'utf8').replace(/^#(?! )/gm, '');
    const filled = on.replace('epost: ""', 'epost: "a@b.no"').replaceAll('""', '"Kari Nordmann"').replace('"https://"', '"https://a.no/"');
    expect(check({ 'utgiver.yaml': filled })).toEqual([]);
  });
  it.each([
    ['epost: "post"\n', 'utgiver.yaml:1:1 feil felt: «epost» er ikke en e-postadresse. Skriv den slik: "redaksjonen@eksempel.no".'],
    [
      'epost: "a@b.no?bcc=c@d.no"\n',
      'utgiver.yaml:1:1 feil felt: «epost» er ikke en e-postadresse. Skriv den slik: "redaksjonen@eksempel.no".',
    ],
    ['nettsted: "javascript:alert(1)"\n', 'utgiver.yaml:1:1 feil felt: «nettsted» må være en hel nettadresse som begynner med https://.'],
    ['redaktor: "Kari Nordmann"\n', 'utgiver.yaml:1:1 feil felt: «redaktor» er ikke et felt her. Rett skrivemåten eller fjern det. ' +
      'Feltene er: utgiver, nettsted, ansvarligRedaktor, epost, betaltAv.'],
  ])('is checked: %s', (text, says) => expect(check({ 'utgiver.yaml': text }).map(asLine)).toEqual([says]));
});

it('a report of a fault is a mail with the address of the page, and nothing more', () => {
  const { protocol, pathname, searchParams } = new URL(faultReport('post@stiftelsen.example', 'https://a.no/artikler/å/?&x'));
  expect([protocol, pathname]).toEqual(['mailto:', 'post@stiftelsen.example']);
  expect(Object.fromEntries(searchParams)).toEqual({
    subject: 'Feil på en side', body: 'Siden: https://a.no/artikler/å/?&x\n\nDette er feil:\n',
  });
});

describe('the structured data', () => {
  const nodes = (facts: typeof site) => (graphOf(article, facts, '/sok/') as unknown as { '@graph': { '@type': string }[] })['@graph'];
  it('names the publisher, the editor and who pays', () => {
    const all = nodes({ ...site, publisher });
    expect(all.find((node) => node['@type'] === 'Organization')).toEqual({
      '@type': 'Organization', '@id': `${site.home}#utgiver`, name: 'Stiftelsen', url: 'https://stiftelsen.example/',
      email: 'post@stiftelsen.example',
    });
    expect(all.find((node) => node['@type'] === 'WebSite')).toMatchObject({
      editor: { '@type': 'Person', name: 'Kari Nordmann' }, funder: { '@type': 'Organization', name: 'Kommunen' },
    });
  });
  it('names the site alone when nobody stands behind it', () => {
    const alone = nodes(site).find((node) => node['@type'] === 'Organization');
    expect(alone).toEqual({ '@type': 'Organization', '@id': `${site.home}#utgiver`, name: site.name, url: site.home });
  });
});
