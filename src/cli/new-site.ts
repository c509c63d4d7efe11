import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export interface NewSite {
  /** Where it is made. */
  readonly folder: string;
  /** Puts it in the place of the last one. */
  publish(): void;
  /** Throws it away, and leaves the last one as it was. */
  discard(): void;
}

/**
 * A site is made beside the last one and takes its place when it is whole: a build that fails, or is broken off, costs nobody the
 * site they had, and whoever looks at it meanwhile sees the old one and no half. Nothing is deleted before, which is quicker
 * too: ext4 looks at every file that was deleted in the last minutes before it gives its place to a new one (`recently_deleted`
 * in fs/ext4/ialloc.c), and a site of a thousand articles is ten thousand files.
 *
 * `output` is the folder that holds the finished site; `cache` is on the same disk. `rename` is for tests.
 */
export function newSite(output: string, cache = '.cache', rename: (from: string, to: string) => void = renameSync): NewSite {
  const place = resolve(output);
  const name = `${basename(place)}-${createHash('sha256').update(place).digest('hex').slice(0, 8)}`;
  const folder = resolve(cache, 'new-site', name);
  const last = resolve(cache, 'last-site', name);
  // Cut off just as the one took the other's place.
  if (!existsSync(place) && existsSync(last)) rename(last, place);
  remove(folder);
  remove(last);
  for (const needed of [folder, last, place]) mkdirSync(dirname(needed), { recursive: true });
  return {
    folder,
    publish: () => {
      try {
        if (existsSync(place)) rename(place, last);
        rename(folder, place);
      } catch (error) {
        // In use by a server on Windows, or on another disk: then the files change places and not the folder.
        if (!['EPERM', 'EBUSY', 'EACCES', 'EXDEV', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
        for (const entry of existsSync(place) ? readdirSync(place) : []) remove(join(place, entry));
        cpSync(folder, place, { recursive: true });
        remove(folder);
      }
      remove(last);
    },
    discard: () => remove(folder),
  };
}

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
