import { createHash } from 'node:crypto';
import { formatDate } from '#domain/dates.ts';
import type { Finding } from '#domain/finding.ts';
import { reviewedSign, reviewedText } from '#domain/review.ts';
import type { SafetyTexts } from '#domain/safety-texts.ts';
import { writeOut, type WrittenOnce } from '#domain/written-once.ts';
import type { Content } from '#editorial/read/content.ts';
import type { Entry } from '#editorial/read/entry.ts';
import { reviewField } from '#editorial/read/fields.ts';
import { coursesIn, inOrder } from '#editorial/read/site/substance-courses.ts';
import { dangerSignSchema, toDangerSign } from '#schemas/danger-sign.ts';
import { reviewer } from '#schemas/fields.ts';
import { firstAidSchema, toFirstAid } from '#schemas/first-aid.ts';

/** A function that gives the digest of what a reviewer of an entry reads, as `data/digest.ts` makes it for the pages. */
export function reviewDigests(entries: readonly Entry[]): (entry: Entry) => string {
  const once: WrittenOnce = {
    ...safetyIn(entries),
    substances: inOrder(entries.filter(({ kind }) => kind === 'rusmiddel').map(({ id, data }) => coursesIn(id, data))),
  };
  const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);
  return ({ kind, id, data, page }) =>
    digest(kind === 'faretegn'
      ? reviewedSign({ level: text(data['niva']), text: text(data['tegn']), short: text(data['kort']), situations: list(data['gjelder']) })
      : reviewedText({
        title: text(data['tittel']),
        lead: text(data['ingress']),
        summary: list(data['kortFortalt']),
        body: writeOut(page?.body ?? '', once, id),
      }));
}

const digest = (text: string): string => createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 12);

function safetyIn(entries: readonly Entry[]): SafetyTexts {
  const all = (kind: string) => entries.filter((entry) => entry.kind === kind);
  return {
    signs: all('faretegn').flatMap(({ id, data }) => {
      const read = dangerSignSchema.safeParse(data);
      return read.success ? [toDangerSign(id, read.data)] : [];
    }),
    firstAid: all('forstehjelp').flatMap(({ id, data }) => {
      const read = firstAidSchema.safeParse(data);
      return read.success ? [toFirstAid(id, read.data)] : [];
    }),
  };
}

/** Texts and signs that have changed since a professional read them: advice, for a small change may wait for the next reading. */
export function outdatedReviews({ entries }: Pick<Content, 'entries'>): Finding[] {
  const digestOf = reviewDigests(entries);
  return entries.flatMap((entry): Finding[] => {
    const field = reviewField(entry.kind);
    const read = reviewer.safeParse(field === undefined ? undefined : entry.data[field]);
    if (field === undefined || !read.success || entry.unread !== undefined || read.data.avtrykk === digestOf(entry)) return [];
    const { navn, dato } = read.data;
    const what = entry.kind === 'faretegn' ? `Tegnet «${entry.id}»` : 'Teksten';
    return [{
      severity: 'advarsel', rule: 'gjennomgang', file: entry.file, ...entry.locate([field]), field,
      message: `${what} er endret etter at ${navn} gikk gjennom den ${formatDate(dato)}. Leseren får vite det. Be om en ny gjennomgang.`,
    }];
  });
}
