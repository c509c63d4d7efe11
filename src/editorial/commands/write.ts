import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file with the text it is to have. */
export interface Writing {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
}

/** Writes beside the file and moves it into place, so that a power cut leaves either the old text or the new one. */
export function writeWhole(path: string, content: string | Buffer): void {
  const draft = draftOf(path);
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes many files as if they were one: all texts are laid beside their files before the first takes its place. */
export function writeTogether(projectFolder: string, writings: readonly Writing[]): void {
  const places = writings.map(({ file, text }) => ({ path: join(projectFolder, file), draft: draftOf(join(projectFolder, file)), text }));
  const laid: string[] = [];
  try {
    for (const { draft, text } of places) {
      writeFileSync(draft, text, { flag: 'wx' });
      laid.push(draft);
    }
    for (const { path, draft } of places) renameSync(draft, path);
  } catch (error) {
    for (const draft of laid) rmSync(draft, { force: true });
    throw error;
  }
}

/** Gives a folder another name and does the work; when the work fails, the folder gets its old name back. */
export function renamedWhile(from: string, to: string, work: () => void): void {
  renameSync(from, to);
  try {
    work();
  } catch (error) {
    renameSync(to, from);
    throw error;
  }
}

/** Hidden, so that no check takes it for content, and in the same folder, so that it can take the place in one step. */
const draftOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
