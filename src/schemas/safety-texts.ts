import type { z } from 'astro/zod';
import { parse, parseDocument } from 'yaml';
import type { SafetyTexts } from '#domain/safety-texts.ts';
import { dangerSignSchema, toDangerSign } from './danger-sign.ts';
import { firstAidSchema, toFirstAid } from './first-aid.ts';

/** The files that hold what is written once, relative to the project. */
export const safetyFiles = { signs: 'content/faretegn.yaml', firstAid: 'content/forstehjelp.yaml' } as const;

/**
 * The signs of danger and the first aid from the texts of their files, in the order they stand there. Throws with a Norwegian
 * sentence when one breaks its schema; the content check says it with the line. While somebody writes (`writing`) what is broken
 * is left out instead, so that all other pages can be shown.
 */
export function parseSafetyTexts(texts: Readonly<Record<keyof typeof safetyFiles, string>>, writing = false): SafetyTexts {
  return {
    signs: entriesOf(texts.signs, safetyFiles.signs, dangerSignSchema, writing).map(([id, data]) => toDangerSign(id, data)),
    firstAid: entriesOf(texts.firstAid, safetyFiles.firstAid, firstAidSchema, writing).map(([id, data]) => toFirstAid(id, data)),
  };
}

function entriesOf<Data>(text: string, file: string, schema: z.ZodType<Data>, writing: boolean): [id: string, data: Data][] {
  return Object.entries(mapIn(text, writing)).flatMap(([id, data]): [string, Data][] => {
    const read = schema.safeParse(data);
    if (read.success) return [[id, read.data]];
    if (writing) return [];
    const [issue] = read.error.issues;
    throw new Error(`${file}: «${[id, ...(issue?.path ?? [])].join('.')}» ${issue?.message} Kjør «npm run sjekk», som sier linja.`);
  });
}

/** A file that breaks off in the middle holds what stands before. */
const mapIn = (text: string, writing: boolean): Readonly<Record<string, unknown>> =>
  ((writing ? parseDocument(text).toJS() : parse(text)) as Record<string, unknown> | null) ?? {};
