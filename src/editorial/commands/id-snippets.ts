import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from '#editorial/read/entry.ts';
import { readContent } from '#editorial/read/read-file.ts';

/** Where the snippets with ids are, from the root of the project. Not in git: they change with the content. */
export const idSnippetFile = '.vscode/id.code-snippets';

/** What each kind of entry looks like in a text, and the fields that say what it is. */
const marks: Readonly<Record<string, { readonly body: (id: string) => string; readonly says: readonly string[] }>> = {
  kilde: { body: (id) => `<Kilde id="${id}" />`, says: ['tittel', 'utgiver', 'aar'] },
  begrep: { body: (id) => `<Begrep id="${id}">$1</Begrep>`, says: ['term'] },
  hjelpetilbud: { body: (id) => `<Ring id="${id}" form="\${1|ring,Ring,nummer,navn|}" />`, says: ['navn'] },
  faretegn: { body: (id) => `<Tegn id="${id}" />`, says: ['kort'] },
  forstehjelp: { body: (id) => `<Forstehjelp id="${id}" />`, says: ['tittel'] },
};

/** One snippet for each source, word, service and sign, as text: `kilde-…` completes the id and shows what stands behind it. */
export function idSnippets(projectFolder: string): string {
  const entries = readContent(projectFolder, (path) => path.endsWith('.yaml'));
  return `${JSON.stringify(Object.fromEntries(entries.flatMap(snippetOf)), undefined, 2)}\n`;
}

function snippetOf({ kind, id, data }: Entry): [string, object][] {
  const mark = marks[kind];
  if (!mark) return [];
  const description = mark.says.map((field) => data[field]).filter((said) => said !== undefined).join(', ');
  return [[`${kind}-${id}`, { scope: 'mdx,markdown', prefix: `${kind}-${id}`, description, body: [`${mark.body(id)}$0`] }]];
}

/** Writes the snippets where they have changed. */
export function writeIdSnippets(projectFolder: string): void {
  const path = join(projectFolder, idSnippetFile);
  const text = idSnippets(projectFolder);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
