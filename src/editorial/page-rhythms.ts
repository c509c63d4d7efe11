import type { Rhythm } from '#domain/text/rhythm.ts';
import { blocksOf } from './check.ts';
import type { ContentFile } from './files.ts';
import { kindOf } from './placement.ts';
import { entriesIn } from './read.ts';
import { pageRhythm } from './rhythm.ts';

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
