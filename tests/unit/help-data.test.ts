import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { norwegianDay } from '#domain/dates.ts';
import type { Finding } from '#domain/finding.ts';
import { checkContent } from '#editorial/check.ts';
import { checkInterval } from '#editorial/help-services.ts';
import { checkTemplates } from '#editorial/templates.ts';

const file = 'content/hjelpetilbud.yaml';
const original = readFileSync(file, 'utf8');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-'));
  cpSync('content', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first line (1 for the first) where `words` stand, from the entry `id` and on. */
function lineOf(text: string, id: string, words: string): number {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line === `${id}:` || line === words);
  return lines.findIndex((line, index) => index >= start && line.includes(words)) + 1;
}

/** What the check says when one entry of the data file is changed. */
function findingsAfter(id: string, from: string | RegExp, to: string): { findings: readonly Finding[]; text: string } {
  const start = original.indexOf(`${id}:\n`);
  const end = original.indexOf('\n\n', start);
  const entry = original.slice(start, end === -1 ? undefined : end);
  const changed = entry.replace(from, to);
  expect(changed, 'the test changes nothing').not.toBe(entry);
  const text = original.replace(entry, changed);
  writeFileSync(join(folder, 'hjelpetilbud.yaml'), text);
  const { findings } = checkContent(folder);
  writeFileSync(join(folder, 'hjelpetilbud.yaml'), original);
  return { findings, text };
}

describe('bad data in the file of help services', () => {
  it.each([
    ['a digit is lost', 'rusinfo', '"91508588"', '"9150858"', 'nummer:', '«rusinfo.nummer» er ikke et norsk nummer.'],
    ['spaces in the number', 'giftinformasjonen', '"22591300"', '"22 59 13 00"', 'nummer:', '«giftinformasjonen.nummer» er ikke et norsk nummer.'],
    ['a country code', 'giftinformasjonen', '"22591300"', '"+4722591300"', 'nummer:', '«giftinformasjonen.nummer» er ikke et norsk nummer.'],
    ['a number without quotes', 'legevakt', '"116117"', '116117', 'nummer:', '«legevakt.nummer» må være siffer i anførselstegn, uten mellomrom.'],
    ['an emergency number that does not exist', 'nodtelefon', '"113"', '"118"', 'nummer:', '«nodtelefon.nummer» er ikke et norsk nummer.'],
    ['groups that do not add up', 'legevakt', '[3, 3]', '[3, 2]', 'gruppering:', '«legevakt.gruppering» går ikke opp med nummeret på 6 siffer.'],
    ['groups that are text', 'legevakt', '[3, 3]', '"3 3"', 'gruppering:', '«legevakt.gruppering» må være en liste med tall, slik: [3, 3].'],
    ['groups without a number', 'legevakt', /^ {2}nummer:.*\n/m, '', 'gruppering:', '«legevakt.gruppering» står uten nummer. Legg til nummer eller fjern den.'],
    ['no hours', 'legevakt', /^ {2}apent:\n(?: {4}.*\n)+/m, '', 'legevakt:', '«legevakt.apent» mangler. Legg den til.'],
    ['no hours as text', 'rusinfo', /^ {4}tekst:.*\n/m, '', 'apent:', '«rusinfo.apent.tekst» mangler. Legg den til.'],
    ['hours as data, empty', 'na', /tider:\n.*$/m, 'tider: []', 'tider:', '«na.apent.tider» er tom. Legg til tider, eller fjern den.'],
    ['an impossible clock time', 'rusinfo', 'fra: "11:00"', 'fra: "25:00"', 'fra: "25:00"', '«rusinfo.apent.tider, punkt 1, fra» må være et klokkeslett, slik: "09:00".'],
    ['a clock time with a full stop', 'rusinfo', 'til: "14:30"', 'til: "14.30"', 'til: "14.30"', '«rusinfo.apent.tider, punkt 1, til» må være et klokkeslett, slik: "09:00".'],
    ['closing before opening', 'rusinfo', 'til: "14:30"', 'til: "10:30"', 'til: "10:30"', '«rusinfo.apent.tider, punkt 1» har «til» før «fra». Rett klokkeslettene.'],
    ['an eighth day of the week', 'rusinfo', 'dager: [1, 2, 3, 4, 5], fra: "15:00"', 'dager: [1, 8], fra: "15:00"', 'fra: "15:00"', '«rusinfo.apent.tider, punkt 2, dager, punkt 2» må være høyst 7.'],
    ['no days', 'na', '[1, 2, 3, 4, 5, 6, 7]', '[]', 'dager: []', '«na.apent.tider, punkt 1, dager» trenger minst én dag.'],
    ['open day and night, and with hours', 'na', '    tider:', '    dogn: true\n    tider:', 'tider:', '«na.apent.tider» står sammen med «dogn: true». Behold én av dem.'],
    ['yes as text', 'legevakt', 'dogn: true', 'dogn: "ja"', 'dogn:', '«legevakt.apent.dogn» må være true eller false, uten anførselstegn.'],
    ['an unknown word for holidays', 'rusinfo', 'helligdager: "stengt"', 'helligdager: "lukket"', 'helligdager:', '«rusinfo.apent.helligdager» må være stengt eller apent.'],
    ['anonymous and confidential mixed up', 'rusinfo', '"anonym"', '"konfidensielt"', 'personvern:', '«rusinfo.personvern» må være anonym eller taushetsbelagt. De betyr ikke det samme.'],
    ['an unknown audience', 'rusinfo', 'malgruppe: "alle"', 'malgruppe: "eldre"', 'malgruppe:', '«rusinfo.malgruppe» må være alle, voksne, barn-og-unge eller parorende.'],
    ['no language', 'rusinfo', '["norsk"]', '[]', 'sprak:', '«rusinfo.sprak» trenger minst ett språk.'],
    ['an unknown source', 'rusinfo', 'kilde: "rusinfo-kontakt"', 'kilde: "rusinfo-kontat"', 'kilde:', '«kilde» viser til kilde «rusinfo-kontat», som ikke finnes i content/kilder.yaml. Mente du «rusinfo-kontakt»?'],
    ['an address that is no address', 'rusinfo', '"https://rusinfo.no/"', '"rusinfo.no"', 'nettsted:', '«rusinfo.nettsted» må være en hel nettadresse som begynner med https://.'],
    ['an address that runs code', 'rusinfo', '"https://rusinfo.no/"', '"javascript:alert(1)"', 'nettsted:', '«rusinfo.nettsted» må være en hel nettadresse som begynner med https://.'],
    ['a day that does not exist', 'rusinfo', 'kontrollert: "2026-11-22"', 'kontrollert: "2026-02-30"', 'kontrollert:', '«rusinfo.kontrollert» er ikke en dato som finnes. Skriv år-måned-dag, slik: "2026-11-22".'],
    ['a date without quotes', 'rusinfo', 'kontrollert: "2026-11-22"', 'kontrollert: 2026-11-22', 'kontrollert:', 'En dato må stå i anførselstegn, slik: "2026-11-22".'],
    ['a field that does not exist', 'rusinfo', 'personvern:', 'telefontid: "9–15"\n  personvern:', 'telefontid:', '«rusinfo.telefontid» er ikke et felt her.'],
    ['the same field twice', 'rusinfo', 'personvern:', 'navn: "RUSinfo"\n  personvern:', 'navn: "RUSinfo"', 'Det samme feltet står to ganger. Fjern det ene.'],
    ['no name', 'rusinfo', /^ {2}navn:.*\n/m, '', 'rusinfo:', '«rusinfo.navn» mangler. Legg den til.'],
    ['an id with Norwegian letters', 'rusinfo', 'rusinfo:', 'rusinfø:', 'rusinfø:', 'Id-en «rusinfø» kan bare ha små bokstaver a–z, tall og bindestrek.'],
  ])('%s', (_what, id, from, to, words, message) => {
    const { findings, text } = findingsAfter(id, from, to);
    const found = findings.find((finding) => finding.message.startsWith(message));
    expect(found, findings.map((finding) => `${finding.line}: ${finding.message}`).join('\n') || 'nothing was found').toBeDefined();
    expect(found?.severity).toBe('feil');
    expect(found?.file).toBe(file);
    const first = lineOf(text, id, words);
    const again = text.split('\n').findIndex((line, index) => index >= first && line.includes(words)) + 1;
    expect(found?.line).toBe(message.startsWith('Det samme feltet') ? again : first);
  });

  it('finds nothing wrong in the file as it is', () =>
    expect(checkContent('content').findings.filter((finding) => finding.file === file)).toEqual([]));
});

describe('an id that does not exist', () => {
  it('stops the build where it is used, and says which one is near', () => {
    writeFileSync(join(folder, 'sider/om.mdx'), readFileSync('content/sider/om.mdx', 'utf8').replace('id="rusinfo"', 'id="rusinfoo"'));
    const { findings } = checkContent(folder);
    writeFileSync(join(folder, 'sider/om.mdx'), readFileSync('content/sider/om.mdx', 'utf8'));
    const line = readFileSync('content/sider/om.mdx', 'utf8').split('\n').findIndex((text) => text.includes('id="rusinfo"')) + 1;
    expect(findings).toContainEqual(expect.objectContaining({
      severity: 'feil', file: 'content/sider/om.mdx', line,
      message: 'Her vises det til hjelpetilbud «rusinfoo», som ikke finnes i content/hjelpetilbud.yaml. Mente du «rusinfo»?',
    }));
  });
});

describe('a number typed by hand', () => {
  const om = readFileSync('content/sider/om.mdx', 'utf8');
  const addedLine = om.split('\n').length + 1;

  it.each([
    ['Ring 113 nå.', '113', 'nodtelefon'],
    ['Ring 116 117.', '116 117', 'legevakt'],
    ['Ring 116\u00a0117.', '116\u00a0117', 'legevakt'],
    ['RUSinfo har 915 08 588.', '915 08 588', 'rusinfo'],
    ['RUSinfo har 91508588.', '91508588', 'rusinfo'],
    ['Giftinformasjonen: +47 22 59 13 00.', '+47 22 59 13 00', 'giftinformasjonen'],
    ['Barn ringer 116111.', '116111', 'alarmtelefonen'],
    ['Kors på halsen har 800 333 21.', '800 333 21', 'kors-pa-halsen'],
    ['Giftinformasjonen har 2259 1300.', '2259 1300', 'giftinformasjonen'],
    ['Giftinformasjonen har 22-59-13-00.', '22-59-13-00', 'giftinformasjonen'],
    ['Giftinformasjonen har 22.59.13.00.', '22.59.13.00', 'giftinformasjonen'],
    ['Giftinformasjonen har 225 91 300.', '225 91 300', 'giftinformasjonen'],
    ['Giftinformasjonen har 2 2 5 9 1 3 0 0.', '2 2 5 9 1 3 0 0', 'giftinformasjonen'],
    ['Ring 116-117.', '116-117', 'legevakt'],
    ['Ring 116.117.', '116.117', 'legevakt'],
    ['Ring 11 61 17.', '11 61 17', 'legevakt'],
    ['Ring +47-915-08-588.', '+47-915-08-588', 'rusinfo'],
  ])('%s', (sentence, number, id) => {
    writeFileSync(join(folder, 'sider/om.mdx'), `${om}\n${sentence}\n`);
    const { findings } = checkContent(folder);
    writeFileSync(join(folder, 'sider/om.mdx'), om);
    expect(findings).toContainEqual(expect.objectContaining({
      severity: 'feil', rule: 'telefonnummer', file: 'content/sider/om.mdx', line: addedLine,
      message: `Nummeret «${number}» er skrevet for hånd. Bruk <Ring id="${id}" /> i teksten, eller {${id}} i hodet; numrene står i content/hjelpetilbud.yaml.`,
    }));
  });

  it.each(['77 77 77 77', '77-77-77-77', '777 77 777', '777 777 77', '7777 7777', '7777\u00a07777'])('asks for an unknown number to be put in the file: %s', (number) => {
    writeFileSync(join(folder, 'sider/om.mdx'), `${om}\nRing ${number}.\n`);
    const { findings } = checkContent(folder);
    writeFileSync(join(folder, 'sider/om.mdx'), om);
    expect(findings.map((finding) => finding.message)).toContain(`Nummeret «${number}» er skrevet for hånd. Legg det inn i content/hjelpetilbud.yaml, og bruk <Ring id="…" /> med id-en derfra.`);
  });

  it.each(['I 2013 var det 113 personer.', 'Loven § 10-2 og 1102.', 'Se https://example.org/116117/22591300.', '22. november 2026', 'Om lag 33 000 fikk hjelp.', 'I 2023 2024 og 2024-2025.', 'Versjon 1.1.3 og 192.168.10.20.', 'Kode 4116117 og 0,116117.'])('lets other numbers be: %s', (sentence) => {
    writeFileSync(join(folder, 'sider/om.mdx'), `${om}\n${sentence}\n`);
    const { findings } = checkContent(folder);
    writeFileSync(join(folder, 'sider/om.mdx'), om);
    expect(findings.filter((finding) => finding.rule === 'telefonnummer')).toEqual([]);
  });

  it('is found in a template too, with the line, and not in a comment or a drawing', () => {
    const source = mkdtempSync(join(tmpdir(), 'maler-'));
    writeFileSync(join(source, 'Side.astro'), '---\n// «116117» in threes\n---\n<p>Ring 116 117</p>\n<path d="M0 110 52 40 30 18"></path>\n<a href="tel:113">Ring</a>\n');
    writeFileSync(join(source, 'eksempel.mdx'), 'Ring 22-59-13-00\n');
    const findings = checkTemplates(source, 'content');
    rmSync(source, { recursive: true });
    expect(findings.map(({ file: at, line, message }) => [at, line, message.split('.')[0]])).toEqual([
      ['src/Side.astro', 4, 'Nummeret «116 117» er skrevet for hånd'],
      ['src/Side.astro', 6, 'Nummeret «113» er skrevet for hånd'],
      ['src/eksempel.mdx', 1, 'Nummeret «22-59-13-00» er skrevet for hånd'],
    ]);
  });

  it('stands nowhere in src/', () => expect(checkTemplates('src', 'content')).toEqual([]));
});

describe('numbers that nobody has checked for a while', () => {
  const advice = (now: string) => checkContent('content', { today: norwegianDay(new Date(now)) }).findings.filter((finding) => finding.rule === 'kontrollert');

  it('are no news on the day of the check, and without a clock', () => {
    expect(advice('2026-11-25T12:00:00Z')).toEqual([]);
    expect(checkContent('content').findings.filter((finding) => finding.rule === 'kontrollert')).toEqual([]);
  });

  it('give advice at the line of the date, sooner for the uncertain, and never an error', () => {
    const later = advice(new Date(Date.parse('2026-11-25T12:00:00Z') + (checkInterval.uncertain + 1) * 86_400_000).toISOString());
    expect(later.map((finding) => finding.field)).toContain('rusinfo.kontrollert');
    expect(later.map((finding) => finding.field)).not.toContain('nodtelefon.kontrollert');
    const years = advice('2031-11-22T12:00:00Z');
    expect(years.length).toBe(original.match(/^ {2}kontrollert:/gm)?.length);
    expect(new Set(years.map((finding) => finding.severity))).toEqual(new Set(['advarsel']));
    const first = years.find((finding) => finding.field === 'nodtelefon.kontrollert');
    expect(first).toMatchObject({ file, line: lineOf(original, 'nodtelefon', 'kontrollert:') });
    expect(first?.message).toBe('«nodtelefon» ble sist kontrollert 22.\u00a0november 2026, for 1826 dager siden. Sjekk nummer og tider, og sett ny dato.');
  });

  it('and a date that has not been yet is pointed out', () =>
    expect(advice('2026-11-01T12:00:00Z')[0]?.message).toContain('som ikke har vært ennå. Rett datoen.'));
});
