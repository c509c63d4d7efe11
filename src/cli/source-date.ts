import { spawnSync } from 'node:child_process';

/**
 * The moment that a build may write into its files, in seconds: `SOURCE_DATE_EPOCH` when it is set, else the time of
 * the commit. So two builds of one commit give the same bytes. Undefined outside a repository.
 */
export function sourceDate(): number | undefined {
  const wanted = Number(process.env['SOURCE_DATE_EPOCH']);
  if (wanted > 0) return wanted;
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  const committed = Number(stdout);
  return status === 0 && committed > 0 ? committed : undefined;
}
