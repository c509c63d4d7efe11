import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A copy of the finished site in a folder that is made for it. The files are the same on the disk and only have a second name, which
 * takes a tenth of the time: remove and rename them as you like, but write with `rewrite`.
 */
export function copySite(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copySite(source, target);
    else linkOrCopy(source, target);
  }
}

/** A second name needs the same disk, and a file system that knows such names. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** Changes one file of a copy, and not what it was copied from. */
export function rewrite(file: string, change: (text: string) => string): void {
  replace(file, change(readFileSync(file, 'utf8')));
}

/** Writes one file of a copy, whether it was there or not, and not what it was copied from. */
export function replace(file: string, text: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, text);
}
