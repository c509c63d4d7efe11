import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

export interface ContentFile {
  /** Relative to content/, with forward slashes on every system. */
  readonly path: string;
  /** A link could point out of the folder, and a folder can have the name of a page: neither may vanish without a word. */
  readonly type: 'file' | 'folder' | 'link';
  readonly bytes: Buffer;
}

/** Larger files are not read whole: nothing that big is content, and the check only needs to know how big. */
const readLimit = 20_000_000;

const nothing = Buffer.alloc(0);

/** Everything below content/, hidden files and strays included, in a fixed order. */
export function readContentFiles(contentFolder: string): ContentFile[] {
  return everythingIn(contentFolder)
    .map((entry): ContentFile => {
      const absolute = join(entry.parentPath, entry.name);
      const path = absolute.slice(contentFolder.length).replaceAll('\\', '/').replace(/^\/+/, '');
      if (entry.isSymbolicLink()) return { path, type: 'link', bytes: nothing };
      if (entry.isDirectory()) return { path, type: 'folder', bytes: nothing };
      if (!entry.isFile()) return { path, type: 'link', bytes: nothing };
      const { size } = statSync(absolute);
      return { path, type: 'file', bytes: size > readLimit ? Buffer.alloc(readLimit) : readFileSync(absolute) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Node's own recursion goes through links, and out of the folder with them. */
function everythingIn(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    (entry.isDirectory() ? [entry, ...everythingIn(join(folder, entry.name))] : [entry]));
}
