import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SafetyTexts } from '#domain/safety-texts.ts';
import { parseSafetyTexts, safetyFiles } from '#schemas/safety-texts.ts';

/**
 * The signs of danger and the first aid of a project, read as files: the texts are written out with them before Astro sees them.
 * `digest` changes with any of their bytes; `files` are what somebody may watch. `writing`: what is broken is left out.
 */
export function readSafetyTexts(
  projectFolder: URL, writing = false,
): SafetyTexts & { readonly digest: string; readonly files: readonly URL[] } {
  const files = { signs: new URL(safetyFiles.signs, projectFolder), firstAid: new URL(safetyFiles.firstAid, projectFolder) };
  const texts = { signs: readFileSync(files.signs, 'utf8'), firstAid: readFileSync(files.firstAid, 'utf8') };
  const digest = createHash('sha256').update(texts.signs).update(texts.firstAid).digest('hex');
  return { ...parseSafetyTexts(texts, writing), digest, files: Object.values(files) };
}
