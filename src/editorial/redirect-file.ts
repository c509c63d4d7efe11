import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '#domain/dates.ts';
import type { Redirect } from '#domain/redirects.ts';
import { redirectListSchema } from '#schemas/redirect.ts';
import { parse } from 'yaml';

/** Where moved and removed addresses are kept, from the root of the repository. */
export const redirectFile = 'content/omdirigeringer.yaml';

export interface DatedRedirect extends Redirect {
  readonly date: IsoDate;
}

/** Every address that has moved or is gone, oldest first. Throws when the file breaks its schema: the check has said how. */
export function readRedirects(projectFolder: string): DatedRedirect[] {
  const path = join(projectFolder, redirectFile);
  if (!existsSync(path)) return [];
  const list = redirectListSchema.parse(parse(readFileSync(path, 'utf8')) ?? []);
  return list.map(({ fra, til, dato }) => ({ from: fra, date: dato, ...(til === undefined ? {} : { to: til }) }));
}

/** The text of the file with these redirects, under the comments it had. */
export function redirectText(projectFolder: string, redirects: readonly DatedRedirect[]): string {
  const path = join(projectFolder, redirectFile);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const comments = before.split(/\r?\n/).filter((line) => line.startsWith('#'));
  const entries = redirects.flatMap(({ from, to, date }) => [`- fra: "${from}"`, ...(to === undefined ? [] : [`  til: "${to}"`]), `  dato: "${date}"`]);
  return `${[...comments, ...(entries.length > 0 ? entries : ['[]'])].join('\n')}\n`;
}
