import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';

/** What is costly to make is made once: kept in .cache under the hash of what it is made from. */
export async function cached(folder: URL, madeFrom: string | Uint8Array, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = new URL(createHash('sha256').update(madeFrom).digest('hex').slice(0, 32), folder);
  if (existsSync(file)) {
    utimesSync(file, new Date(), new Date());
    return readFileSync(file);
  }
  const content = await make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, content);
  return content;
}

const day = 24 * 60 * 60 * 1000;

/** Throws away what no build has asked for in a month. `now` in milliseconds since 1970. */
export function forgetUnused(folder: URL, now = Date.now()): void {
  if (!existsSync(folder)) return;
  const unused = readdirSync(folder).map((name) => new URL(name, folder)).filter((file) => statSync(file).mtimeMs < now - 30 * day);
  for (const file of unused) rmSync(file);
}
