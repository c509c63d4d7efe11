import { availableParallelism } from 'node:os';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { hosting } from '#config/hosting.ts';
import { storedCompressed } from '#domain/hosting/paths.ts';
import { serverFiles } from '#domain/hosting/server-files.ts';
import { soManyAtOnce } from '#domain/so-many-at-once.ts';
import { readFirstCalls } from '#editorial/first-calls.ts';
import { readRedirects } from '#editorial/redirect-file.ts';
import type { BuiltPages } from './built-pages.ts';
import { cached, forgetUnused } from './cached-file.ts';
import { filesIn } from './files-in.ts';

/**
 * Makes the finished pages ready for a server: the page for what is gone, the policy with the hashes of this build,
 * the moved addresses for each kind of host, and every text file as brotli and gzip, unless the host compresses by itself. Stands last
 * among the integrations.
 */
export function readyForServers(pages: BuiltPages): AstroIntegration {
  let base = '/';
  let cache: URL;
  return {
    name: 'ready-for-servers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/+$/, '')}/`;
        cache = new URL('.cache/compressed/', config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        renameSync(join(folder, '410', 'index.html'), join(folder, hosting.pages.gone));
        rmSync(join(folder, '410'), { recursive: true });
        const files = filesIn(folder).map((file) => join(folder, file));
        const hashes = new Set(files.filter((file) => file.endsWith('.html')).flatMap((file) => pages.at(pathToFileURL(file)).styleHashes));
        for (const [name, text] of Object.entries(serverFiles(hosting, { hashes: [...hashes], moves: readRedirects('.'), calls: readFirstCalls('.'), base }))) {
          mkdirSync(dirname(join(folder, name)), { recursive: true });
          writeFileSync(join(folder, name), text);
        }
        if (process.env['STORE_COMPRESSED'] === 'no') return;
        const texts = files.filter((file) => storedCompressed(file, hosting));
        // Each compressor holds megabytes.
        await soManyAtOnce(availableParallelism(), texts, (file) => compress(file, cache));
        forgetUnused(cache);
        logger.info(`${texts.length} files stored as brotli and gzip`);
      },
    },
  };
}

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/**
 * Writes `file.br` and `file.gz`, which hold no time and no name: the same text always gives the same bytes. The best brotli
 * takes fifty times as long as gzip (58 ms of a page), which is half of what a page costs to build. Both are kept from build to build.
 */
async function compress(file: string, cache: URL): Promise<void> {
  const text = readFileSync(file);
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: text.length };
  writeFileSync(`${file}.br`, await cached(cache, text, () => asBrotli(text, { params }), `brotli ${process.versions.brotli} ${BROTLI_MAX_QUALITY}`));
  writeFileSync(`${file}.gz`, await cached(cache, text, () => asGzip(text, { level: 9 }), `gzip ${process.versions.zlib} 9`));
}
