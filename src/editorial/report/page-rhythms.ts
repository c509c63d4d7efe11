import type { Rhythm } from '#domain/text/rhythm.ts';
import { blocksOf } from '#editorial/read/body/blocks.ts';
import type { ContentFile } from '#editorial/read/files.ts';
import { kindOf } from '#editorial/read/placement.ts';
import { entriesIn } from '#editorial/read/read-file.ts';
import { pageRhythm } from '#editorial/rules/language/rhythm.ts';

export interface PageRhythm extends Rhythm {
  readonly title: string;
  readonly file: string;
  readonly line: number;
}

/** How each page that informs runs, the shortest sentences first. */
export function pageRhythms(files: readonly ContentFile[]): PageRhythm[] {
  return entriesIn(files.filter(({ path }) => kindOf(path)?.kind.informs === true))
    .filter((entry) => entry.page?.tree !== undefined && typeof entry.data['tittel'] === 'string')
    .map((entry) => ({
      title: String(entry.data['tittel']), file: entry.file, line: entry.page?.bodyLine ?? 1, ...pageRhythm(blocksOf(entry)),
    }))
    .sort((a, b) => a.meanWords - b.meanWords);
}
