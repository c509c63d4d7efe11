import { describe, expect, it } from 'vitest';
import { readEntries } from '#editorial/read/read-file.ts';
import { reviewDigests } from '#editorial/rules/safety/reviews.ts';
import { substanceHeadings } from '#domain/substance-headings.ts';
import { article, asLine, check, contentFiles, withBody, type Folder, substance, substanceBody } from '../../support/content.ts';

const page = 'artikler/forste/index.mdx';
const text = (body: string): Folder => ({ [page]: withBody(body) });
const head = (changes: Readonly<Record<string, string | null>>): Folder => ({ [page]: article(changes) });
const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\0\0\0\0IEND\xae\x42\x60\x82', 'latin1');
const third = (changes: Readonly<Record<string, string>>): string =>
  article({
    tittel: 'tittel: "Tredje steg"', beskrivelse: 'beskrivelse: "Et tredje steg som finnes for å prøve det som er lov å skrive."',
    rekkefolge: 'rekkefolge: 3', ...changes,
  });

/** The digest of the faultless article, which a reviewer has read. */
function digestOfFirst(): string {
  const entries = contentFiles().flatMap((file) => readEntries(file).entries);
  const first = entries.find(({ file }) => file.endsWith(page));
  return first ? reviewDigests(entries)(first) : '';
}

/** What is right, and close to what is wrong: the check must keep quiet. */
const quiet: readonly (readonly [name: string, files: Folder])[] = [
  ['a byte order mark first', { [page]: `\ufeff${article()}` }],
  ['Windows line endings', { [page]: article().replaceAll('\n', '\r\n') }],
  ['a soft hyphen and a hard space', text('Rus\u00adbehandling tar 2\u00a0uker.<Kilde id="en-kilde" />')],
  ['letters of the Sámi languages', text('Sámi: á č đ ŋ š ŧ ž.')],
  ['a title of exactly 45 letters', head({ tittel: `tittel: "${'Steg '.repeat(9).trim()}x"` })],
  ['a description of exactly 160 letters', head({ beskrivelse: `beskrivelse: "${'abcd '.repeat(31)}slut."` })],
  ['a text in single quotes', head({ tittel: "tittel: 'Første steg'" })],
  ['a folded text', head({ tittel: 'tittel: >-\n  Første\n  steg' })],
  ['29 February in a leap year', head({ publisert: 'publisert: "2024-02-29"' })],
  ['a reviewer with a day', head({
    gjennomgattAv: `gjennomgattAv:\n  navn: "Kari Nordmann"\n  tittel: "overlege"\n  dato: "2026-11-20"\n  avtrykk: "${digestOfFirst()}"`,
  })],
  ['a comment after a field', head({ tema: 'tema: avrusning # se temaer.yaml' })],
  [
    'quotation marks in pairs, and none around',
    head({ endringer: 'endringer:\n  - dato: "2026-11-22"\n    tekst: Ordet «ruset» ble forklart.' }),
  ],
  ['utkast: false', head({ utkast: 'utkast: false' })],
  ['a day that has come', head({ publiseres: 'publiseres: "2026-11-22"' })],
  ['search words', head({ soketermer: 'soketermer: ["hjelp", "be om hjelp"]' })],
  ['indented text', text('Tekst.\n\n    fire mellomrom foran')],
  ['&lt; and escaped braces', text('Har du drukket mindre (&lt;) enn før? Skriv \\{navn\\}.')],
  [
    'emphasis, lists and a table',
    text('**Viktig:** *pust*.\n\n- En.\n- To.\n\n1. Først.\n2. Så.\n\n| Dag | Plage |\n|---|---|\n| Første | Uro |'),
  ],
  ['headings in order', text('## Først\n\nTekst.\n\n### Under\n\nTekst.\n\n## Så\n\nTekst.')],
  ['headings that look alike', text('## Råd\n\nTekst.\n\n## Råd til pårørende\n\nTekst.')],
  ['a link to another page', text('Les om [det andre steget](/artikler/andre/).')],
  ['a link to a heading on another page', text('Les om [tiden etterpå](/artikler/andre/#etterpa).')],
  ['a link to a heading on the same page', text('Les om [hjelpen under](#hjelpen).\n\n## Hjelpen\n\nTekst.')],
  ['a link to the sources', text('Se [kildene nederst](#kilder).')],
  ['a link to a theme and to fixed pages', text('Se [avrusning](/avrusning/), [alle artiklene](/artikler/) og [forsiden](/).')],
  ['a link out of the site', text('Se [Helsenorge om abstinens](https://www.helsenorge.no/).')],
  ['a mail address with a label', text('Skriv til [redaksjonen](mailto:post@example.no).')],
  ['a label that begins with «her»', text('[Her får du hjelp](/artikler/andre/).')],
  ['a label that begins with «les mer»', text('[Les mer om det andre steget](/artikler/andre/).')],
  ['a link from one draft to another', {
    [page]: withBody('Tekst.'),
    'artikler/tredje/index.mdx': third({}).replace('Du kan be om hjelp i dag.', 'Les om [det første steget](/artikler/forste/).'),
  }],
  [
    'a picture with a caption',
    { [page]: withBody('Tekst.\n\n![To personer på en benk](./benk.png "Benken. Foto: Kari Nordmann")'), 'artikler/forste/benk.png': png },
  ],
  ['that the advice is general, on two pages', {
    [page]: withBody('Rådene på denne siden er generelle og erstatter ikke en lege.'),
    'artikler/tredje/index.mdx': third({}).replace('Du kan be om hjelp i dag.',
      'Rådene på denne siden er generelle og erstatter ikke en lege.'),
  }],
  ['a picture that is used', { [page]: withBody('Tekst.\n\n![To personer på en benk](./benk.png)'), 'artikler/forste/benk.png': png }],
  ['every box', text(
    '<Varsel nivaa="liv" gjelder="alkohol, ghb" />\n\n<Varsel nivaa="snakk" ring="nodtelefon">\n\n- er redd\n- er ' +
      'alene\n\n</Varsel>\n\n<Forstehjelp id="kramper" />\n\n' +
    '<Gjor>\n\n- Drikk vann.\n\n</Gjor>\n\n<Ikke>\n\n- Ikke vær alene.\n\n</Ikke>\n\n<Steg>\n\n1. Ring legen.\n\n</Steg>\n\n' +
    '<Tidslinje tittel="De første dagene">\n\n- **Første dag.** Du sover.\n\n</Tidslinje>\n\n<Fakta tittel="Godt å vite">\n\nDu kan ta ' +
      'med en venn.\n\n</Fakta>\n\n' +
    '<SporOm>\n\n- Hva skjer nå?\n\n</SporOm>\n\n<Sitat type="oppdiktet" navn="Kari">\n\nJeg var redd.\n\n</Sitat>\n\n' +
    'Få <Begrep id="abstinens">abstinens</Begrep>.<Kilde id="en-kilde" /> Du kan <Ring id="nodtelefon" /> hvis noen <Tegn ' +
      'id="kramper" />.')],
  [
    'an illness that is told about, without a call',
    text('Abstinens kan gi kramper. Det er sjelden.\n\nDu kan <Ring id="nodtelefon" /> når det står om liv.'),
  ],
  [
    'years, laws and dates that are not telephone numbers',
    text('Loven kom i 2011, og § 10-2 gjelder fra 22. november 2026.<Kilde id="en-kilde" />'.replace('§ ', '§\u00a0')),
  ],
  ['a site whose name is a number', text('Les mer hos 113.no.<Kilde id="en-kilde" />')],
  ['113 of something else', text('Det var 113 personer der.<Kilde id="en-kilde" />'.replace('113 ', '113\u00a0'))],
  [
    'a redirect to a page that exists',
    { 'omdirigeringer.yaml': '- fra: "/artikler/gammel/"\n  til: "/artikler/andre/"\n  dato: "2026-11-22"\n' },
  ],
  ['an address that is gone for good', { 'omdirigeringer.yaml': '- fra: "/artikler/gammel/"\n  dato: "2026-11-22"\n' }],
  ['a file of redirects with comments alone', { 'omdirigeringer.yaml': '# Ingen ennå.\n' }],
  ['a word to avoid that is spoken about', text('Vi skriver ikke «misbruker».')],
  ['a sentence of twenty words', text(`${'hus '.repeat(18)}det holder.`.replace('hus', 'Hus'))],
  ['one passive verb', text('Du blir vurdert av legen.')],
  ['verbs that only look passive', text('Det finnes hjelp, og det synes vi er bra. Det kjennes tungt, men det lykkes.')],
  ['right signs', text('Det tar 2–4\u00a0uker for 10\u00a0% av oss, og 10\u00a0000\u00a0kroner.<Kilde id="en-kilde" /> Legen – eller ' +
    'sykepleieren – sier «ja» …')],
  ['single marks in a quotation, and apostrophes', text('Du kan si «hun sa ‘nei’ til meg». Det er Anders’ valg.')],
  ['names of boxes as words, and brackets', text('Kilde og Ring er ord [og klammer] (og parenteser) er tegn.')],
  ['a text that mentions a field', text('Tema: det du vil snakke om.')],
  ['two people to talk to, and one of them', text('Snakk med to personer du stoler på. En av dem kan bli med.')],
  ['numbers that only look like a dose', text('Mg er et grunnstoff, og kapittel 5 handler om ml og andre mål.')],
  ['a change log with the newest first', head({ endringer:
    'endringer:\n  - dato: "2026-11-22"\n    tekst: "Rettet et tall."\n  - dato: "2026-11-20"\n    tekst: "Artikkelen ble publisert."' })],
  ['what systems and programs leave behind', {
    '.DS_Store': 'x', 'artikler/forste/Thumbs.db': 'x', 'artikler/forste/.index.mdx.swp': 'x', 'ordliste/~$abstinens.yaml': 'x',
    '._kilder.yaml': 'x',
  }],
  ['hyphens inside words', text('Du kan ta e-post, GHB-brev og A-lag.')],
  ['a review in good time', head({ nesteGjennomgang: 'nesteGjennomgang: "2027-05-22"' })],
  ['an empty folder of another kind', { ordliste: { type: 'folder' } }],
  ['what somebody says, after a dash', text('– Jeg drakk hver dag, sier Kari.')],
  ['two who talk', text('– Hvordan går det? spør legen.\n\n– Bedre, sier Kari.')],
  ['sections of a law without the sign', text('Se 10-2 og 2-1 i pasientrettighetsloven.')],
  ['a section of a law that looks like a range', text('Se 2-4 i helsepersonelloven.')],
  ['Anonyme Alkoholikere', {
    ...text('Anonyme Alkoholikere har møter.'),
    'ordbruk.yaml': 'unngaa:\n  - ord: "alkoholiker*"\n    bedre: "person"\n    unntatt: ["Anonyme Alkoholikere"]\n',
  }],
  ['a crack in a tooth', {
    ...text('Han har sprekker i tanna.'),
    'ordbruk.yaml': 'unngaa:\n  - ord: "sprekk*"\n    bedre: "glipp"\n    unntatt: ["sprekk* i tanna"]\n',
  }],
  ['minutes on foot', text('Det er fem minutter til fots.')],
  ['ten years ago', text('For ti år siden var det annerledes.')],
  ['words that may stand twice', text('Er det det du tror? Den den gjelder, vet det.')],
  [
    'a clock, a day, a version and decimals',
    text('Møt opp kl.\u00a09.30 den 22.11.2026, med Android 4.4. Det er 0,2 mil og 10\u00a0000 skritt.'),
  ],
  ['a date inside the line', text('Den 1. januar er stengt.')],
  ['a line between two parts', text('Tekst.\n\n---\n\nMer.')],
  [
    'bold words that begin a sentence, and a caption',
    text('**Husk:**\n\n- Vann.\n\n**Dager**\n\n| Dag | Plage |\n|---|---|\n| Første | Uro |'),
  ],
  ['a section whose text stands in its parts', text('## Om\n\n### Først\n\nTekst.')],
  ['text after a table', text('| Dag | Plage |\n|---|---|\n| Første | Uro |\n\nMer tekst.')],
  ['an article about others who say something', text('Noen sier nei takk, og det er greit.')],
  ['two sources in one paragraph', text('Det hjelper.<Kilde id="en-kilde" /> Det er sant. Det er bra.')],
  ['a page about a substance, and tables of it elsewhere', {
    'rusmidler/cannabis/index.mdx': substance(), [page]: withBody('Slik går det:\n\n<Forlop rusmiddel="cannabis" />\n\n<Forlop alle />'),
  }],
  [
    'a substance with few sections and no rows',
    { 'rusmidler/lsd/index.mdx': substance({ forlop: null }, substanceBody([substanceHeadings[1], substanceHeadings[8]])) },
  ],
  ['README.md for the editors', { 'README.md': '# Ring 113\n' }],
];

describe('right input', () => {
  it.each(quiet)('%s', (_name, files) => {
    expect(check(files).map(asLine)).toEqual([]);
  });

  it('says nothing about the calendar when the day is not known', () => {
    const overdue = head({
      publisert: 'publisert: "2020-01-10"', oppdatert: 'oppdatert: "2020-01-10"', nesteGjennomgang: 'nesteGjennomgang: "2021-01-10"',
    });
    expect(check(overdue, { spelling: false }).map(asLine)).toEqual([]);
    expect(check(overdue).map(({ rule, severity }) => [rule, severity])).toEqual([['gjennomgang', 'advarsel']]);
  });
});
