import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files-in.ts';
import { withPolicy } from './page-policy.ts';
import { preloadingModules } from './preload-modules.ts';

/** Adds to the head of each finished page what only the whole build knows: its policy, and the modules its scripts import. */
export function pageHead(): AstroIntegration {
  return {
    name: 'page-head',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const withModules = preloadingModules(root);
        for (const name of filesIn(root).filter((file) => file.endsWith('.html'))) {
          const html = readFileSync(join(root, name), 'utf8');
          writeFileSync(join(root, name), withPolicy(withModules(html), name));
        }
      },
    },
  };
}
