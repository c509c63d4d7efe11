import { describe, expect, it } from 'vitest';
import { applyFixes } from '#editorial/commands/fix.ts';
import { asLine, check, today, withBody } from '../../support/content.ts';

/** Text that looks right and is not, as it comes from Word, macOS, PDFs and other programs: named, all at once, and looked through. */
const page = 'artikler/forste/index.mdx';
const said = (body: string): string[] =>
  check({ [page]: withBody(body) }).map((finding) => asLine(finding).replace(`${page}:`, '').replaceAll('\u00a0', ' '));
/** The text after the mends of one round and another, as `--fiks` makes them. */
const mended = (body: string): string => {
  let text = withBody(body);
  for (let round = 0; round < 5; round += 1) text = applyFixes(text, check({ [page]: text }).filter(({ fix }) => fix));
  // Every page of the tests ends with a source.
  return text.slice(withBody('').length - 1).replace(/\n\nDu får det bedre\.<Kilde [^>]*>\s*$/, '').trimEnd();
};

describe('signs', () => {
  it.each([
    ['a dose behind a soft hyphen', 'Du kan ta 5\u00a0m\u00adg nå.', ['20:4 feil dose: «kan ta 5 mg» er en dose']],
    [
      'a number without a source, in two pieces', 'Det tar 3\u00a0ma\u030aneder.',
      ['20:12 feil tegn: Bokstaver i linja er skrevet i to deler', '20:1 advarsel tall-uten-kilde: «3 måneder»'],
    ],
    ['a number behind a soft hyphen', 'Det tar 3\u00a0må\u00adneder.', ['20:1 advarsel tall-uten-kilde: «3 måneder»']],
    ['a word to avoid', 'Hun er mis\u00adbruker.', ['20:8 advarsel ordbruk: «misbruker»']],
    ['a telephone number', 'Ring 116\u00ad\u00a0117 nå.', ['20:6 feil telefonnummer']],
    [
      'a break of line from another program', 'Ring legen.\u2028Spør om hjelp.',
      ['20:12 feil tegn: Her står et linjeskift fra et annet program (U+2028).'],
    ],
    [
      'a hyphen that search does not know', 'Du kan ta GHB\u2011brev med.',
      ['20:14 advarsel tegn: Her står en bindestrek som søket ikke kjenner (U+2011).'],
    ],
    [
      'small figures', 'Plagene går over.\u00b9 Du sover.\u2074',
      ['20:18 advarsel tegn: «¹» er et lite tall', '20:29 advarsel tegn: «⁴» er et lite tall'],
    ],
    ['two letters in one', 'Du \ufb01nner hjelp.', ['20:4 feil tegn: «ﬁ» er flere bokstaver i ett tegn']],
    ['emoji joined of several', 'Familien 👩\u200d👧 kan bli med.', ['20:10 feil tegn: «👩\u200d👧» er satt sammen av flere bilder']],
    [
      'a narrow space', '10\u202f000\u00a0kroner er mye.<Kilde id="en-kilde" />',
      ['20:3 advarsel tegn: Her står et hardt mellomrom av en uvanlig bredde (U+202F).'],
    ],
  ])('%s', (_name, body, expected) => {
    const lines = said(body);
    expect(lines).toHaveLength(expected.length);
    expected.forEach((line, index) => expect(lines[index]).toContain(line));
  });

  it('tells of all of them at once, and of the rest of the file too', () => {
    const lines = said('\uf0b7 Ring legen.\n\n\uf0b7 Spør.\n\n\uf0b7 Vent.\n\nHj\u200belp [her]{.underline} og ' +
      '[der]{.mark}.\n\n## Ett\n\n#### To');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['20', '22', '24', '26', '26', '26', '30']);
    expect(lines.at(-1)).toContain('hopper over et nivå');
  });

  it('are mended, and nothing else is harmed', () => {
    expect(mended('A\u030apne do\u0308ra, o\u0308ko og 3  ganger.')).toBe('Åpne döra, öko og 3\u00a0ganger.');
    expect(mended('Ett.\u2028To\u2011tre, hj\u200belp \ufb02ere.')).toBe('Ett. To-tre, hjelp flere.');
    expect(mended('Rus\u00adbehandling tar tid.  Det hjelper.')).toBe('Rus\u00adbehandling tar tid.  Det hjelper.');
    expect(mended('Tegnet \uf0b7 står, og 5\u00b2 står.')).toBe('Tegnet \uf0b7 står, og 5\u00b2 står.');
  });

  it('say the same of a text that has none', () => expect(said('Åpne døra, og vær «rolig» – 😀 også.')).toEqual([]));
});

describe('signs that only make something in another program', () => {
  it.each([
    [
      'cells too many', '## Dager\n\n| Så | Bedre |\n|---|---|\n| Uro | Ro | kanskje kramper | ring legen |',
      ['24:1 feil mdx: Raden har flere celler enn tabellen har kolonner, og «kanskje kramper» og «ring legen» kommer ikke med'],
    ],
    [
      'a table with a frame of signs', '+-----+-----+\n| Så  | Nå  |\n+=====+=====+\n| Uro | Ro  |\n+-----+-----+',
      ['20:1 feil mdx: Tabeller med + og -', '21:5 advarsel typografi', '21:11 advarsel typografi', '23:11 advarsel typografi'],
    ],
    [
      'a table laid out with spaces', 'Dag   Plage\n----- ------\nEn    Uro',
      ['21:1 feil mdx: Linja med streker', '20:4 advarsel typografi', '22:3 advarsel typografi'],
    ],
    ['a fenced box', '::: {.note}\nTekst.\n:::', ['20:1 feil boks: :::', '20:5 feil kode: {.note}']],
    ['a list with letters', 'a. Ring legen.\nb. Spør om hjelp.', ['20:1 feil liste: Lister med bokstaver']],
    ['a list with letters and brackets', 'a) Ring legen.\nb) Spør om hjelp.', ['20:1 feil liste: Lister med bokstaver']],
    ['a marked word', 'Det er ==viktig== nå.', ['20:8 feil mdx: ==viktig== blir stående som tekst.']],
    [
      'raised and lowered signs', 'Rommet er 9\u00a0m^2^, og vann er H~2~O.',
      ['20:13 feil mdx: m^2^ blir stående som tekst.', '20:31 feil mdx: Gjennomstreking'],
    ],
    [
      'a heading that is only bold', 'Tekst.\n\n**Hva kan du gjøre**\n\nRing legen.',
      ['22:1 feil overskrift: Halvfet på en linje for seg er ingen overskrift'],
    ],
    ['a definition', 'Abstinens\n\n:   Plagene du kan få.', ['22:1 feil liste: Linja begynner med kolon', '22:2 advarsel typografi']],
    ['the second level of a list from Word', 'o\tRing legen.', ['20:1 feil liste: Linja begynner med «o» og tabulator']],
    [
      'bullets of Word that were laid out with spaces', 'o   Ring legen.\no   Spør om hjelp.',
      ['20:1 feil liste: Linja begynner med «o» og mellomrom', '20:2 advarsel typografi', '21:2 advarsel typografi'],
    ],
  ])('%s', (_name, body, expected) => {
    const lines = said(body);
    expect(lines).toHaveLength(expected.length);
    expected.forEach((line, index) => expect(lines[index]).toContain(line));
  });

  it.each([
    ['rows with as many cells, fewer, or a | that is meant', '| Dag | Plage |\n|---|---|\n| En | Uro |\n| To |\n| Tre | a \\| b |'],
    ['a rule between two parts', 'Først.\n\n---\n\nSå.'],
    ['a sentence with a colon, an equals sign and a short word', 'Du kan si: a er lik a = a. F. eks. slik.'],
    [
      'a caption in bold, and a sentence in bold',
      '**Plager, dag for dag**\n\n| Dag | Plage |\n|---|---|\n| En | Uro |\n\n**Ikke vær alene.**\n\nRing noen.',
    ],
    ['numbers in a list', '1. Ring.\n2. Spør.'],
  ])('keeps quiet about %s', (_name, body) => expect(said(body)).toEqual([]));

  it.each([
    ['I norge finnes det hjelp.', ['«norge»']], ['I Norge finnes det hjelp.', []],
  ])('knows the name in «%s» by its capital alone', (body, expected) => {
    const source = 'en-kilde:\n  tittel: "Om abstinens"\n  utgiver: "Legene i Norge"\n  aar: 2024\n  adresse: ' +
      '"https://www.helsenorge.no/abstinens/"\n  kontrollert: "2026-11-22"\n';
    const found = check({
      [page]: withBody(body), 'kilder.yaml': source,
    }, { today, spelling: true }).filter(({ rule }) => rule === 'stavemate');
    expect(found.map(({ message }) => message.split(' ', 1)[0])).toEqual(expected);
  });

  it('leaves columns of spaces as they are', () =>
    expect(mended('Dag   Plage\n----- ------\nEn    Uro')).toBe('Dag   Plage\n----- ------\nEn    Uro'));
});
