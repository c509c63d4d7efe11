import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What is costly to make is made once: kept in .cache under the hash of what it is made from. */
export async function cached(folder: URL, madeFrom: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = new URL(createHash('sha256').update(madeFrom).digest('hex').slice(0, 32), folder);
  if (existsSync(file)) return readFileSync(file);
  const content = await make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, content);
  return content;
}
