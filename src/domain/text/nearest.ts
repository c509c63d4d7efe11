/** The known name that looks most like what was written, when one is close enough to be a slip. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const best = known.map((candidate) => ({ candidate, distance: editDistance(written, candidate) })).sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, written.length / 4) && best.distance < Math.max(written.length, best.candidate.length) / 2 + 0.5
    ? best.candidate
    : undefined;
}

/** Levenshtein: how many letters must be put in, taken out or changed. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]));
    row = next;
  }
  return row[b.length] as number;
}
