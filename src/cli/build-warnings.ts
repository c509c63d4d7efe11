import { pageKindNames, pageKinds } from '#config/page-kinds.ts';

/** What Astro and its tools write when something was left out, overwritten or will stop working. */
const warning = /\[WARN\]|\bwarning\b|deprecated/i;

/** A kind of pages may have none: a new one begins so, and an editor may delete the last page of another. */
const noPages = new RegExp(pageKindNames
  .map((name) => pageKinds[name])
  .map(({ collection, folder }) =>
    `The collection "${collection}" does not exist or is empty|The base directory "[^"]*content/${folder}/" does not exist`)
  .join('|'));

/** The warnings in a whole log, line by line, in order. */
export function warningsIn(log: string): string[] {
  return log.split(/\r?\n/).map((line) => line.trim()).filter((line) => warning.test(line) && !noPages.test(line));
}
