import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { getManifest } from 'workbox-build';
import { offlineEssentials, offlineGroups } from '#config/offline.ts';
import { addressOfFile, chooseFiles, copyLimit, type BuiltFile, type CopyEntry } from '#domain/offline.ts';

/** Formats that are compressed already; the rest is counted as a server sends it. */
const compressed = /\.(?:woff2|png|webp|avif|pf_\w+|pagefind)$/;

/** Room for the worker itself, and for servers that compress less than we reckon with. */
const margin = 8_000;

/** Writes sw.js into the finished site: the worker, and the list of what it saves. Must be the last thing to touch dist/. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { manifestEntries, warnings } = await getManifest({ globDirectory: dist, globPatterns: ['**/*'], globIgnores: ['sw.js'], maximumFileSizeToCacheInBytes: copyLimit });
        const files = bringFragments(dist, manifestEntries.map(({ url }) => measured(dist, url)));
        const chosen = chooseFiles(files, offlineGroups, copyLimit - margin);
        const revisions = new Map(manifestEntries.map(({ url, revision }) => [url, revision ?? url]));
        const entries = chosen.map(({ path }) => ({ url: addressOfFile(path), revision: revisions.get(path) ?? path }));
        const missing = offlineEssentials.filter((address) => !entries.some(({ url }) => url === address));
        if (missing.length > 0) throw new Error(`The offline copy lacks ${missing.join(', ')}. See src/config/offline.ts. ${warnings.join(' ')}`);
        writeFileSync(join(dist, 'sw.js'), await bundled(entries));
        const bytes = chosen.reduce((sum, { size }) => sum + size, 0);
        logger.info(`${entries.length} files, ${Math.round(bytes / 1000)} kB of at most ${copyLimit / 1000}`);
      },
    },
  };
}

function measured(dist: string, path: string): BuiltFile {
  const bytes = readFileSync(join(dist, path));
  return { path, size: compressed.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length };
}

/** Gives each page the fragment in which Pagefind keeps its title and text: gzipped JSON behind a mark of twelve letters. */
function bringFragments(dist: string, files: readonly BuiltFile[]): BuiltFile[] {
  const fragmentOf = new Map<string, string>();
  for (const { path } of files.filter((file) => file.path.endsWith('.pf_fragment'))) {
    const { url } = JSON.parse(gunzipSync(readFileSync(join(dist, path))).toString().replace(/^pagefind_dcd/, '')) as { url: string };
    fragmentOf.set(url.replace(/^\//, ''), path);
  }
  return files.map((file) => {
    const brings = fragmentOf.get(addressOfFile(file.path));
    return brings === undefined ? file : { ...file, brings };
  });
}

/** The worker as one small script that a browser can run. */
async function bundled(entries: readonly CopyEntry[]): Promise<string> {
  const version = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { __ENTRIES__: JSON.stringify(entries), __VERSION__: JSON.stringify(version) },
    build: { write: false, lib: { entry: fileURLToPath(new URL('./worker.ts', import.meta.url)), formats: ['iife'], name: 'offline', fileName: 'sw' } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The offline worker could not be built.');
  return output.output[0].code;
}
