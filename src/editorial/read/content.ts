import type { IsoDate } from '#domain/dates.ts';
import type { Finding } from '#domain/finding.ts';
import { slugPattern } from '#domain/slug.ts';
import type { Entry } from './entry.ts';
import type { ContentFile } from './files.ts';
import { kindOfFolder } from './kinds.ts';
import { knownNumbers, type KnownNumbers } from './phone-numbers.ts';
import { kindOf, placementFindings } from './placement.ts';
import { readEntries, unreadable } from './read-file.ts';
import { signsIn, type Signs } from './signs.ts';
import { decodeBytes } from './text.ts';
import { missingFiles, type UnreadKinds } from './unread-kinds.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** All that stands in content/, as far as it can be read. Every rule looks at this and nothing else. */
export interface Content {
  readonly files: readonly ContentFile[];
  readonly entries: readonly Entry[];
  /** The kinds of which some entries could not be read: nothing is known of what depends on them. */
  readonly unreadKinds: UnreadKinds;
  /** What is wrong in single files, found while they were read. */
  readonly findings: readonly Finding[];
  /** The day it is. Without it nothing that depends on the calendar is said. */
  readonly today: IsoDate | undefined;
  /** What stands in each file that nobody sees, by the file. */
  readonly signs: ReadonlyMap<string, Signs>;
}

export interface ReadOptions {
  readonly today?: IsoDate | undefined;
  /** Told before each file is read, so that a crash of the parser has a name and a wait has a bar. */
  readonly onFile?: ((path: string, done: number, total: number) => void) | undefined;
  /** Files that crashed the parser on an earlier try. */
  readonly skip?: ReadonlySet<string> | undefined;
}

/** Reads the files into entries, with everything that is wrong in each of them. */
export function toContent(files: readonly ContentFile[], { today, onFile, skip }: ReadOptions): Content {
  const missing = missingFiles(new Set(files.map(({ path }) => path)));
  const findings: Finding[] = [...placementFindings(files), ...missing.findings];
  const entries: Entry[] = [];
  const unreadKinds = new Set([...missing.kinds, ...lostPages(files)]);
  const signs = new Map<string, Signs>();
  const numbers = numbersIn(files);
  const real = files.filter(({ type }) => type === 'file');
  for (const [done, file] of real.entries()) {
    const skipped = skip?.has(file.path) ?? false;
    if (!skipped) onFile?.(file.path, done, real.length);
    const read = skipped ? unreadable(file, []) : readEntries(file, numbers);
    findings.push(...read.findings.map((finding) => ({ ...finding, file: `content/${file.path}` })));
    entries.push(...read.entries);
    if (read.unreadKind !== undefined) unreadKinds.add(read.unreadKind);
    if (read.signs) signs.set(`content/${file.path}`, read.signs);
  }
  return { files, entries, unreadKinds, findings, today, signs };
}

/** The kinds of which a page has the wrong name or place: what it refers to is not unused, and nobody is told to delete it. */
const lostPages = (files: readonly ContentFile[]): string[] =>
  files.flatMap(({ path, type }) => {
    const kind = kindOfFolder(path.split('/')[0] as string);
    const slug = kindOf(path)?.slug;
    const lost = type === 'file' && /\.mdx?$/i.test(path) && (slug === undefined || !slugPattern.test(slug));
    return kind !== undefined && lost ? [kind] : [];
  });

/** The numbers that have an id, read before the rest. */
function numbersIn(files: readonly ContentFile[]): KnownNumbers {
  const file = files.find(({ path }) => path === 'hjelpetilbud.yaml');
  const decoded = file && decodeBytes(file.bytes);
  return decoded && 'text' in decoded ? knownNumbers(readYaml(signsIn(decoded.text).text).data) : new Map();
}
