import { availableParallelism } from 'node:os';
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { hosting } from '#config/hosting.ts';
import { eachLimit } from '#domain/each-limit.ts';
import { cached, forgetUnused } from './cached-file.ts';
import { filesIn } from './files-in.ts';

/** Whether a server sends this file packed, by its ending. */
export const isPacked = (file: string): boolean => (hosting.compressed as readonly string[]).includes(extname(file).slice(1));

/** Stores every text file as brotli and gzip too, unless the host compresses by itself. Stands last among the integrations. */
export function storedCompressed(): AstroIntegration {
  let cache: URL;
  return {
    name: 'stored-compressed',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('.cache/compressed/', config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['STORE_COMPRESSED'] === 'no') return;
        const folder = fileURLToPath(dir);
        const texts = filesIn(folder).filter(isPacked).map((file) => join(folder, file));
        // Each compressor holds megabytes.
        await eachLimit(availableParallelism(), texts, (file) => compress(file, cache));
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
  writeFileSync(`${file}.br`, await cached(cache, text, () =>
    asBrotli(text, { params }), `brotli ${process.versions.brotli} ${BROTLI_MAX_QUALITY}`));
  writeFileSync(`${file}.gz`, await cached(cache, text, () => asGzip(text, { level: 9 }), `gzip ${process.versions.zlib} 9`));
}
