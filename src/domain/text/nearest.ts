import { editDistance } from './edit-distance.ts';

/** The known name that looks most like what was written, when one is close enough to be a slip. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const best = known.map((candidate) => ({ candidate, distance: editDistance(written, candidate) })).sort((a, b) =>
    a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, written.length / 4) &&
    best.distance < Math.max(written.length, best.candidate.length) / 2 + 0.5
    ? best.candidate
    : undefined;
}
