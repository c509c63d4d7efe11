import { join } from 'node:path';
import { citationsIn } from '#domain/citations.ts';
import type { IsoDate } from '#domain/dates.ts';
import type { Finding } from '#domain/finding.ts';
import { lix } from '#domain/text/lix.ts';
import { plainText } from '#domain/text/mdx.ts';
import { readingMinutes } from '#domain/text/reading-time.ts';
import { wordsIn } from '#domain/text/words.ts';
import { hiddenBecause } from '#domain/visibility.ts';
import type { Entry } from '#editorial/read/entry.ts';
import { fieldsOfRole } from '#editorial/read/fields.ts';
import { readContentFiles } from '#editorial/read/files.ts';
import { readEntries } from '#editorial/read/read-file.ts';
import { siteVocabulary } from '#editorial/rules/language/vocabulary.ts';
import { addressOf } from '#editorial/rules/links.ts';

/** What an editor wants to know about one page. */
export interface PageFacts {
  readonly address: string;
  readonly file: string;
  readonly title: string;
  readonly hidden: 'utkast' | 'senere' | undefined;
  readonly from?: IsoDate;
  readonly lix: number;
  /** LIX when the words of the glossary do not count as long. */
  readonly ownLix: number;
  readonly words: number;
  readonly minutes: number;
  /** The ids of the cited sources, in order. */
  readonly sources: readonly string[];
  /** What keeps the file from being read, now and not when it was last checked; the page cannot show its text. */
  readonly unread: readonly Finding[];
}

/** The facts of a page of content; undefined for what has no page of its own. */
export function factsOf(entry: Entry, today: IsoDate, unavoidable: ReadonlySet<string> = new Set()): PageFacts | undefined {
  const address = addressOf(entry);
  if (address === undefined) return undefined;
  const text = (field: string): string => [entry.data[field]].flat().filter((value) => typeof value === 'string').join('\n');
  const written = entry.page?.body ?? '';
  const body = plainText(written);
  const from = text('publiseres');
  return {
    address,
    file: entry.file,
    title: text('tittel'),
    hidden: hiddenBecause({ draft: entry.data['utkast'] === true, from: from || undefined }, today),
    ...(from ? { from } : {}),
    lix: Math.round(lix(body)),
    ownLix: Math.round(lix(body, unavoidable)),
    words: wordsIn(body).length,
    minutes: readingMinutes([...fieldsOfRole(entry.kind, 'lead', 'summary').map(text), body].join('\n')),
    sources: [...new Set(citationsIn(written).map(({ sourceId }) => sourceId))],
    unread: [],
  };
}

/** The facts of the page at an address, read from the content as it is now. */
export function pageFactsAt(projectFolder: string, address: string, today: IsoDate): PageFacts | undefined {
  const slug = address.split('/').filter(Boolean).at(-1);
  if (slug === undefined) return undefined;
  const files = readContentFiles(join(projectFolder, 'content')).filter((file) => file.type === 'file');
  const entriesOf = (wanted: (path: string) => boolean) => files.filter(({ path }) => wanted(path)).map((file) => readEntries(file));
  const pages = entriesOf((path) => path.includes(slug) && path.endsWith('.mdx'));
  if (pages.length === 0) return undefined;
  const words = entriesOf((path) => /^(?:ordliste\/|ordbruk\.yaml$)/.test(path)).flatMap(({ entries }) => entries);
  const vocabulary = siteVocabulary(words);
  return pages
    .flatMap(({ entries, findings }) => entries.flatMap((entry) => {
      const facts = factsOf(entry, today, vocabulary);
      return facts ? [{ ...facts, unread: blockingIn(findings, entry.file) }] : [];
    }))
    .find((facts) => facts.address === address);
}

const blockingIn = (findings: readonly Omit<Finding, 'file'>[], file: string): Finding[] =>
  findings.filter(({ blocking }) => blocking).map((finding) => ({ ...finding, file }));
