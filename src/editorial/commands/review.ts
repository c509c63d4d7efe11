import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatDate, norwegianDay, type IsoDate } from '#domain/dates.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { Entry } from '#editorial/read/entry.ts';
import { reviewField } from '#editorial/read/fields.ts';
import { pathOf } from '#editorial/read/kinds.ts';
import { readContent } from '#editorial/read/read-file.ts';
import { reviewDigests } from '#editorial/rules/safety/reviews.ts';
import { dayAsked, Refusal, withRefusals, type CommandContext, type Status } from './context.ts';
import { refuseSwallowed } from './forgotten-dashes.ts';
import { monthsLater } from './new-file.ts';
import { findPage } from './pages.ts';
import { writeWhole } from './write.ts';

const options = { navn: { type: 'string' }, rolle: { type: 'string' }, dato: { type: 'string' } } as const;

/** Months from a review until the page is to be read again. */
const readAgainAfter = 6;

const signFile = 'content/faretegn.yaml';

interface Reviewer {
  readonly name: string;
  readonly role: string;
  readonly date: IsoDate;
}

/**
 * `npm run gjennomgang -- <side> --navn … --rolle …`: enters that a professional has read a page, or the signs of danger (`faretegn`,
 * all or those that are named), with a digest of what was read.
 */
export function reviewCommand(words: readonly string[], context: CommandContext): Promise<Status> {
  return withRefusals(context, () => {
    refuseSwallowed('gjennomgang', words, options, context);
    const { values, positionals: [what, ...ids] } = parseArgs({ args: [...words], allowPositionals: true, options });
    if (what === undefined)
      throw new Refusal('Skriv hva som er gjennomgått: npm run gjennomgang -- slik-foregar-avrusning --navn "…" --rolle "…"');
    const reviewer = reviewerOf(values, context);
    const entries = readContent(context.folder);
    if (what === 'faretegn') reviewSigns(ids, entries, reviewer, context);
    else reviewPage(what, entries, reviewer, context);
    context.print('Før bare inn det noen faktisk har lest. Lagre endringen i git, så står det på nettstedet når det er bygd på nytt.');
    return 0;
  });
}

function reviewerOf({ navn = '', rolle = '', dato }: { navn?: string; rolle?: string; dato?: string }, context: CommandContext): Reviewer {
  if (navn.trim().length < 3 || rolle.trim().length < 3)
    throw new Refusal('Skriv hvem som har lest, og yrket: --navn "Kari Nordmann" --rolle "overlege i rus- og avhengighetsmedisin"');
  const date = dayAsked(dato, context);
  if (date > norwegianDay(context.now)) throw new Refusal(`${formatDate(date)} har ikke vært ennå. Skriv dagen noen leste siden.`);
  return { name: navn.trim(), role: rolle.trim(), date };
}

function reviewPage(said: string, entries: readonly Entry[], reviewer: Reviewer, context: CommandContext): void {
  const { kind, slug } = findPage(context.folder, said, norwegianDay(context.now));
  const file = pathOf(kind, slug);
  const field = reviewField(kind.name);
  const entry = entries.find((candidate) => candidate.file === file);
  if (!entry || entry.unread !== undefined || field === undefined)
    throw new Refusal(`${file} lar seg ikke lese. Kjør npm run sjekk først.`);
  const written = fieldsOf(reviewer, reviewDigests(entries)(entry));
  const review = Object.entries(written).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  edit(file, context, (lines) => {
    const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
    const head = without(lines.slice(0, end), field);
    const place = head.findIndex((line) => line.startsWith('endringer:'));
    const again = monthsLater(reviewer.date, readAgainAfter);
    const dated = head.map((line) => (line.startsWith('nesteGjennomgang:') ? `nesteGjennomgang: "${again}"` : line));
    return [...dated.toSpliced(hintedFrom(dated, place), 0, `${field}:`, ...review), ...lines.slice(end)];
  });
  context.print(`Ført inn i ${file}: gjennomgått av ${reviewer.name}, ${reviewer.role}, ${formatDate(reviewer.date)}.`);
  context.print(`Siden skal leses på nytt innen ${formatDate(monthsLater(reviewer.date, readAgainAfter))}.`);
}

/** The place of a field with the hints that stand over it; the end when there is no such field. */
function hintedFrom(lines: readonly string[], place: number): number {
  let from = place < 0 ? lines.length : place;
  while (from > 0 && lines[from - 1]?.startsWith('# ')) from -= 1;
  return from;
}

/** The front matter without a field, whether it is filled in or stands there switched off with its hints. */
function without(lines: readonly string[], field: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(`${field}:`) || line.startsWith(`#${field}:`));
  if (start < 0) return [...lines];
  const length = lines.slice(start + 1).findIndex((line) => !/^#? {2,}\S/.test(line));
  const from = lines[start]?.startsWith('#') ? hintedFrom(lines, start) : start;
  return [...lines.slice(0, from), ...(length < 0 ? [] : lines.slice(start + 1 + length))];
}

function reviewSigns(ids: readonly string[], entries: readonly Entry[], reviewer: Reviewer, context: CommandContext): void {
  const signs = entries.filter(({ kind }) => kind === 'faretegn');
  if (signs.length === 0) throw new Refusal(`${signFile} lar seg ikke lese. Kjør npm run sjekk først.`);
  for (const id of ids) {
    if (signs.some((sign) => sign.id === id)) continue;
    const near = nearest(id, signs.map((sign) => sign.id));
    throw new Refusal(`Faretegnet «${id}» finnes ikke i ${signFile}. ${near ? `Mente du «${near}»?` : 'Alle står på /om/faretegn/.'}`);
  }
  const digestOf = reviewDigests(entries);
  const chosen = signs.filter(({ id }) => ids.length === 0 || ids.includes(id));
  edit(signFile, context, (lines) =>
    chosen.reduce((text, sign) => withSignReview(text, sign.id, fieldsOf(reviewer, digestOf(sign))), lines));
  const { name, role, date } = reviewer;
  context.print(`Ført inn i ${signFile}: ${chosen.length} faretegn gjennomgått av ${name}, ${role}, ${formatDate(date)}.`);
}

/** The file with the review of one sign as the last of its fields. */
function withSignReview(lines: readonly string[], id: string, review: object): string[] {
  const start = lines.findIndex((line) => line.trimEnd() === `${id}:`);
  const length = lines.slice(start + 1).findIndex((line) => /^\S/.test(line));
  const end = length < 0 ? lines.length : start + 1 + length;
  const fields = lines.slice(start + 1, end);
  const old = fields.findIndex((line) => line.startsWith('  gjennomgatt:'));
  const rest = old < 0 ? -1 : fields.slice(old + 1).findIndex((line) => !line.startsWith('    '));
  const kept = old < 0 ? fields : [...fields.slice(0, old), ...(rest < 0 ? [] : fields.slice(old + 1 + rest))];
  const last = kept.findLastIndex((line) => line.trim() !== '' && !line.startsWith('#')) + 1;
  const written = `  gjennomgatt: { ${Object.entries(review).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')} }`;
  return [...lines.slice(0, start + 1), ...kept.toSpliced(last, 0, written), ...lines.slice(end)];
}

const fieldsOf = ({ name, role, date }: Reviewer, digest: string) => ({ navn: name, tittel: role, dato: date, avtrykk: digest });

/** Changes the lines of a file, whatever ends them. */
function edit(file: string, { folder }: CommandContext, change: (lines: readonly string[]) => readonly string[]): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  writeWhole(path, change(text.split(end)).join(end));
}
