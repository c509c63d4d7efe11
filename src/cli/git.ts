import { spawnSync } from 'node:child_process';

/** Long enough for a branch to be sent on a slow line. */
const patience = 120_000;

/** What git says in this folder. It asks nobody anything: a question that nobody sees would be waited for in vain. */
export function git(folder: string, ...words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('git', words, {
    cwd: folder, encoding: 'utf8', timeout: patience, env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}

/**
 * Whether git holds all of a file or folder as it stands: nothing new, changed or ignored. Undefined without git, or outside a
 * repository.
 */
export function inGit(projectFolder: string, path: string): boolean | undefined {
  const { status, stdout } = git(projectFolder, 'status', '--porcelain', '--ignored', '--untracked-files=all', '--', path);
  return status === 0 ? stdout === '' : undefined;
}
