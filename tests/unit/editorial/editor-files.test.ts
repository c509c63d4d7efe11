import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { componentRules } from '#domain/authoring.ts';
import { editorFiles } from '#editorial/commands/editor-files.ts';
import { idSnippetFile, idSnippets } from '#editorial/commands/id-snippets.ts';
import { checkBody } from '#editorial/read/body/check-body.ts';

const files = Object.entries(editorFiles());
const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '');

describe('completion in the editor', () => {
  it.each(files)('%s is what `npm run vscode` writes', (path, text) => {
    expect(read(path)).toBe(text);
  });

  it('has a Norwegian description of every field', () => {
    const missing: string[] = [];
    const visit = (schema: {
      description?: string;
      properties?: Record<string, object>;
      items?: object;
      additionalProperties?: object | boolean;
    }, name: string): void => {
      for (const [key, field] of Object.entries(schema.properties ?? {})) {
        if (!(field as { description?: string }).description) missing.push(`${name}.${key}`);
        visit(field, `${name}.${key}`);
      }
      if (schema.items) visit(schema.items, `${name}[]`);
      if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, name);
    };
    for (const [path, text] of files) if (path.includes('/schemas/')) visit(JSON.parse(text) as object, path);
    expect(missing).toEqual([]);
  });

  it('points only at schemas that exist, for files that exist', () => {
    const settings = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
    for (const [schema, pattern] of Object.entries(settings['yaml.schemas'])) {
      expect(existsSync(schema), schema).toBe(true);
      expect(existsSync(pattern.replace(/\/\*.*$/, '')), pattern).toBe(true);
    }
  });

  it('has a snippet for every box that the check accepts once it is filled in', () => {
    const snippets = JSON.parse(read('.vscode/boxes.code-snippets')) as Record<string, { body: string[] }>;
    expect(Object.keys(snippets)).toEqual(Object.keys(componentRules).map((name) => `<${name}>`));
    for (const [name, { body }] of Object.entries(snippets)) {
      const filled = body.join('\n').replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1').replace(/"\$\d+"/g, '"x"').replace(/\$\d+/g, 'tekst');
      // A source stands right after the full stop.
      const inPlace = name === '<Kilde>' ? `Tekst.${filled}`.replace('tekst', '') : body.length === 1 ? `Tekst ${filled}.` : filled;
      expect(checkBody(inPlace, 1).findings, `${name}: ${inPlace}`).toEqual([]);
    }
  });

  it('recommends extensions', () => {
    expect(
      (JSON.parse(read('.vscode/extensions.json')) as { recommendations: string[] }).recommendations,
    ).toContain('astro-build.astro-vscode');
  });
});

describe('completion of ids', () => {
  const snippets = JSON.parse(idSnippets('.')) as Record<string, { prefix: string; description: string; body: string[] }>;

  it('has every source, with what stands behind its id', () => {
    const sources = Object.entries(
      parse(read('content/kilder.yaml')) as Record<string, { tittel: string; utgiver: string; aar: number | string }>,
    );
    for (const [id, { tittel, utgiver, aar }] of sources)
      expect(snippets[`kilde-${id}`]).toEqual({
        scope: 'mdx,markdown', prefix: `kilde-${id}`, description: `${tittel}, ${utgiver}, ${aar}`, body: [`<Kilde id="${id}" />$0`],
      });
  });

  it.each([
    'begrep-abstinens', 'hjelpetilbud-nodtelefon', 'faretegn-kramper', 'forstehjelp-kramper',
  ])('gives what the check accepts: %s', (name) => {
    const filled = (snippets[name]?.body.join('\n') ?? '').replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1').replace(/\$\d+/g, '');
    const words = filled.replace('></Begrep>', '>ord</Begrep>');
    expect(checkBody(filled.startsWith('<Forstehjelp') ? `Tekst.\n\n${filled}` : `Tekst ${words}.`, 1).findings).toEqual([]);
  });

  it('is made of the content, and not held by git', () => {
    expect(read('.gitignore').split('\n')).toContain(idSnippetFile);
    expect(files.map(([path]) => path)).not.toContain(idSnippetFile);
  });
});
