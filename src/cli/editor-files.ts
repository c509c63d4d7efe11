import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from '#editorial/commands/editor-files.ts';
import { idSnippetFile, idSnippets } from '#editorial/commands/id-snippets.ts';

/**
 * `npm run vscode`: writes the files in .vscode/ that are made from the schemas, which a test sees to be current, and the one that is
 * made from the content, which git does not hold.
 */
for (const [path, text] of Object.entries({ ...editorFiles(), [idSnippetFile]: idSnippets('.') })) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
