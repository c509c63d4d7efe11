import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { checkContent } from '#editorial/report/check.ts';
import { checkCommand } from '#editorial/commands/check.ts';
import { createCommand } from '#editorial/commands/create.ts';
import type { CommandContext, Status } from '#editorial/commands/context.ts';
import { findSourceCommand } from '#editorial/commands/find-source.ts';
import { moveCommand } from '#editorial/commands/move.ts';
import { removeCommand } from '#editorial/commands/remove.ts';
import { reportCommand } from '#editorial/commands/report.ts';
import { reviewCommand } from '#editorial/commands/review.ts';
import type { checkIsolated } from '#editorial/report/isolated.ts';
import { contentFiles } from './content.ts';

/**
 * The check in the process of the test, without the dictionary: a process of its own and the reading of a hundred thousand words
 * would cost half a second each time. Tests that ask for these hand in `checkIsolated`.
 */
export const checkHere: typeof checkIsolated = (folder, options) =>
  Promise.resolve(checkContent(join(folder, 'content'), { ...options, spelling: false }));

/** What the scripts of these names do. */
const commands: Readonly<Record<string, (words: readonly string[], desk: CommandContext) => Promise<Status>>> = {
  ny: createCommand, sjekk: checkCommand, flytt: moveCommand, slett: removeCommand, rapport: reportCommand, kilde: findSourceCommand,
  gjennomgang: reviewCommand,
};

/** `npm run <name> -- <words>` in a project folder, in the process of the test: a process for each would cost a second or two. */
export async function runHere(
  name: string, words: readonly string[], folder: string, now: Date,
): Promise<{ status: Status; said: string }> {
  const said: string[] = [];
  const print = (text: string) => void said.push(text);
  const command = commands[name];
  if (!command) throw new Error(`There is no command «${name}».`);
  const status = await command(words, { folder, now, print, warn: print, check: checkHere });
  return { status, said: said.join('\n') };
}

/** A project with the faultless content and the real code, made anew for each test, at noon on 22 November 2026. */
export function deskInTest() {
  let folder = '';
  let said: string[] = [];
  let complained: string[] = [];
  const path = (file: string): string => join(folder, 'content', file);
  const write = (file: string, text: string | Buffer): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'redaksjon-'));
    said = [];
    complained = [];
    for (const file of contentFiles()) write(file.path, file.bytes);
    symlinkSync(resolve('src'), join(folder, 'src'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path, write,
    read: (file: string): string => readFileSync(path(file), 'utf8'),
    folder: () => folder,
    said: (): readonly string[] => said,
    /** What is said from now on. */
    forget: (): void => {
      said = [];
    },
    lines: () => said.join('\n'),
    complaints: () => complained.join('\n'),
    /** The desk of somebody who gives these answers, or of a script that cannot answer. */
    desk: (answers?: readonly string[], more: Partial<CommandContext> = {}): CommandContext => {
      const left = [...(answers ?? [])];
      return {
        folder, now: new Date('2026-11-22T11:00:00Z'), print: (text) => said.push(text),
        warn: (text) => complained.push(text), check: checkHere,
        ...(answers ? { ask: () => Promise.resolve(left.shift() ?? '') } : {}), ...more,
      };
    },
  };
}
