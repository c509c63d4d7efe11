import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatDate } from '#domain/dates.ts';
import { upkeepOn, upkeepLimits, type Aging } from '#domain/upkeep.ts';
import type { Entry } from '#editorial/read/entry.ts';
import { readContentFiles } from '#editorial/read/files.ts';
import { entriesIn } from '#editorial/read/read-file.ts';
import { deadLinks, type DeadLink } from '#editorial/report/dead-links.ts';
import { pageRhythms, type PageRhythm } from '#editorial/report/page-rhythms.ts';
import { externalAddresses, unreadFiles, upkeepFacts } from '#editorial/report/upkeep.ts';
import { outdatedReviews } from '#editorial/rules/safety/reviews.ts';
import { dayAsked, Refusal, withRefusals, type CommandContext, type Status } from './context.ts';
import { refuseSwallowed } from './forgotten-dashes.ts';

interface Section {
  readonly key: string;
  readonly title: string;
  readonly items: readonly { readonly where: string; readonly text: string; readonly data: object }[];
}

const options = { nett: { type: 'boolean' }, format: { type: 'string' }, dato: { type: 'string' } } as const;
const formats = ['tekst', 'markdown', 'json'] as const;

/**
 * `npm run rapport`: what needs attention: reviews, reviewers, numbers, sources and, with `--nett`, links that are dead. It fails when it
 * is not whole.
 */
export function reportCommand(words: readonly string[], context: CommandContext): Promise<Status> {
  return withRefusals(context, async () => {
    refuseSwallowed('rapport', words, options, context);
    const { values } = parseArgs({ args: [...words], options });
    const format = values.format ?? 'tekst';
    if (!(formats as readonly string[]).includes(format))
      throw new Refusal(`«${format}» finnes ikke. Velg --format ${formats.join(', ')}.`);
    const today = dayAsked(values.dato, context);
    const files = readContentFiles(join(context.folder, 'content'));
    const unread = unreadFiles(files);
    const { drafts, overdue, dueSoon, withoutReviewer, oldNumbers, oldestSources } = upkeepOn(today, upkeepFacts(files));
    const entries = entriesIn(files);
    const dead = values.nett ? await deadLinks(externalAddresses(files), (done, total) =>
      context.flash?.(`${done} av ${total} lenker`)) : undefined;
    if (values.nett) context.flash?.('');
    const section = (key: string, title: string, items: readonly Aging[], say: (date: string) => string): Section => ({
      key, title, items: items.map((item) => ({
        where: `${item.file}:${item.line}`, text: `${item.name}: ${say(formatDate(item.date))}`,
        data: { navn: item.name, fil: item.file, linje: item.line, dato: item.date },
      })),
    });
    const sections: Section[] = [
      ...(unread.length > 0 ? [unreadSection(unread)] : []),
      section('forfalt', 'Skulle vært lest på nytt', overdue, (date) => `innen ${date}`),
      section('snart', `Skal leses på nytt de neste ${upkeepLimits.soon} dagene`, dueSoon, (date) => `innen ${date}`),
      section('gamleNumre', 'Numre og åpningstider som bør sjekkes', oldNumbers, (date) => `sist sjekket ${date}`),
      ...(dead ? [deadSection(dead)] : []),
      section('utenGjennomgang', 'Ikke gjennomgått av helsepersonell', withoutReviewer, (date) => `neste gjennomgang ${date}`),
      outdatedSection(entries),
      signSection(entries),
      section('utkast', 'Utkast, som leserne ikke ser', drafts, (date) => `neste gjennomgang ${date}`),
      section('eldsteKilder', 'Kildene som er lengst siden ble sjekket', oldestSources, (date) => `sist sjekket ${date}`),
      rhythmSection(pageRhythms(files)),
    ];
    context.print({ tekst: asText, markdown: asMarkdown, json: asJson }[format as (typeof formats)[number]](today, sections));
    return unread.length > 0 ? 1 : 0;
  });
}

const unreadSection = (unread: ReturnType<typeof unreadFiles>): Section => ({
  key: 'ikkeLest',
  title: 'Kunne ikke lese, så rapporten mangler noe. Kjør npm run sjekk',
  items: unread.map(({ file, line, message }) =>
    ({ where: `${file}:${line}`, text: message, data: { fil: file, linje: line, melding: message } })),
});

const outdatedSection = (entries: readonly Entry[]): Section => ({
  key: 'endretEtterGjennomgang',
  title: 'Endret etter gjennomgangen',
  items: outdatedReviews({ entries }).map(({ file, line, message }) =>
    ({ where: `${file}:${line}`, text: message, data: { fil: file, linje: line, melding: message } })),
});

/** One line for all the signs: a professional reads them in one go. */
function signSection(entries: readonly Entry[]): Section {
  const signs = entries.filter(({ kind }) => kind === 'faretegn');
  const [first, ...more] = signs.filter(({ data }) => !('gjennomgatt' in data));
  const text = `${more.length + 1} av ${signs.length}. Alle kan leses på /om/faretegn/ og føres inn med npm run gjennomgang -- faretegn`;
  const data = { antall: more.length + 1, av: signs.length };
  return {
    key: 'tegnUtenGjennomgang', title: 'Faretegn ingen fagperson har lest',
    items: first ? [{ where: `${first.file}:${first.locate([]).line}`, text, data }] : [],
  };
}

const deadSection = (dead: readonly DeadLink[]): Section => ({
  key: 'dodeLenker',
  title: 'Lenker ut som ikke virker',
  items: dead.map(({ address, file, line, answer }) =>
    ({ where: `${file}:${line}`, text: `${address} ${answer}`, data: { adresse: address, fil: file, linje: line, svar: answer } })),
});

/** How the sentences run, on every page: a number alone is no fault, and `sjekk` says when it is. */
const rhythmSection = (pages: readonly PageRhythm[]): Section => ({
  key: 'rytme',
  title: 'Slik går setningene, de korteste først',
  items: pages.map(({ title, file, line, meanWords, shortShare, longestParagraph }) => {
    const mean = Math.round(meanWords * 10) / 10;
    const short = Math.round(shortShare * 100);
    return {
      where: `${file}:${line}`,
      text: `${title}: ${String(mean).replace('.', ',')} ord i snitt, ${short}\u00a0% under åtte ord, lengste avsnitt ` +
        `${longestParagraph} ord`,
      data: { navn: title, fil: file, linje: line, ordISnitt: mean, andelKorte: short, lengsteAvsnitt: longestParagraph },
    };
  }),
});

function asText(today: string, sections: readonly Section[]): string {
  const parts = sections.map(({ title, items }) =>
    `${title} (${items.length})\n${items.map(({ where, text }) => `  ${text}\n    ${where}`).join('\n') || '  Ingen.'}`);
  return [`Rapport ${formatDate(today)}`, ...parts].join('\n\n');
}

function asMarkdown(today: string, sections: readonly Section[]): string {
  const parts = sections.map(({ title, items }) =>
    `## ${title} (${items.length})\n\n${items.map(({ where, text }) => `- ${text} (\`${where}\`)`).join('\n') || 'Ingen.'}`);
  return [`# Rapport ${formatDate(today)}`, ...parts].join('\n\n');
}

function asJson(today: string, sections: readonly Section[]): string {
  return JSON.stringify({
    dato: today, ...Object.fromEntries(sections.map(({ key, items }) => [key, items.map(({ data }) => data)])),
  }, undefined, 2);
}
