import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** They work in copies of the project, whatever build the others look at: once is enough. */
const ownBuilds = process.env['DIST'] ? ['tests/build/editing.test.ts', 'tests/build/editors-day.test.ts', 'tests/build/reproducible.test.ts'] : [];

/** Four kinds of tests without a browser: pure rules, rendered components, the finished site in dist/, and real servers that serve it. */
export default defineConfig(async (environment) => ({
  test: {
    // Vitest leaves one core for itself, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      await getViteConfig({ test: { name: 'component', include: ['tests/component/**/*.test.ts'] } } as never)(environment),
      { test: { name: 'hosts', include: ['tests/hosts/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], exclude: ownBuilds } },
    ],
  },
}));
