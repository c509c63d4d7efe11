import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses on the site itself, in attributes and in styles. */
const address = /(?:\b(?:href|src|data-typeface|data-styles)="|\burl\(["']?)(\/[^"'#?)\s>]*)/g;

/**
 * The files that finished pages ask for and that are not there, each with a page that asks. A site with holes must not be published:
 * nobody would see it but the reader. `base` is the path that the site is published under.
 */
export function missingFiles(site: string, base: string): string[] {
  const known = new Map<string, boolean>();
  const isThere = (path: string): boolean => {
    const found = known.get(path) ?? existsSync(join(site, decodeURI(path), path.endsWith('/') ? 'index.html' : ''));
    known.set(path, found);
    return found;
  };
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:html|css)$/.test(name)).flatMap((name) => {
    const asked = new Set([...readFileSync(join(site, name), 'utf8').matchAll(address)].map(([, path = '']) => path));
    return [...asked].filter((path) => path.startsWith(base) && !isThere(path.slice(base.length))).map((path) => `${path} (i ${name})`);
  });
}
