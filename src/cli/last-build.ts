import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export interface LastBuild {
  /** Puts the last build back in the place of one that failed. */
  restore(): void;
  /** Throws the last build away when there is a new one. */
  discard(): void;
}

/**
 * Sets the finished site of the build before aside, so that a build which fails, or is broken off, costs nobody the site they had.
 * Nothing is deleted before the new site is whole, which is quicker too: ext4 looks at every file that was deleted in the last
 * minutes before it gives its place to a new one (`recently_deleted` in fs/ext4/ialloc.c), and a site of a thousand articles is
 * ten thousand files.
 *
 * `output` is the folder that the site is built into; `cache` is on the same disk.
 */
export function setAside(output: string, cache = '.cache'): LastBuild {
  const place = resolve(output);
  const aside = join(cache, 'last-build', `${basename(place)}-${createHash('sha256').update(place).digest('hex').slice(0, 8)}`);
  // What an interrupted build set aside is whole, and what it left behind is not.
  if (existsSync(aside)) remove(place);
  else if (existsSync(place)) {
    mkdirSync(dirname(aside), { recursive: true });
    // In use by a server on Windows, or on another disk: then Astro empties the folder, as it always could.
    try {
      renameSync(place, aside);
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  return {
    restore: () => {
      remove(place);
      if (existsSync(aside)) renameSync(aside, place);
    },
    discard: () => remove(aside),
  };
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });
