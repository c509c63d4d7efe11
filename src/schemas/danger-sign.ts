import { z } from 'astro/zod';
import { careLevels } from '#domain/care-level.ts';
import { situations, type DangerSign, type Situation } from '#domain/danger-sign.ts';
import { fields, idOf, reviewer, text, uniqueList } from './fields.ts';
import { as } from './roles.ts';

const names = Object.keys(situations) as [Situation, ...Situation[]];

/** Words that stand inside a sentence on many pages: no mark-up, and no full stop at the end. */
const words = (min: number, max: number) =>
  as('prose', text(min, max)).refine((value) => !/[<>{}]|\*\*|[.!?]$/.test(value), {
    error: 'skal være vanlige ord uten <, {, ** og punktum til slutt.',
  });

/** A sign of danger. The key is its id. */
export const dangerSignSchema = fields({
  niva: z
    .enum(careLevels, { error: 'må være liv, haster eller snakk.' })
    .describe('liv: ring nødtelefonen. haster: ring legevakten. snakk: snakk med noen.'),
  tegn: words(10, 200).describe('Fortsettelsen av «Ring … når du eller noen du er sammen med», for eksempel «har vondt i brystet».'),
  kort: words(5, 70).describe('Det samme med færre ord, til bruk i en setning: «får kramper».'),
  gjelder: uniqueList(z.enum(names, { error: `må være en av: ${names.join(', ')}.` }))
    .refine((chosen) => chosen.length > 0, { error: 'trenger minst én. Skriv ["alle"] når tegnet alltid gjelder.' })
    .describe('Rusmidlene og situasjonene tegnet hører til. «alle» står i hver boks på nivået.'),
  kilder: uniqueList(idOf('kilde')).describe('Kildene tegnet bygger på: id-er fra content/kilder.yaml.'),
  kjennesPa: uniqueList(as('terms', text(3, 60)))
    .default([])
    .describe('Uttrykk som avslører at noen har skrevet tegnet for hånd. Alle ordene i ett uttrykk, i samme setning.'),
  gjennomgatt: reviewer.optional().describe('Fylles ut av kommandoen npm run gjennomgang, når en fagperson faktisk har lest tegnet.'),
}).superRefine((sign, context) => {
  if (sign.niva !== 'snakk' && sign.kilder.length === 0)
    context.addIssue({ code: 'custom', path: ['kilder'], message: 'trenger minst én kilde når noen skal ringe.' });
});

export type DangerSignData = z.infer<typeof dangerSignSchema>;

/** From an editor's keys to the domain's. */
export function toDangerSign(id: string, { niva, tegn, kort, gjelder, kilder, gjennomgatt }: DangerSignData): DangerSign {
  return {
    id,
    level: niva,
    text: tegn,
    short: kort,
    situations: gjelder,
    sources: kilder,
    ...(gjennomgatt
      ? { review: { name: gjennomgatt.navn, title: gjennomgatt.tittel, date: gjennomgatt.dato, digest: gjennomgatt.avtrykk } }
      : {}),
  };
}
