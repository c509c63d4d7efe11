import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, describe, it } from 'vitest';
import { parse } from 'yaml';
import { citationsIn } from '#domain/citations.ts';
import { isSituation, signsFor, wordsInProp } from '#domain/danger-sign.ts';
import type { CareLevel } from '#domain/care-level.ts';
import { slugify } from '#domain/slug.ts';
import { pageKindNames, pageKinds } from '#config/page-kinds.ts';
import { writeOut } from '#domain/written-once.ts';
import { readWrittenOnce } from '#editorial/read/site/written-once.ts';

/**
 * What a page must say because a life may depend on it: by the ids of signs, first aid and sources, so that the words can be
 * mended without touching the test, and nothing can go missing when they are.
 */
const project = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(`content/${path}`, project), 'utf8');
const safety = readWrittenOnce(project);
const sources = parse(read('kilder.yaml')) as Record<string, { adresse: string; forFagfolk?: boolean }>;
const cards = parse(
  read('farekort.yaml'),
) as Record<string, { niva: string; overskrift: string; tekst: string; ring: string[]; ord: string[]; flere: string[] }>;
const services = parse(read('hjelpetilbud.yaml')) as Record<string, { nummer?: string }>;

const folders = Object.fromEntries(pageKindNames.map((name) => [name, pageKinds[name].folder]));
const pages = Object.values(folders).filter((folder) => existsSync(new URL(`content/${folder}`, project))).flatMap((folder) =>
  readdirSync(new URL(`content/${folder}`, project)).map((slug) => `${folder}/${slug}/index.mdx`)).concat('sider/hjelp.mdx');

/** A page as it was written, or one section of it with what stands below its heading. */
function written(path: string, section?: string): string {
  const body = read(path);
  if (section === undefined) return body;
  const parts = body.split(/^(?=#{2,3} )/m);
  const start = parts.findIndex((part) => slugify(/^#{2,3} (.*)/.exec(part)?.[1] ?? '') === section);
  expect(start, `${path} has no section #${section}`).toBeGreaterThan(-1);
  const depth = /^#+/.exec(parts[start] ?? '')?.[0].length ?? 2;
  const end = parts.findIndex((part, index) => index > start && (/^#+/.exec(part)?.[0].length ?? 9) <= depth);
  return parts.slice(start, end === -1 ? undefined : end).join('');
}

interface Shown {
  readonly signs: ReadonlySet<string>;
  readonly firstAid: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

function shownIn(body: string): Shown {
  const boxes = [...body.matchAll(/<Varsel nivaa="(\w+)"(?: [^>]*)?>/g)].flatMap(([tag, level]) =>
    signsFor(safety.signs, level as CareLevel,
      wordsInProp(/gjelder="([^"]*)"/.exec(tag)?.[1] ?? '').filter(isSituation)).map(({ id }) => id));
  const inSentences = [...body.matchAll(/<Tegn id="([^"]+)"|\{tegn-([a-z0-9-]+)\}/g)].map(([, tag, braces]) => tag ?? braces ?? '');
  return {
    signs: new Set([...boxes, ...inSentences]),
    firstAid: new Set([...body.matchAll(/<Forstehjelp id="([^"]+)"/g)].map(([, id]) => id ?? '')),
    sources: new Set(citationsIn(writeOut(body, safety)).map(({ sourceId }) => sourceId)),
  };
}

const overdose = 'veiledninger/overdose/index.mdx';
const help = 'sider/hjelp.mdx';
const poisoning = 'veiledninger/forgiftning-og-farlig-blanding/index.mdx';
const stopping = 'veiledninger/er-det-farlig-a-slutte-bratt/index.mdx';
const withdrawal = 'veiledninger/abstinens-hva-skjer-og-nar/index.mdx';
const pregnant = 'veiledninger/gravid/index.mdx';
const treatment = 'veiledninger/behandlingen-hva-finnes/index.mdx';
const afterwards = 'veiledninger/etter-behandling-de-forste-ukene/index.mdx';
const young = 'veiledninger/ung/index.mdx';
const relatives = 'veiledninger/for-parorende/index.mdx';
const lessDanger = 'veiledninger/mindre-fare/index.mdx';
const alcohol = 'rusmidler/alkohol/index.mdx';
const sedatives = 'rusmidler/beroligende/index.mdx';
const opioids = 'rusmidler/opioider/index.mdx';
const stimulants = 'rusmidler/sentralstimulerende/index.mdx';

interface Demand {
  readonly page: string;
  readonly section?: string;
  readonly signs?: string[];
  readonly firstAid?: string[];
  readonly sources?: string[];
}

const demands: readonly (readonly [what: string, ...where: readonly Demand[]])[] = [
  [
    'somebody unconscious who breathes is helped, step by step', { page: overdose, firstAid: ['livlos'] },
    { page: help, firstAid: ['livlos'] },
  ],
  ['somebody very drunk is helped before nobody can wake them',
    { page: help, firstAid: ['full'], signs: ['vanskelig-a-vekke', 'svart-full', 'blandet-dempende', 'hodeskade'] },
    { page: overdose, firstAid: ['full'] }, { page: poisoning, firstAid: ['full'] }, { page: young, firstAid: ['full'] }],
  ['naloxone is given whatever was taken, again after some minutes, and its effect may end first',
    { page: overdose, sources: [
      'who-overdose', 'felleskatalogen-ventizolve', 'seraf-nalokson', 'korus-nalokson', 'midtsiden-syntetisk-opiat', 'mundipharma-nyxoid',
    ] }],
  ['counterfeit tablets and nitazenes are told where opioids and sedatives are',
    { page: overdose, sources: ['helsenorge-forgiftning-rusmidler', 'rbnett-falske-tabletter', 'tv2-nitazen'] },
    { page: opioids, sources: ['rbnett-falske-tabletter', 'tv2-nitazen'] }, { page: sedatives, sources: ['rbnett-falske-tabletter'] },
    { page: poisoning, sources: ['rbnett-falske-tabletter', 'tv2-nitazen'] }],
  ['poisoning is answered before it is felt',
    { page: poisoning, signs: ['med-vilje', 'rett-til-sykehus', 'metanol', 'barn-opioider', 'blodig-oppkast', 'gul', 'blek-og-klam'] },
    { page: poisoning, section: 'ring-med-en-gang-ogsa-nar-alt-kjennes-bra', sources: ['helsenorge-forgiftning-barn'] },
    { page: poisoning, sources: [
      'legehandboka-paracetamol', 'helsenorge-metanol', 'helsenorge-etylenglykol', 'helsenorge-svelging', 'helsenorge-handsprit',
      'nhi-legemiddelforgiftning',
    ] },
    {
      page: overdose, section: 'en-forgiftning-kan-kjennes-ufarlig-forst', signs: ['med-vilje', 'rett-til-sykehus'],
      sources: ['legehandboka-paracetamol'],
    }],
  ['too much taken on purpose is an emergency with every medicine that is taken so',
    ...[sedatives, opioids, 'rusmidler/pregabalin/index.mdx'].map((page) =>
      ({ page, section: 'overdose-og-forgiftning', signs: ['med-vilje'] }))],
  ['a tablet of something else calls for the ambulance before the spray',
    { page: poisoning, section: 'falske-tabletter-kan-inneholde-noe-helt-annet', signs: ['vanskelig-a-vekke', 'darlig-pust'] }],
  ['nalmefene and naltrexone have those who must not take them',
    {
      page: treatment, section: 'naltrekson-og-nalmefen-ma-ikke-tas-sammen-med-opioider',
      sources: ['ema-selincro', 'felleskatalogen-naltrekson'],
    }],
  ['several days of drinking in a row, and whoever has stopped already, call the doctor',
    { page: stopping, signs: [
      'har-sluttet', 'mye-eller-flere-dager', 'vil-slutte-bratt', 'kramper-eller-delir-for', 'alvorlig-syk', 'gravid-og-slutter',
      'blandet-dempende',
    ] },
    { page: stopping, section: 'finn-det-du-bruker', sources: ['rusinfo-hvor-lenge-drikke', 'lommelegen-alkoholabstinens'] },
    {
      page: help,
      signs: ['har-sluttet', 'mye-eller-flere-dager', 'vil-slutte-bratt', 'kramper-eller-delir-for', 'alvorlig-syk', 'blandet-dempende'],
    }],
  ['fever with strong shaking is enough, without confusion',
    ...[stopping, withdrawal, help].map((page) => ({ page, signs: ['feber-og-skjelving', 'alvorlig-feber'] }))],
  ['the times of GHB, sedatives, stimulants and cannabis are told',
    { page: withdrawal, sources: [
      'etg-ghb-abstinens', 'helsedir-benzodiazepinabstinenser', 'metodebok-blandingsabstinens', 'helsedir-avrusning-andre-rusmidler',
      'youth-aod-cannabis', 'relis-pregabalin',
    ] },
    { page: stopping, sources: ['etg-ghb-abstinens', 'helsedir-benzodiazepinabstinenser'] }],
  ['GHB delirium and sleeping medicine rest on sources that say so',
    { page: stopping, sources: ['seraf-ghb', 'tidsskriftet-zopiklon-svar'] }, { page: withdrawal, sources: ['seraf-ghb'] }],
  ['suicidal thoughts have three steps',
    ...[help, overdose, 'veiledninger/andre-sporsmal/index.mdx'].map((page) =>
      ({ page, signs: ['selvmord-na', 'selvmordstanker-haster'], sources: ['helsenorge-selvmordstanker'] })),
    { page: afterwards, signs: ['selvmord-na', 'selvmordstanker-haster', 'tanker-om-a-do'] },
    { page: relatives, section: 'er-du-redd-for-at-noen-vil-ta-livet-sitt', sources: ['helsenorge-selvmord-hjelpe-andre'] }],
  ['a pregnant reader knows her signs, and that opioids are never stopped abruptly',
    {
      page: pregnant, signs: ['gravid-smerter-eller-blodning', 'gravid-og-noe-er-galt', 'gravid-og-slutter'],
      sources: ['emcdda-gravide', 'helsedir-gravide-lar', 'new-york-gravide-opioider', 'lovdata-helsepersonelloven-32'],
    },
    { page: pregnant, section: 'kan-du-amme', sources: ['nhi-amming-rusmidler', 'helsedir-gravide-lar-amming'] }],
  ['unsteady steps and double vision are told beside thiamine',
    {
      page: stopping, signs: ['ustodig'],
    }, { page: withdrawal, signs: ['ustodig'] }, { page: alcohol, signs: ['ustodig'], sources: ['legehandboka-wernicke'] }],
  ['seizures have first aid, and a driving ban',
    { page: stopping, section: 'hvis-noen-far-kramper', firstAid: ['kramper'], sources: ['statsforvalteren-anfall'] },
    { page: help, firstAid: ['kramper'] }],
  ['overheating by stimulants is an emergency',
    {
      page: help, firstAid: ['svart-varm'], signs: ['overopphetet'],
    }, { page: overdose, firstAid: ['svart-varm'], signs: ['overopphetet'], sources: ['giftinformasjonen-ecstasy'] },
    {
      page: stimulants, firstAid: ['svart-varm'], signs: ['overopphetet'],
      sources: ['nhi-serotonergt-syndrom', 'giftinformasjonen-ecstasy'],
    }],
  ['needles have their signs', { page: help, signs: ['blodforgiftning', 'feber-eller-byll-etter-sproyter', 'delt-sproyte'] },
    {
      page: lessDanger, signs: ['blodforgiftning', 'feber-eller-byll-etter-sproyter', 'delt-sproyte'],
      sources: ['helsenorge-pep', 'helsedir-hepatitt-c', 'helsenorge-hepatitt-c-smitte'],
    },
    { page: overdose, signs: ['blodforgiftning', 'feber-eller-byll-etter-sproyter'] }],
  ['a child who cannot speak aloud can write', {
    page: young, section: 'slik-far-du-hjelp-uten-a-snakke-hoyt', sources: ['alarmtelefonen-om', 'rode-kors-kors-pa-halsen'],
  }, { page: help, section: 'nar-ingen-ma-hore-deg', sources: ['alarmtelefonen-om'] }],
  [
    'what «no punishment» covers is told once',
    { page: overdose, section: 'du-kan-ringe-uten-a-frykte-straff', sources: ['stortinget-tilkalle-hjelp'] },
  ],
  [
    'waiting times have their year and a source',
    { page: 'veiledninger/slik-far-du-behandling/index.mdx', sources: ['dagsavisen-ventetid', 'helsenorge-velg-behandlingssted'] },
  ],
];

describe('the pages say', () => {
  it.each(demands.map(([what, ...where]) => ({ what, where })))('$what', ({ where }) => {
    for (const { page, section, ...wanted } of where) {
      const shown = shownIn(written(page, section));
      for (const kind of ['signs', 'firstAid', 'sources'] as const)
        expect([...shown[kind]], `${page}${section ? `#${section}` : ''}`).toEqual(expect.arrayContaining(wanted[kind] ?? []));
    }
  });

  /** What they are about is neither taking drugs nor stopping. */
  const aboutOtherThings = ['veiledninger/andre-sporsmal/index.mdx', 'veiledninger/jobb-og-sykmelding/index.mdx'];

  it('every page that speaks to somebody who takes drugs, how to call for life, for haste and for talk', () => {
    for (const page of pages.filter((one) => !aboutOtherThings.includes(one))) {
      const levels = [...written(page).matchAll(/<Varsel nivaa="(\w+)"/g)].map(([, level]) => level);
      expect(levels, page).toContain('liv');
      expect(levels, page).toContain('haster');
    }
  });
});

describe('the list of signs', () => {
  const texts = safety.signs.flatMap(({ text, short }) => [text, ...(short === text ? [] : [short])]);

  it('words nothing twice', () => {
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has every sign on some page, and every first aid too', () => {
    const everywhere = pages.map((page) => shownIn(written(page)));
    const inCards = shownIn(JSON.stringify(cards));
    for (const { id } of safety.signs) expect(everywhere.some(({ signs }) => signs.has(id)) || inCards.signs.has(id), id).toBe(true);
    for (const { id } of safety.firstAid) expect(everywhere.some(({ firstAid }) => firstAid.has(id)), id).toBe(true);
  });
});

describe('the sources', () => {
  const cited = new Set([...pages.flatMap((page) => [...shownIn(read(page)).sources]), ...safety.signs.flatMap((sign) => sign.sources)]);

  it('that a page or a sign rests on exist, and none is the front page of a site', () => {
    for (const id of cited) {
      const { pathname, search } = new URL(sources[id]?.adresse ?? 'missing:');
      expect(pathname + search, id).not.toMatch(/^\/?$/);
    }
  });

  it('with doses for professionals are shown without a link', () => {
    const withDoses = /felleskatalogen\.no\/medisin\/(?!pasienter)|rxreasoner|legehandboka\.no|metodebok\.no|legemiddelhandboka\.no/;
    for (const [id, { adresse, forFagfolk }] of Object.entries(sources)) if (withDoses.test(adresse)) expect(forFagfolk, id).toBe(true);
  });
});

describe('the care cards', () => {
  it('show signs in the words of the list', () => {
    for (const [id, card] of Object.entries(cards).filter(([, { niva }]) => niva === 'liv'))
      if (!['forgiftning', 'vold'].includes(id)) expect(shownIn(card.overskrift).signs.size, id).toBeGreaterThan(0);
  });

  it('send nobody with seizures to the out-of-hours doctor, and nobody poisoned home to wait', () => {
    expect(cards['kramper']?.ring).toEqual(['nodtelefon']);
    expect(cards['forgiftning']?.ring).toEqual(['giftinformasjonen', 'nodtelefon']);
    expect([...shownIn(cards['forgiftning']?.tekst ?? '').signs]).toEqual(expect.arrayContaining(['med-vilje', 'metanol']));
    expect(cards['metanol']?.ring).toEqual(['nodtelefon', 'giftinformasjonen']);
    expect(cards['selvmord']?.ring).toEqual(['nodtelefon', 'legevakt', 'mental-helse']);
  });

  it('know a child who is in danger, and a baby who was shaken', () => {
    expect(cards['barn']?.ring).toEqual(['alarmtelefonen', 'politiet', 'nodtelefon']);
    expect(cards['ristet-baby']?.ring[0]).toBe('nodtelefon');
    expect([...shownIn(cards['barn-og-gift']?.tekst ?? '').signs])
      .toEqual(expect.arrayContaining(['vanskelig-a-vekke', 'darlig-pust', 'kramper', 'rett-til-sykehus']));
    expect(services['politiet']?.nummer).toBe('112');
  });
});
