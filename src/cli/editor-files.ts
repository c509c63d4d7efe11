import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from '#editorial/editor-files.ts';

/** `npm run vscode`: writes the files in .vscode/ that are made from the schemas. A test sees that they are current. */
for (const [path, text] of Object.entries(editorFiles())) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
