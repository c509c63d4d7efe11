import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ContentFile {
  /** Relative to content/, with forward slashes on every system. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file below content/, hidden ones and strays included, in a fixed order. */
export function readContentFiles(contentFolder: string): ContentFile[] {
  return readdirSync(contentFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const absolute = join(entry.parentPath, entry.name);
      return {
        path: absolute.slice(contentFolder.length).replaceAll('\\', '/').replace(/^\/+/, ''),
        bytes: readFileSync(absolute),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
