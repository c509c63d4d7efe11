import { isIsoDate } from '#domain/dates.ts';
import type { Aging, UpkeepFacts } from '#domain/upkeep.ts';
import type { Entry } from '#editorial/read/entry.ts';
import type { ContentFile } from '#editorial/read/files.ts';
import { entriesIn, readEntries } from '#editorial/read/read-file.ts';
import { addressOf } from '#editorial/rules/links.ts';

/** What the content says about its own age. Entries without a usable date are the check's business. */
export function upkeepFacts(files: readonly ContentFile[]): UpkeepFacts {
  const entries = entriesIn(files);
  const aging = (entry: Entry, field: string, name: string): Aging[] => {
    const date = entry.data[field];
    return typeof date === 'string' && isIsoDate(date) ? [{ name, file: entry.file, line: entry.locate([field]).line, date }] : [];
  };
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    pages: entries
      .filter((entry) => addressOf(entry) !== undefined && 'nesteGjennomgang' in entry.data)
      .flatMap((entry) => aging(entry, 'nesteGjennomgang', text(entry.data['tittel']))
        .map((page) => ({ ...page, reviewer: reviewerOf(entry), draft: entry.data['utkast'] === true }))),
    numbers: entries
      .filter(({ kind }) => kind === 'hjelpetilbud')
      .flatMap((entry) => aging(entry, 'kontrollert', text(entry.data['navn'])).map((number) =>
        ({ ...number, uncertain: entry.data['usikkert'] === true }))),
    sources: entries
      .filter(({ kind }) => kind === 'kilde')
      .flatMap((entry) => aging(entry, 'kontrollert', text(entry.data['tittel'])).map((source) =>
        ({ ...source, address: text(entry.data['adresse']) }))),
  };
}

/** Files whose pages or entries are missing in the facts because they cannot be read, each with the first thing that is wrong. */
export function unreadFiles(files: readonly ContentFile[]): { readonly file: string; readonly line: number; readonly message: string }[] {
  return files.filter(({ type }) => type === 'file').flatMap((file) => {
    const { findings: [first], entries } = readEntries(file);
    const lost = entries.length === 0 || entries.some(({ data }) => Object.keys(data).length === 0);
    return first && lost ? [{ file: `content/${file.path}`, line: first.line, message: first.message }] : [];
  });
}

function reviewerOf({ data }: Entry): string | undefined {
  const review = data['gjennomgattAv'];
  const name = review !== null && typeof review === 'object' && 'navn' in review ? review.navn : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Every address out of the site that a reader may follow: sources, services and links in the texts. */
export function externalAddresses(files: readonly ContentFile[]): {
  readonly address: string;
  readonly file: string;
  readonly line: number;
}[] {
  const seen = new Set<string>();
  return files
    .filter((file) => file.type === 'file' && /\.(?:mdx|yaml)$/.test(file.path))
    .flatMap((file) => file.bytes.toString('utf8').split('\n').flatMap((line, index) =>
      [...line.matchAll(/https?:\/\/[^\s"'<>)\]]+/g)].map(([address]) => ({ address, file: `content/${file.path}`, line: index + 1 }))))
    .filter(({ address }) => !seen.has(address) && seen.add(address));
}
