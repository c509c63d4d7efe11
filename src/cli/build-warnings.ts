/** What Astro and its tools write when something was left out, overwritten or will stop working. */
const warning = /\[WARN\]|\bwarning\b|deprecated/i;

/** The warnings in a whole log, line by line, in order. */
export function warningsIn(log: string): string[] {
  return log.split(/\r?\n/).map((line) => line.trim()).filter((line) => warning.test(line));
}
