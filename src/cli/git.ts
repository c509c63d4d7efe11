import { spawnSync } from 'node:child_process';

/**
 * Whether git holds all of a file or folder as it stands: nothing new, changed or ignored. Undefined without git, or outside a
 * repository.
 */
export function inGit(projectFolder: string, path: string): boolean | undefined {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--ignored', '--untracked-files=all', '--', path], {
    cwd: projectFolder, encoding: 'utf8',
  });
  return status === 0 ? stdout === '' : undefined;
}
