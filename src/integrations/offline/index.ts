import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { targets } from '#config/browsers.ts';
import { offlineEssentials, offlineFixed, offlineGroups } from '#config/offline.ts';
import { inlineSearchListElement } from '#config/inline-search-list.ts';
import { addressOfFile, chooseFiles, copyLimit, packPages, piecesOf, type BuiltFile, type CopyEntry } from '#domain/offline.ts';
import { readPagesInNeed } from '#editorial/read/site/pages-in-need.ts';
import { filesIn } from '../files-in.ts';
import { isPacked } from '../stored-compressed.ts';

/** Room for the worker itself, and for servers that compress less than we reckon with. */
const margin = 8_000;
/** No file of this size, before a server compresses it, can be part of the copy: a text becomes a tenth at the most. */
const rawLimit = 10 * copyLimit;

/** Writes sw.js into the finished site: the worker, and the list of what it saves. Must be the last thing to change dist/. */
export function offline(): AstroIntegration {
  let project = '.';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = filesIn(dist)
          .filter((path) => statSync(join(dist, path)).size <= rawLimit && !isAside(dist, path))
          .map((path) => ({ path }));
        const bundled = bundler(dist);
        const inNeed = readPagesInNeed(project);
        const weigh = scales(dist, bundled);
        const chosen = chooseFiles(files, offlineGroups(inNeed), weigh, copyLimit - margin);
        const pages = chosen.filter(isPage).map(({ path }) => addressOfFile(path));
        const built = files.map(({ path }) => addressOfFile(path));
        const missing = offlineFixed.filter((address) => !built.includes(address));
        if (missing.length > 0) throw new Error(`The offline copy lacks ${missing.join(', ')}. See src/config/offline.ts.`);
        const tooHeavy = offlineEssentials(inNeed).filter((address) => built.includes(address) && !pages.includes(address));
        if (tooHeavy.length > 0) logger.info(`no room for ${tooHeavy.join(', ')}`);
        const bundle = writeBundle(dist, bundled(chosen));
        const entries = chosen.filter((file) => !isPage(file)).map(({ path }) =>
          ({ url: path, revision: revisionOf(readFileSync(join(dist, path))) }));
        writeFileSync(join(dist, 'sw.js'), await worker([bundle, ...entries], pages, bundle.url));
        logger.info(`${pages.length} pages, ${entries.length} other files, ${Math.round(weigh(chosen) / 1000)} kB of at most ` +
          `${copyLimit / 1000}`);
      },
    },
  };
}

/** Tells whether a file is still the same. */
const revisionOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 12);

const isPage = ({ path }: BuiltFile): boolean => path.endsWith('index.html');

/**
 * Whether a page is not listed anywhere: one that only sends its reader on, which would lead nowhere without a network, or the one of the
 * tests.
 */
const isAside = (dist: string, path: string): boolean =>
  isPage({ path }) && readFileSync(join(dist, path), 'utf8').includes('<meta name="robots" content="noindex');

/** Bytes over the network of a choice of files, as gzip where a server compresses: the pages together, each other file alone. */
function scales(dist: string, bundled: (chosen: readonly BuiltFile[]) => string): (chosen: readonly BuiltFile[]) => number {
  const alone = new Map<string, number>();
  const weight = (path: string) => {
    const bytes = readFileSync(join(dist, path));
    return isPacked(path) ? gzipSync(bytes).length : bytes.length;
  };
  return (chosen) => {
    const others = chosen.filter((file) => !isPage(file)).map(({ path }) =>
      alone.get(path) ?? (alone.set(path, weight(path)).get(path) as number));
    return gzipSync(bundled(chosen)).length + others.reduce((sum, size) => sum + size, 0);
  };
}

/** Packs the pages among chosen files in one text. The copy has its own search, and needs not what stands in the search page. */
function bundler(dist: string): (chosen: readonly BuiltFile[]) => string {
  const read = new Map<string, string[]>();
  const pieces = (path: string) => read.get(path)
    ?? (read.set(path, piecesOf(readFileSync(join(dist, path), 'utf8').replace(inlineSearchListElement, ''))).get(path) as string[]);
  return (chosen) => JSON.stringify(packPages(new Map(chosen.filter(isPage).map(({ path }) => [addressOfFile(path), pieces(path)]))));
}

function writeBundle(dist: string, text: string): CopyEntry {
  const revision = revisionOf(text);
  const url = `_astro/sider.${revision}.json`;
  writeFileSync(join(dist, url), text);
  return { url, revision };
}

/** The worker as one small script that a browser can run. */
async function worker(entries: readonly CopyEntry[], pages: readonly string[], bundle: string): Promise<string> {
  const version = revisionOf(JSON.stringify(entries));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      __ENTRIES__: JSON.stringify(entries), __PAGES__: JSON.stringify(pages), __BUNDLE__: JSON.stringify(bundle),
      __VERSION__: JSON.stringify(version),
    },
    build: {
      write: false, target: targets('plain'),
      lib: { entry: fileURLToPath(new URL('./worker.ts', import.meta.url)), formats: ['iife'], name: 'offline', fileName: 'sw' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The offline worker could not be built.');
  return output.output[0].code;
}
