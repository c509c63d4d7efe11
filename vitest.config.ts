import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** A site under a path (`DIST`) has other addresses than one at a root, and nothing else: only these tests could see a difference. */
const aboutAddresses = ['links', 'head', 'machine-files', 'structured-data', 'search', 'offline', 'serve'].map((name) => `tests/build/${name}.test.ts`);
const underPath = process.env['DIST'] !== undefined;

/** What is asserted is what happens, not how fast: a machine that is busy with something else may take its time. */
const testTimeout = 30_000;
/** No test changes what another sees, so the files that a worker runs share what they have loaded: a fifth of the processor's time. */
const isolate = false;

/** Components are compiled as in the site, but no integration runs: the editors' panel would check all content beside the tests. */
const plain = { configFile: false, logLevel: 'error', compressHTML: true } as const;

/**
 * Five kinds of tests without a browser: pure rules, rendered components, the editors' commands over much content (slower, so they are
 * no part of `npm run test:rask`), the finished site in dist/, and real servers that serve it.
 */
export default defineConfig(async (environment) => ({
  test: {
    // Vitest leaves one core for itself, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout, isolate } },
      { test: { name: 'desk', include: ['tests/desk/**/*.test.ts'], testTimeout, isolate } },
      await getViteConfig({ test: { name: 'component', include: ['tests/component/**/*.test.ts'], testTimeout, isolate } } as never, plain)(environment),
      { test: { name: 'hosts', include: underPath ? ['tests/hosts/servers.test.ts'] : ['tests/hosts/**/*.test.ts'], testTimeout, isolate } },
      { test: { name: 'build', include: underPath ? aboutAddresses : ['tests/build/**/*.test.ts'], testTimeout, isolate } },
    ],
  },
}));
