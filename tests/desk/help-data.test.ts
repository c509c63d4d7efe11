import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { norwegianDay, weekdays } from '#domain/dates.ts';
import { upkeepLimits } from '#domain/upkeep.ts';
import type { Finding } from '#domain/finding.ts';
import { describeHours, type OpeningPeriod } from '#domain/opening-hours.ts';
import type { CheckOptions } from '#editorial/report/check.ts';
import { checkTemplates } from '#editorial/report/templates.ts';
import type { HelpServiceData } from '#schemas/help-service.ts';
import { check, contentFiles, type Folder } from '../support/content.ts';

const file = 'content/hjelpetilbud.yaml';
const original = readFileSync(file, 'utf8');
const about = readFileSync('content/sider/om.mdx', 'utf8');
const standIn = contentFiles().find(({ path }) => path === 'kilder.yaml')?.bytes.toString() ?? '';

/** The sources that the services and the page about the site name. */
const sources = readFileSync('content/kilder.yaml', 'utf8')
  .split(/^(?=[\w-]+:)/m)
  .filter((entry) => `${original}${about}`.includes(entry.split(':')[0] as string));

/**
 * What the check says of the real services and their sources when something is changed. Around them stands the faultless folder
 * in memory: to check all content for each of these rows would take half a minute.
 */
const findingsIn = (changes: Folder, options: CheckOptions = {}): readonly Finding[] =>
  check({ 'hjelpetilbud.yaml': original, 'kilder.yaml': `${sources.join('')}\n${standIn}`, ...changes }, options);

const findingsAbout = (text: string): readonly Finding[] => findingsIn({ 'sider/om.mdx': text });

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
  return { findings: findingsIn({ 'hjelpetilbud.yaml': text }), text };
}

/** Each day of the week as its stretches in minutes, those that touch made one. */
type Week = readonly (readonly [from: number, to: number][])[];

const emptyWeek = (): [number, number][][] => Array.from({ length: 7 }, () => []);
const minutes = (time: string): number => Number(time.split(/[:.]/)[0]) * 60 + Number(time.split(/[:.]/)[1] ?? 0);

function joined(week: [number, number][][]): Week {
  return week.map((stretches) => {
    const whole: [number, number][] = [];
    for (const [from, to] of stretches.sort(([a], [b]) => a - b)) {
      const last = whole.at(-1);
      if (last?.[1] === from) last[1] = to;
      else whole.push([from, to]);
    }
    return whole;
  });
}

function weekFromData(periods: readonly OpeningPeriod[]): Week {
  const week = emptyWeek();
  for (const { days, from, to } of periods) for (const day of days) week[day - 1]?.push([minutes(from), minutes(to)]);
  return joined(week);
}

/** Reads the words as a reader would, knowing nothing of how they were made. */
function weekFromWords(words: string): Week {
  const week = emptyWeek();
  const plain = words.replaceAll('\u00a0', ' ').replace(/, i jule- og sommerferien.*$/, '').toLowerCase();
  for (const [, who = '', prolongs, times = ''] of plain.matchAll(
    /([a-zæøå–, ]+?)(?: også)?( til)? kl\. ([\d.–]+(?:(?:, | og )[\d.–]+)*)/g,
  ))
    for (const day of daysInWords(who.replace(/^, /, '')))
      if (prolongs) week[day - 1]?.push([Math.max(...(week[day - 1] ?? []).map(([, to]) => to)), minutes(times)]);
      else for (const stretch of times.split(/, | og /)) week[day - 1]?.push(stretch.split('–').map(minutes) as [number, number]);
  return joined(week);
}

function daysInWords(words: string): number[] {
  if (words === 'alle dager') return [1, 2, 3, 4, 5, 6, 7];
  if (words === 'hverdager') return [1, 2, 3, 4, 5];
  return words.split(/, | og /).flatMap((part) => {
    const [first = 0, last = first] = part.split('–').map((name) => weekdays.indexOf(name as never) + 1);
    expect(first, part).toBeGreaterThan(0);
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => ((first - 1 + index) % 7) + 1);
  });
}

describe('bad data in the file of help services', () => {
  it.each([
    ['a digit is lost', 'rusinfo', '"91508588"', '"9150858"', 'nummer:', '«rusinfo.nummer» er ikke et norsk nummer.'],
    [
      'spaces in the number', 'giftinformasjonen', '"22591300"', '"22 59 13 00"', 'nummer:',
      '«giftinformasjonen.nummer» er ikke et norsk nummer.',
    ],
    [
      'a country code', 'giftinformasjonen', '"22591300"', '"+4722591300"', 'nummer:',
      '«giftinformasjonen.nummer» er ikke et norsk nummer.',
    ],
    [
      'a number without quotes', 'legevakt', '"116117"', '116117', 'nummer:',
      '«legevakt.nummer» må være siffer i anførselstegn, uten mellomrom.',
    ],
    ['an emergency number that does not exist', 'nodtelefon', '"113"', '"118"', 'nummer:', '«nodtelefon.nummer» er ikke et norsk nummer.'],
    [
      'groups that do not add up', 'legevakt', '[3, 3]', '[3, 2]', 'gruppering:',
      '«legevakt.gruppering» går ikke opp med nummeret på 6 siffer.',
    ],
    [
      'groups that are text', 'legevakt', '[3, 3]', '"3 3"', 'gruppering:',
      '«legevakt.gruppering» må være en liste med tall, slik: [3, 3].',
    ],
    [
      'groups without a number', 'legevakt', /^ {2}nummer:.*\n/m, '', 'gruppering:',
      '«legevakt.gruppering» står uten nummer. Legg til nummer eller fjern den.',
    ],
    ['no hours', 'legevakt', /^ {2}apent:\n(?: {4}.*\n)+/m, '', 'legevakt:', '«legevakt.apent» mangler. Legg den til.'],
    [
      'hours that say nothing', 'legevakt', 'dogn: true', 'dogn: false', 'apent:',
      '«legevakt.apent» sier ikke når det er åpent. Skriv «dogn: true», «tider» eller «tekst: "Se tidene på nettstedet"».',
    ],
    [
      'words beside the data', 'na', '    tider:', '    tekst: "Stengt om kvelden"\n    tider:', 'tekst:',
      '«na.apent.tekst» står sammen med «tider». Fjern teksten: siden lager den selv.',
    ],
    [
      'words beside day and night', 'legevakt', 'dogn: true', 'dogn: true\n    tekst: "Åpent om dagen"', 'tekst:',
      '«legevakt.apent.tekst» står sammen med «dogn». Fjern teksten: siden lager den selv.',
    ],
    [
      'clock times in words', 'rio', '"Se tidene på nettstedet"', '"Hverdager kl. 9–15"', 'tekst:',
      '«rio.apent.tekst» har tall. Skriv dager og klokkeslett i «tider», så lager siden teksten.',
    ],
    [
      'day and night in words', 'rio', '"Se tidene på nettstedet"', '"Døgnåpent"', 'tekst:',
      '«rio.apent.tekst» sier at det alltid er åpent. Skriv «dogn: true» i stedet.',
    ],
    [
      'two times at once on a day', 'parorendetelefonen', 'fra: "18:00"', 'fra: "14:00"', 'fra: "14:00"',
      '«parorendetelefonen.apent.tider, punkt 2» går over i en annen tid på samme dag. Slå dem sammen, eller rett klokkeslettene.',
    ],
    [
      'the same day twice', 'na', '[1, 2, 3, 4, 5, 6, 7]', '[1, 1]', 'dager:',
      '«na.apent.tider, punkt 1, dager» har den samme dagen to ganger. Fjern den ene.',
    ],
    [
      'holidays without hours', 'rio', '    tekst:', '    helligdager: "stengt"\n    tekst:', 'helligdager:',
      '«rio.apent.helligdager» kan bare stå sammen med «tider». Fjern den.',
    ],
    [
      'a school holiday that opens after closing time', 'kors-pa-halsen', 'ferieFra: "16:00"', 'ferieFra: "23:00"', 'ferieFra: "23:00"',
      '«kors-pa-halsen.apent.ferieFra» er ikke midt i noen av tidene. Rett klokkeslettet.',
    ],
    ['a chat without hours', 'vo-linjen', /^ {4}apent:\n(?: {6}.*\n)+/m, '', 'chat:', '«vo-linjen.chat.apent» mangler. Legg den til.'],
    [
      'a chat with two kinds of hours', 'vo-linjen', '      tider:', '      dogn: true\n      tider:', 'tider:',
      '«vo-linjen.chat.apent.tider» står sammen med «dogn: true». Behold én av dem.',
    ],
    ['a chat without an address', 'vo-linjen', /^ {4}adresse:.*\n/m, '', 'chat:', '«vo-linjen.chat.adresse» mangler. Legg den til.'],
    [
      'an SMS number that lost a digit', 'alarmtelefonen', '"41716111"', '"4171611"', '4171611',
      '«alarmtelefonen.sms.nummer» er ikke et norsk mobilnummer.',
    ],
    [
      'an SMS number that takes no SMS', 'alarmtelefonen', '"41716111"', '"22591300"', '22591300',
      '«alarmtelefonen.sms.nummer» er ikke et norsk mobilnummer.',
    ],
    [
      'an SMS number without quotes', 'alarmtelefonen', '"41716111"', '41716111', '41716111',
      '«alarmtelefonen.sms.nummer» må være siffer i anførselstegn, uten mellomrom.',
    ],
    [
      'SMS groups that do not add up', 'alarmtelefonen', '[3, 2, 3]', '[3, 2]', 'gruppering: [3, 2]',
      '«alarmtelefonen.sms.gruppering» går ikke opp med nummeret på 8 siffer.',
    ],
    [
      'a reservation about nothing', 'alarmtelefonen', '  personvern: "anonym"\n', '', 'forbehold:',
      '«alarmtelefonen.forbehold» står uten «personvern».',
    ],
    ['hours as data, empty', 'na', /tider:\n.*$/m, 'tider: []', 'tider:', '«na.apent.tider» er tom. Legg til tider, eller fjern den.'],
    [
      'an impossible clock time', 'rusinfo', 'fra: "11:00"', 'fra: "25:00"', 'fra: "25:00"',
      '«rusinfo.apent.tider, punkt 1, fra» må være et klokkeslett, slik: "09:00".',
    ],
    [
      'a clock time with a full stop', 'rusinfo', 'til: "14:30"', 'til: "14.30"', 'til: "14.30"',
      '«rusinfo.apent.tider, punkt 1, til» må være et klokkeslett, slik: "09:00".',
    ],
    [
      'closing before opening', 'rusinfo', 'til: "14:30"', 'til: "10:30"', 'til: "10:30"',
      '«rusinfo.apent.tider, punkt 1» har «til» før «fra». Rett klokkeslettene.',
    ],
    [
      'an eighth day of the week', 'rusinfo', 'dager: [1, 2, 3, 4, 5], fra: "15:00"', 'dager: [1, 8], fra: "15:00"', 'fra: "15:00"',
      '«rusinfo.apent.tider, punkt 2, dager, punkt 2» må være høyst 7.',
    ],
    ['no days', 'na', '[1, 2, 3, 4, 5, 6, 7]', '[]', 'dager: []', '«na.apent.tider, punkt 1, dager» trenger minst én dag.'],
    [
      'open day and night, and with hours', 'na', '    tider:', '    dogn: true\n    tider:', 'tider:',
      '«na.apent.tider» står sammen med «dogn: true». Behold én av dem.',
    ],
    ['yes as text', 'legevakt', 'dogn: true', 'dogn: "ja"', 'dogn:', '«legevakt.apent.dogn» må være true eller false, uten anførselstegn.'],
    [
      'an unknown word for holidays', 'kors-pa-halsen', 'helligdager: "apent"', 'helligdager: "lukket"', 'helligdager:',
      '«kors-pa-halsen.apent.helligdager» må være stengt eller apent.',
    ],
    [
      'anonymous and confidential mixed up', 'rusinfo', '"anonym"', '"konfidensielt"', 'personvern:',
      '«rusinfo.personvern» må være anonym eller taushetsbelagt. De betyr ikke det samme.',
    ],
    [
      'an unknown audience', 'rusinfo', 'malgruppe: "alle"', 'malgruppe: "eldre"', 'malgruppe:',
      '«rusinfo.malgruppe» må være alle, voksne, barn-og-unge eller parorende.',
    ],
    ['no language', 'rusinfo', '["norsk"]', '[]', 'sprak:', '«rusinfo.sprak» trenger minst ett språk.'],
    [
      'an unknown source', 'rusinfo', 'kilde: "rusinfo-kontakt"', 'kilde: "rusinfo-kontat"', 'kilde:',
      '«kilde» viser til kilde «rusinfo-kontat», som ikke finnes i content/kilder.yaml. Mente du «rusinfo-kontakt»?',
    ],
    [
      'an address that is no address', 'rusinfo', 'nettsted: "https://rusinfo.no/"', 'nettsted: "rusinfo.no"', 'nettsted:',
      '«rusinfo.nettsted» må være en hel nettadresse som begynner med https://.',
    ],
    [
      'an address that runs code', 'rusinfo', 'nettsted: "https://rusinfo.no/"', 'nettsted: "javascript:alert(1)"', 'nettsted:',
      '«rusinfo.nettsted» må være en hel nettadresse som begynner med https://.',
    ],
    [
      'a day that does not exist', 'rusinfo', 'kontrollert: "2026-11-30"', 'kontrollert: "2026-02-30"', 'kontrollert:',
      '«rusinfo.kontrollert» er ikke en dato som finnes. Skriv år-måned-dag, slik: "2026-11-22".',
    ],
    [
      'a date without quotes', 'rusinfo', 'kontrollert: "2026-11-30"', 'kontrollert: 2026-11-30', 'kontrollert:',
      'En dato må stå i anførselstegn, slik: "2026-11-22".',
    ],
    [
      'a field that does not exist', 'rusinfo', 'personvern:', 'telefontid: "9–15"\n  personvern:', 'telefontid:',
      '«rusinfo.telefontid» er ikke et felt her.',
    ],
    [
      'the same field twice', 'rusinfo', 'personvern:', 'navn: "RUSinfo"\n  personvern:', 'navn: "RUSinfo"',
      'Det samme feltet står to ganger. Fjern det ene.',
    ],
    ['no name', 'rusinfo', /^ {2}navn:.*\n/m, '', 'rusinfo:', '«rusinfo.navn» mangler. Legg den til.'],
    [
      'an id with Norwegian letters', 'rusinfo', 'rusinfo:', 'rusinfø:', 'rusinfø:',
      'Id-en «rusinfø» kan bare ha små bokstaver a–z, tall og bindestrek.',
    ],
  ])('%s', (_what, id, from, to, words, message) => {
    const { findings, text } = findingsAfter(id, from, to);
    const found = findings.find((finding) => finding.message.startsWith(message));
    expect(found, findings.map((finding) => `${finding.line}: ${finding.message}`).join('\n') || 'nothing was found').toBeDefined();
    expect(found?.severity).toBe('feil');
    expect(found?.file).toBe(file);
    expect(findings.filter((finding) => finding.file === file && finding.severity === 'feil')).toEqual([found]);
    const first = lineOf(text, id, words);
    const again = text.split('\n').findIndex((line, index) => index >= first && line.includes(words)) + 1;
    expect(found?.line).toBe(message.startsWith('Det samme feltet') ? again : first);
  });

  it('finds nothing wrong in the file as it is', () =>
    expect(findingsIn({}).filter((finding) => finding.file === file)).toEqual([]));
});

const services = parse(original) as Record<string, HelpServiceData>;

/** Everyone's hours, those of the phone and those of chat and SMS. */
const allHours = Object.entries(services).flatMap(([id, { apent, chat, sms }]) => [
  [id, apent] as const,
  ...(chat ? [[`${id}, chat`, chat.apent] as const] : []),
  ...(sms ? [[`${id}, sms`, sms.apent] as const] : []),
]);

describe('the words for the hours', () => {
  const fromData = allHours.flatMap(([name, { tider, ferieFra }]) => (tider ? [{ name, tider, ferieFra }] : []));

  it('are made from data for the many', () => expect(fromData.length).toBeGreaterThan(8));

  it.each(fromData)('say what the data say: $name', ({ tider, ferieFra }) => {
    const periods = tider.map(({ dager, fra, til }) => ({ days: dager, from: fra, to: til }));
    const words = describeHours({ periods, schoolHolidaysFrom: ferieFra });
    expect(weekFromWords(words), words).toEqual(weekFromData(periods));
    expect(words.includes('i jule- og sommerferien fra kl.')).toBe(ferieFra !== undefined);
  });

  it('are written by hand only where there are no data, and without a time', () => {
    const byHand = allHours.filter(([, { tekst }]) => tekst !== undefined);
    expect(byHand.length).toBeGreaterThan(0);
    for (const [name, { tider, dogn, tekst }] of byHand) {
      expect([tider, dogn], name).toEqual([undefined, undefined]);
      expect(tekst, name).not.toMatch(/\d/);
    }
  });

  it('promise nothing of holidays that no source says', () => {
    const told = allHours.filter(([, { helligdager }]) => helligdager !== undefined).map(([name]) => name);
    expect(told).toEqual(['kors-pa-halsen', 'kors-pa-halsen, chat']);
  });
});

describe('what the sources allow us to say', () => {
  it.each([
    'rusinfo', 'mental-helse', 'kirkens-sos', 'alarmtelefonen', 'kors-pa-halsen', 'vo-linjen', 'parorendetelefonen',
  ])('%s is anonymous', (id) =>
    expect(services[id]?.personvern).toBe('anonym'));

  it('Alarmtelefonen is so with a reservation', () => expect(services['alarmtelefonen']?.forbehold).toMatch(/skriver ned.+barnevernet/));

  it('Kors på halsen is where it is', () => expect(services['kors-pa-halsen']?.nettsted).toBe('https://www.korspahalsen.no/'));

  it('a phone that is always open does not make its chat so', () => {
    for (const [id, { apent, chat, sms }] of Object.entries(services))
      if (apent.dogn) expect([chat?.apent.dogn, sms?.apent.dogn], id).toEqual([undefined, undefined]);
  });

  it('the emergency number of other countries comes after the Norwegian ones', () =>
    expect(Object.keys(services).filter((id) => services[id]?.nummer === '112')).toEqual(['nodnummer-eos', 'politiet']));
});

describe('an id that does not exist', () => {
  it('stops the build where it is used, and says which one is near', () => {
    const findings = findingsAbout(about.replace('id="rusinfo"', 'id="rusinfoo"'));
    const line = about.split('\n').findIndex((text) => text.includes('id="rusinfo"')) + 1;
    expect(findings).toContainEqual(expect.objectContaining({
      severity: 'feil', file: 'content/sider/om.mdx', line,
      message: 'Her vises det til hjelpetilbud «rusinfoo», som ikke finnes i content/hjelpetilbud.yaml. Mente du «rusinfo»?',
    }));
  });
});

describe('a number typed by hand', () => {
  const addedLine = about.split('\n').length + 1;

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
    const findings = findingsAbout(`${about}\n${sentence}\n`);
    expect(findings).toContainEqual(expect.objectContaining({
      severity: 'feil', rule: 'telefonnummer', file: 'content/sider/om.mdx', line: addedLine,
      message: `Nummeret «${number}» er skrevet for hånd. Bruk <Ring id="${id}" /> i teksten, eller {${id}} i hodet; numrene står i ` +
        'content/hjelpetilbud.yaml.',
    }));
  });

  it.each([
    '77 77 77 77', '77-77-77-77', '777 77 777', '777 777 77', '7777 7777', '7777\u00a07777',
  ])('asks for an unknown number to be put in the file: %s', (number) => {
    const findings = findingsAbout(`${about}\nRing ${number}.\n`);
    expect(findings.map((finding) => finding.message)).toContain(`Nummeret «${number}» er skrevet for hånd. Legg det inn i ` +
      'content/hjelpetilbud.yaml, og bruk <Ring id="…" /> med id-en derfra.');
  });

  it.each([
    'I 2013 var det 113 personer.', 'Loven § 10-2 og 1102.', 'Se https://example.org/116117/22591300.', '22. november 2026',
    'Om lag 33 000 fikk hjelp.', 'I 2023 2024 og 2024-2025.', 'Versjon 1.1.3 og 192.168.10.20.', 'Kode 4116117 og 0,116117.',
  ])('lets other numbers be: %s', (sentence) => {
    const findings = findingsAbout(`${about}\n${sentence}\n`);
    expect(findings.filter((finding) => finding.rule === 'telefonnummer')).toEqual([]);
  });

  it('is found in a template too, with the line, and not in a comment or a drawing', () => {
    const source = mkdtempSync(join(tmpdir(), 'maler-'));
    writeFileSync(join(source, 'Side.astro'), '---\n// «116117» in threes\n---\n<p>Ring 116 117</p>\n<path d="M0 110 52 40 30 ' +
      '18"></path>\n<a href="tel:113">Ring</a>\n');
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
  const advice = (now?: string) =>
    findingsIn({}, now === undefined ? {} : { today: norwegianDay(new Date(now)) })
      .filter((finding) => finding.file === file && finding.rule === 'kontrollert');

  it('are no news on the day of the check, and without a clock', () => {
    expect(advice('2026-11-30T12:00:00Z')).toEqual([]);
    expect(advice()).toEqual([]);
  });

  it('give advice at the line of the date, sooner for the uncertain, and never an error', () => {
    const later = advice(new Date(Date.parse('2026-11-30T12:00:00Z') + (upkeepLimits.uncertainNumber + 1) * 86_400_000).toISOString());
    expect(later.map((finding) => finding.field)).toContain('rusinfo.kontrollert');
    expect(later.map((finding) => finding.field)).not.toContain('nodtelefon.kontrollert');
    const years = advice('2031-11-22T12:00:00Z');
    expect(years.length).toBe(original.match(/^ {2}kontrollert:/gm)?.length);
    expect(new Set(years.map((finding) => finding.severity))).toEqual(new Set(['advarsel']));
    const first = years.find((finding) => finding.field === 'nodtelefon.kontrollert');
    expect(first).toMatchObject({ file, line: lineOf(original, 'nodtelefon', 'kontrollert:') });
    expect(first?.message).toBe('«nodtelefon» ble sist kontrollert 22.\u00a0november 2026, for 1826 dager siden. Sjekk nummer og tider, ' +
      'og sett ny dato.');
  });

  it('and a date that has not been yet is pointed out', () =>
    expect(advice('2026-11-01T12:00:00Z')[0]?.message).toContain('en dato fram i tid. Rett datoen.'));
});
