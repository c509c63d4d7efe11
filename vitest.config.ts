import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Three kinds of tests without a browser: pure rules, rendered components, and the finished site in dist/. */
export default defineConfig(async (environment) => ({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      await getViteConfig({ test: { name: 'component', include: ['tests/component/**/*.test.ts'] } } as never)(environment),
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
    ],
  },
}));
