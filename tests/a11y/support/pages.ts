import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, dist } from '../../support/dist.ts';

/** Every address of the sitemap, and one that does not exist (the 404 page). */
export function sitePages(): string[] {
  const sitemaps = readdirSync(dist).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const addresses = sitemaps.flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname));
  if (addresses.length === 0) throw new Error('The sitemap of dist/ is empty: build the site first.');
  return [...addresses, `${basePath}finnes-ikke/`];
}
