import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';

const underWay = new Map<string, Promise<Uint8Array>>();

/**
 * What is costly to make is made once: kept in .cache under the hash of what it is made from, the `maker` with its settings too.
 * Whoever asks while it is being made waits for the same.
 */
export async function cached(folder: URL, madeFrom: string | Uint8Array, make: () => Promise<Uint8Array>, maker = ''): Promise<Uint8Array> {
  const file = new URL(createHash('sha256').update(maker).update(madeFrom).digest('hex').slice(0, 32), folder);
  if (existsSync(file)) {
    utimesSync(file, new Date(), new Date());
    return readFileSync(file);
  }
  const making = underWay.get(file.href) ?? make().then((content) => keep(file, content)).finally(() => underWay.delete(file.href));
  underWay.set(file.href, making);
  return making;
}

/** Under its own name only when it is whole: half a file would be taken for the right one ever after. */
function keep(file: URL, content: Uint8Array): Uint8Array {
  mkdirSync(new URL('.', file), { recursive: true });
  const unfinished = new URL(`${file.href}.${process.pid}`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
  return content;
}

const day = 24 * 60 * 60 * 1000;

/** Throws away what no build has asked for in a month. `now` in milliseconds since 1970. */
export function forgetUnused(folder: URL, now = Date.now()): void {
  if (!existsSync(folder)) return;
  const lastUse = (file: URL) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
  const unused = readdirSync(folder).map((name) => new URL(name, folder)).filter((file) => lastUse(file) < now - 30 * day);
  for (const file of unused) rmSync(file, { force: true });
}
