import { wordsIn } from './words.ts';

/** Words a minute. Slower than the usual 200–230, since many read this when they are tired or frightened. */
const wordsPerMinute = 180;

/** Whole minutes it takes to read the text, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(wordsIn(text).length / wordsPerMinute));
}

/** The line that tells how long a page takes to read, for example «Lesetid: 7 minutter». */
export function readingTime(minutes: number): string {
  return `Lesetid: ${minutes}\u00a0${minutes === 1 ? 'minutt' : 'minutter'}`;
}
