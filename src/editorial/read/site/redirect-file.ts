import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRedirects, type DatedRedirect } from '#schemas/redirect.ts';
import { isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/** Where moved and removed addresses are kept, from the root of the repository. */
export const redirectFile = 'content/omdirigeringer.yaml';

/** Every address that has moved or is gone, oldest first. Throws when the file breaks its schema: the check has said how. */
export const readRedirects = (projectFolder: string): DatedRedirect[] => parseRedirects(textOf(projectFolder));

/** The text of the file with these redirects, of which the last is new. The lines that stay keep their look, and no comment is lost. */
export function redirectText(projectFolder: string, redirects: readonly DatedRedirect[]): string {
  const document = parseDocument(textOf(projectFolder));
  const list = (isSeq(document.contents) ? document.contents : document.createNode([])) as YAMLSeq<YAMLMap>;
  const before = list.items;
  list.items = redirects.map((redirect) => {
    const line = before.find((item) => item.get('fra') === redirect.from && item.get('dato') === redirect.date);
    return line ? pointedAt(line, redirect.to) : (document.createNode(asWritten(redirect)) as YAMLMap);
  });
  rehouseComments(before, list.items);
  list.flow = false;
  document.contents = list as unknown as typeof document.contents;
  return document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

function pointedAt(line: YAMLMap, to: string | undefined): YAMLMap {
  if (to === undefined) line.delete('til');
  else if (line.get('til') !== to) line.set('til', to);
  return line;
}

/** A comment over a line that goes may be about all that follow, or the whole file: it moves to the next line that stays. */
function rehouseComments(before: readonly YAMLMap[], after: readonly YAMLMap[]): void {
  let homeless: string[] = [];
  const house = (line: YAMLMap | undefined) => {
    if (line && homeless.length > 0) line.commentBefore = [...homeless, line.commentBefore].filter((comment) => comment).join('\n');
    homeless = [];
  };
  for (const line of before) {
    if (after.includes(line)) house(line);
    else if (line.commentBefore) homeless.push(line.commentBefore);
  }
  house(after.at(-1));
}

const asWritten = ({ from, to, date }: DatedRedirect): object => ({ fra: from, ...(to === undefined ? {} : { til: to }), dato: date });

function textOf(projectFolder: string): string {
  const path = join(projectFolder, redirectFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
