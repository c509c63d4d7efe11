import { z } from 'astro/zod';
import { isIsoDate } from '#domain/dates.ts';
import { slugPattern } from '#domain/slug.ts';
import { wordsIn } from '#domain/text/words.ts';
import { as, filledAs } from './roles.ts';
import { standingFor, type StandsFor } from './stands-for.ts';

/**
 * The building blocks of every schema. Each field carries its Norwegian explanation (`describe`), and
 * each refusal is a sentence that says what to do, because the one who meets it writes articles, not code.
 */

const missing = (issue: { input?: unknown; code?: string }): string | undefined =>
  issue.input === undefined ? 'mangler. Legg den til.' : undefined;

/** Text on one line with a length in characters. Blank text counts as missing. What it is to a reader is said with `as` (`roles.ts`). */
export const text = (min: number, max: number) =>
  z
    .string({
      error: (issue) => missing(issue) ?? 'må være tekst. Sett «"» foran og bak.',
    })
    .trim()
    .min(min, { error: (issue) => tooShort(String(issue.input ?? ''), min) })
    .max(max, { error: (issue) => `er ${String(issue.input ?? '').length} tegn. Kort den ned til høyst ${max}.` })
    .refine((value) => !value.includes('\n'), { error: 'går over flere linjer. Skriv den på én linje.' });

const tooShort = (value: string, min: number): string =>
  value.trim() === '' ? 'er tom. Skriv noe her.' : `er ${value.trim().length} tegn. Skriv minst ${min}.`;

/** A day in quotes, `"2026-11-22"`. Without quotes YAML makes a date of it and silently moves impossible days. */
export const date = standingFor('dato', as('value', z
  .string({
    error: (issue) =>
      missing(issue) ?? 'må stå i anførselstegn, slik: "2026-11-22".',
  })
  .refine(isIsoDate, { error: 'er ikke en dato som finnes. Skriv år-måned-dag, slik: "2026-11-22".' })));

/** An id of something elsewhere in content/: a theme, a source, a term. */
export const id = as('value', z
  .string({ error: (issue) => missing(issue) ?? 'må være en id i anførselstegn.' })
  .regex(slugPattern, {
    error: (issue) => (issue.input === '' ? 'er tom. Skriv noe her.' : 'kan bare ha små bokstaver a–z, tall og bindestrek.'),
  }));

/** An id of something of this kind. */
export const idOf = (kind: Exclude<StandsFor, 'dato' | 'adresse'>) => standingFor(kind, id.clone(undefined, { parent: true }));

/** A web address. Only https and http, so that no `javascript:` can slip in. */
export const webAddress = as('value', z
  .string({ error: (issue) => missing(issue) ?? 'må være en adresse i anførselstegn.' })
  .refine((value) => /^https?:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value), {
    error: 'må være en hel nettadresse som begynner med https://.',
  }));

/** The most words that «Kort fortalt» may have: it is read by someone in distress. */
const summaryWordLimit = 60;

/** «Kort fortalt»: two to four sentences, sixty words together. */
export const summary = filledAs('summary', z
  .array(text(10, 200), { error: (issue) => missing(issue) ?? 'må være en liste med setninger, én per linje med «- » foran.' })
  .min(2, { error: 'trenger minst 2 setninger.' })
  .max(4, { error: 'har for mange setninger. Behold høyst 4.' })
  .refine((points) => wordsIn(points.join(' ')).length <= summaryWordLimit, {
    error: (issue) =>
      `er ${wordsIn((issue.input as string[]).join(' ')).length} ord. Kort den ned til høyst ${summaryWordLimit}.`,
  }));

/** A whole number in a range. */
export const wholeNumber = (min: number, max: number) =>
  z
    .number({ error: (issue) => missing(issue) ?? 'må være et tall uten anførselstegn.' })
    .int({ error: 'må være et helt tall.' })
    .min(min, { error: `må være minst ${min}.` })
    .max(max, { error: `må være høyst ${max}.` });

/** A list where the same value stands only once. */
export const uniqueList = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item, { error: (issue) => missing(issue) ?? 'må være en liste, slik: ["en", "to"].' })
    .refine((items) => new Set(items.map((value) => String(value).toLowerCase())).size === items.length, {
      error: 'har det samme to ganger. Fjern det ene.',
    });

/** A map of known keys only: an unknown key would vanish without a word, and with it what the writer meant. */
export const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        const allowed = Object.keys(shape).join(', ');
        return `er ikke et felt her. Rett skrivemåten eller fjern det. Feltene er: ${allowed}.`;
      }
      return missing(issue) ?? 'må ha felter under seg, ett på hver linje.';
    },
  });

/** Somebody with the training to say that what stands there is right, and who has read it. */
export const reviewer = as('review', fields({
  navn: as('name', text(3, 80)).describe('Navnet på helsepersonellet som leste gjennom.'),
  tittel: as('name', text(3, 80)).describe('Yrkestittelen, for eksempel «overlege i rus- og avhengighetsmedisin».'),
  dato: date.describe('Dagen gjennomgangen ble gjort.'),
  avtrykk: as('value', z
    .string({ error: 'mangler. Kjør npm run gjennomgang, som fyller det ut.' })
    .regex(/^[0-9a-f]{12}$/, { error: 'er ikke et avtrykk. Kjør npm run gjennomgang, som fyller det ut.' }))
    .describe('Kjennetegnet på teksten som ble lest. Kommandoen npm run gjennomgang regner det ut.'),
}));
