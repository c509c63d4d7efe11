import { readdirSync } from 'node:fs';
import { relative, join } from 'node:path';

/** Every file below a folder, named from it with forward slashes, in order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
