import { componentRules, type ComponentRule } from '#domain/authoring.ts';
import { contentKinds, pathOf } from '#editorial/read/kinds.ts';
import { redirectListSchema } from '#schemas/redirect.ts';
import { z } from 'astro/zod';

/** The files in .vscode/ that are made from the schemas and the contract of the components, by path. */
export function editorFiles(): Readonly<Record<string, string>> {
  const files: Record<string, string> = { '.vscode/boxes.code-snippets': asJson(snippets()), '.vscode/settings.json': asJson(settings()) };
  for (const kind of contentKinds) files[schemaPath(kind.name)] = asJson(jsonSchemaOf(kind.name));
  return files;
}

const schemaPath = (name: string): string => `.vscode/schemas/${name}.schema.json`;
const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The JSON schema of a file of this kind: of the entry, or of the whole map or list. */
function jsonSchemaOf(name: string): object {
  const kind = contentKinds.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`There is no kind of content called ${name}`);
  const schema = kind.name === 'omdirigering' ? redirectListSchema : kind.form === 'map' ? z.record(z.string(), kind.schema) : kind.schema;
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
}

/** Which schema goes with which files. Front matter in .mdx is completed by Astro's own extension, from the same schemas. */
function settings(): object {
  const places = contentKinds.filter(({ form }) => form !== 'page').map((kind) => [schemaPath(kind.name), pathOf(kind, '*')] as const);
  return {
    'yaml.schemas': Object.fromEntries(places),
    'astro.content-intellisense': true,
    'cSpell.language': 'nb',
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'editor.wordWrap': 'on',
    'editor.unicodeHighlight.invisibleCharacters': true,
    '[mdx]': { 'editor.quickSuggestions': { other: true, comments: false, strings: true } },
  };
}

/** One snippet per box, with its required fields to fill in. */
function snippets(): object {
  return Object.fromEntries(
    Object.entries(componentRules as Readonly<Record<string, ComponentRule>>).map(([name, rule]) => [
      `<${name}>`,
      { scope: 'mdx,markdown', prefix: [name, name.toLowerCase()], description: rule.explanation, body: snippetBody(name, rule) },
    ]),
  );
}

function snippetBody(name: string, { props, content, holds }: ComponentRule): string[] {
  let stop = 0;
  const next = (): number => (stop += 1);
  const attributes = Object.entries(props)
    .filter(([, prop]) => prop.required)
    .map(([prop, { values }]) => ` ${prop}="${values ? `\${${next()}|${values.join(',')}|}` : `$${next()}`}"`)
    .join('');
  if (content === 'nothing') return [`<${name}${attributes} />$0`];
  if (content === 'words') return [`<${name}${attributes}>$${next()}</${name}>$0`];
  const first = holds === 'ordered-list' ? '1. ' : holds === 'list' ? pointOf(name, next) : '';
  return [`<${name}${attributes}>`, '', `${first}$0`, '', `</${name}>`];
}

/** How a point of the list in a box begins, where the check asks for it. */
function pointOf(name: string, next: () => number): string {
  if (name === 'Ikke') return '- Ikke ';
  return name === 'Tidslinje' ? `- **$${next()}** ` : '- ';
}
