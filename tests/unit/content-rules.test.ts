import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { amountsIn, weighedAmountsIn } from '#domain/text/numbers.ts';
import { tooHeavy } from '#domain/text/readability.ts';
import { checkContent } from '#editorial/report/check.ts';

describe('amounts that need a source', () => {
  it.each([
    ['Etter 2–4 døgn', ['2–4 døgn']],
    ['innen 10\u00a0virkedager', ['10 virkedager']],
    ['10\u00a0% og 3,5 prosent', ['10 %', '3,5 prosent']],
    ['høyst tre måneder, ofte fire uker', ['tre måneder', 'fire uker']],
    ['de to første døgnene', ['to første døgnene']],
    ['Fra 16 år, og mellom 12 og 30 år', ['16 år', '12 og 30 år']],
    ['koster 3\u00a0278 kroner', ['3 278 kroner']],
    ['halvannet til tre døgn', ['halvannet til tre døgn']],
    ['24 timer', ['24 timer']],
    ['Etter 1 uke, én uke eller 1\u00a0måned', ['1 uke', 'én uke', '1 måned']],
    ['ett døgn, 1 døgn og et døgn', ['ett døgn', '1 døgn', 'et døgn']],
    ['en time, 1 time og én dag', ['en time', '1 time', 'én dag']],
    ['et år og 1 krone', ['et år', '1 krone']],
    ['21 år, ikke 1 år', ['21 år', '1 år']],
  ])('%s', (text, amounts) => expect(amountsIn(text)).toEqual(amounts));

  it.each([
    'i 2023', 'Ring 113', '§ 10-2', 'kl. 9–15', '22. november 2026', 'en dag om gangen', 'alt på én gang', 'en uketime', 'en årsak',
    'sakens time', 'noen timer', 'punkt 4', 'Det er ti spørsmål', 'de første ukene', 'foto dager', 'autoritimer',
  ])(
    'none in «%s»', (text) => expect(amountsIn(text)).toEqual([]));
});

describe('what depends on an amount', () => {
  it.each([
    'Det går over etter 2–4 døgn.', 'Kramper kommer ofte de to første dagene.', 'Promillen synker med 0,15 promille i timen.',
      'Fristen for å klage er fire uker.', 'Frikortet koster 3\u00a0278 kroner.',
    'Du bestemmer selv fra du er 16 år.', 'En tredel får plager igjen.', 'Risikoen er dobbelt så høy.',
  ])('much in «%s»', (text) => expect(weighedAmountsIn(text).map(({ weight }) => weight)).toEqual(['acted-on']));
  it.each(['Halvparten sover bedre.', 'Kurset varer i fire uker.', 'Gruppa møtes to ganger.'])('something in «%s»', (text) =>
    expect(weighedAmountsIn(text).map(({ weight }) => weight)).toEqual(['claim']));
  it.each([
    'Det er fem minutter til fots fra stasjonen.', 'For ti år siden sluttet hun å drikke.', 'Jeg er 43 år.',
      'Hun var 17 år da faren døde.', 'Han har jobbet med rus i 20 år.', 'Sønnen på 12 år husker alt.',
    'Det er to timer med buss.', 'Vi har kjent hverandre i ti år.', 'De svarer 24 timer i døgnet.', 'Jeg drakk i 20 år.',
      'Det tar sju minutter å lese siden.',
  ])('nothing in «%s»', (text) => expect(weighedAmountsIn(text)).toEqual([]));
});

describe('the published limits of readability', () => {
  // 2 words, 1 sentence, 1 long word: 2 + 50 = 52.
  it('says how much too heavy a text is', () => expect(tooHeavy('Avrusning nå.', 'page')).toEqual({ lix: 52, limit: 40 }));
  // Without «avrusning» among the long words: 2 + 0 = 2.
  it('does not count the words that nobody can do without', () =>
    expect(tooHeavy('Avrusning nå.', 'page', new Set(['avrusning']))).toBeUndefined());
  it('lets a light text be', () => expect(tooHeavy('Du kan ringe nå.', 'plain')).toBeUndefined());
  it('is stricter with the boxes', () => {
    // 9 words, 1 sentence, 2 long words: 9 + 22.2 = 31.2.
    const text = 'Be en lege om hjelp før du stanser brukeren';
    expect([tooHeavy(text, 'page'), tooHeavy(text, 'plain')?.limit]).toEqual([undefined, 30]);
  });
});

it('finds no error in the content as it stands; how it could be better written is advice', () => {
  const findings = checkContent('content').findings;
  expect(findings.filter(({ severity }) => severity === 'feil')).toEqual([]);
  const advice = new Set(['rytme', 'lix', 'tall-uten-kilde', 'egne-ord', 'gjentakelse', 'kildemerker']);
  expect(findings.filter(({ rule }) => !advice.has(rule))).toEqual([]);
});

/** A part of the real content with one guide added or changed. */
describe('the content check', () => {
  const kept = [
    'kilder.yaml', 'temaer.yaml', 'hjelpetilbud.yaml', 'veiledninger/er-det-farlig-a-slutte-bratt', 'veiledninger/for-parorende',
    'veiledninger/slik-far-du-behandling', 'veiledninger/gravid',
  ];
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'innhold-'));
    for (const path of kept) cpSync(join('content', path), join(folder, path), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const head = {
    tittel: '"En ny veiledning"', beskrivelse: '"En beskrivelse som er lang nok til å stå i en søkemotor."', rekkefolge: '99',
    inngang: '[vurderer]', kortFortalt: '["Ring {nodtelefon} nå.", "Du kan få hjelp."]',
  };
  function write(slug: string, body: string, change: Record<string, string> = {}): void {
    const fields: Record<string, string> = { ...head, ...change };
    mkdirSync(join(folder, 'veiledninger', slug), { recursive: true });
    writeFileSync(join(folder, 'veiledninger', slug, 'index.mdx'), `---
tittel: ${fields['tittel']}
beskrivelse: ${fields['beskrivelse']}
ingress: ${fields['ingress'] ?? '"En ingress som er lang nok til å stå under tittelen på siden, og som er lett."'}
kortFortalt: ${fields['kortFortalt']}
tema: avrusning
inngang: ${fields['inngang']}
rekkefolge: ${fields['rekkefolge']}
publisert: "2026-11-22"
oppdatert: "2026-11-22"
nesteGjennomgang: "2027-05-22"
${fields['tvilling'] ? `tvilling: ${fields['tvilling']}\n` : ''}endringer: [{ dato: "2026-11-22", tekst: "Publisert." }]
---
${body}`);
  }
  const bodyLine = 14;
  const faults = (...rules: string[]) =>
    checkContent(folder).findings.filter(({ rule }) => rules.includes(rule)).map(({ file, line, message }) => `${file}:${line} ${message}`);
  const source = '<Kilde id="helsenorge-overdose" />';

  describe('numbers without a source', () => {
    const rule = 'tall-uten-kilde';
    it.each([
      ['a paragraph', 'Det går over etter 2–4 døgn.', 0],
      ['a list item, though its neighbour has one', `Tekst.\n\n- Vent i 2 timer.\n- Så i 3 timer.${source}`, 2],
      ['an inner list item, though the outer has one', `- Ytre.${source}\n\n  - Etter fire uker.`, 2],
      ['a table whose caption has none', `**Tider.**\n\n| A | B |\n|---|---|\n| Alkohol | 2 døgn |`, 4],
      ['a table where the source stands further up', `Kilder.${source}\n\nMer.\n\n| A | B |\n|---|---|\n| Alkohol | 2 døgn |`, 6],
      ['a heading', `## De to første døgnene\n\nTekst.${source}`, 0],
      ['a list in a box', '## Nå\n\n<Gjor>\n\n- Vent i 2 timer.\n\n</Gjor>', 4],
      ['the heading of a box', '## Nå\n\n<Tidslinje tittel="Fra 2 til 4 døgn">\n\n- **Først.** Ring.\n\n</Tidslinje>', 2],
    ])('are an error in %s', (_, body, line) => {
      write('ny', body);
      expect(faults(rule)).toEqual([
        expect.stringMatching(new RegExp(`^content/veiledninger/ny/index\\.mdx:${bodyLine + line} «.+» står uten kilde`)),
      ]);
    });

    it.each([
      ['a paragraph', `Det går over etter 2–4 døgn.${source}`],
      ['a list item', `- Vent i 2 timer.${source}`],
      ['a table with a source in its caption', `**Tider.**${source}\n\n| A | B |\n|---|---|\n| Alkohol | 2 døgn |`],
      ['a table with the source in the cell', `| A | B |\n|---|---|\n| Alkohol | 2 døgn${source} |`],
      [
        'the heading of a box with a source inside',
        `## Nå\n\n<Tidslinje tittel="Fra 2 til 4 døgn">\n\n- **Først.** Ring.${source}\n\n</Tidslinje>`,
      ],
    ])('are none in %s', (_, body) => {
      write('ny', body);
      expect(faults(rule)).toEqual([]);
    });

    it('are an error in «kortFortalt» and «ingress» unless the text has the number with its source', () => {
      const change = { kortFortalt: '["Det varer 5 døgn.", "Du kan få hjelp."]' };
      write('ny', 'Tekst.', change);
      expect(faults(rule)).toEqual([expect.stringContaining('«5 døgn» står ikke i teksten med kilde')]);
      write('ny', `Det varer ofte 5\u00a0døgn.${source}`, change);
      expect(faults(rule)).toEqual([]);
    });

    it('are an error in an article too', () => {
      mkdirSync(join(folder, 'artikler/slik-foregar-avrusning'), { recursive: true });
      writeFileSync(join(folder, 'artikler/slik-foregar-avrusning/index.mdx'), '---\ntittel: "X"\n---\n\nDet tar 3 uker.\n');
      expect(faults(rule)).toEqual([expect.stringContaining('content/artikler/slik-foregar-avrusning/index.mdx:5 «3 uker»')]);
    });
  });

  describe('heavy language', () => {
    const heavy = 'Tverrfaglig spesialisert rusbehandling forutsetter henvisning fra spesialisthelsetjenesten.';
    it('is an error over the whole page', () => {
      write('ny', `${heavy} `.repeat(10));
      expect(faults('lix')).toEqual([expect.stringMatching(/ny\/index\.mdx:14 Siden har LIX .+ grensen er 40/)]);
    });
    it('is not weighed in fewer than sixty words', () => {
      write('ny', `${heavy} `.repeat(3));
      expect(faults('lix')).toEqual([]);
    });
    it('is advice in «Kort fortalt», at its line', () => {
      write('ny', 'Du kan ringe nå. '.repeat(30), { kortFortalt: `["${heavy}", "Ring nå du."]` });
      expect(faults('lix')).toEqual([expect.stringMatching(/:5 «kortFortalt» har LIX .+ grensen er 30/)]);
      expect(checkContent(folder).findings.find(({ rule }) => rule === 'lix')?.severity).toBe('advarsel');
    });
  });

  describe('twins', () => {
    const other = { tittel: '"Den andre"', beskrivelse: '"En annen beskrivelse som er lang nok til å stå i søket."', rekkefolge: '98' };
    it('are fine when each points at the other', () => {
      write('en', 'Ring nå.', { tvilling: 'to' });
      write('to', 'Ring nå.', { ...other, tvilling: 'en' });
      expect(faults('tvilling', 'veiledning')).toEqual([]);
    });
    it('must exist', () => {
      write('en', 'Ring nå.', { tvilling: 'for-parorend' });
      expect(faults('veiledning')).toEqual([
        expect.stringMatching(/en\/index\.mdx:12 .*«for-parorend», som ikke finnes.*Mente du «for-parorende»/),
      ]);
    });
    it('must be another page', () => {
      write('en', 'Ring nå.', { tvilling: 'en' });
      expect(faults('tvilling')).toEqual([expect.stringContaining('viser til siden selv')]);
    });
    it.each([[undefined, 'viser ikke tilbake'], ['gravid', 'viser til «gravid»']])('must point back (%s)', (back, words) => {
      write('en', 'Ring nå.', { tvilling: 'to' });
      write('to', 'Ring nå.', { ...other, ...(back ? { tvilling: back } : {}) });
      const [first] = faults('tvilling');
      expect(first).toContain('content/veiledninger/en/index.mdx har content/veiledninger/to/index.mdx som tvilling');
      expect(first).toContain(words);
    });
  });

  it('refuses two guides at the same place, and one that lies loose', () => {
    write('en', 'Ring nå.', { rekkefolge: '1' });
    writeFileSync(join(folder, 'veiledninger/los.mdx'), '---\n---\n');
    expect(faults('dobbelt')).toEqual(Array.from({
      length: 2,
    }, () => expect.stringContaining('er lik plassen blant veiledningene i content/veiledninger/')));
    expect(faults('filnavn')).toEqual([expect.stringContaining('Fila ligger løst')]);
  });
});
