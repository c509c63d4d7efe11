import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Move } from '#domain/hosting/description.ts';

/** The editors' list of addresses that have moved or are gone, as the servers need it. The content check has read it before. */
export function readMoves(folder: string): Move[] {
  const file = join(folder, 'omdirigeringer.yaml');
  const entries = existsSync(file) ? ((parse(readFileSync(file, 'utf8')) ?? []) as readonly { fra: string; til?: string }[]) : [];
  return entries.map(({ fra, til }) => ({ from: fra, to: til }));
}
