import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { borrowed, bundledPackages, licenceFile } from '#config/licences.ts';

/**
 * Writes the licences of what comes from others into the finished site, and stops the build when a script holds code
 * of a package that nobody has named.
 */
export function licences(): AstroIntegration {
  let root: URL;
  const licenceOf = (name: string): string => {
    const file = ['LICENSE/LICENSE', 'LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((candidate) => new URL(`node_modules/${name}/${candidate}`, root)).find((candidate) => existsSync(candidate));
    return file ? readFileSync(file, 'utf8').trim() : '';
  };
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = config.root;
        updateConfig({ vite: { plugins: [{ name: 'named-packages-only', applyToEnvironment: (environment: { name: string }) => environment.name === 'client', generateBundle: refuseUnnamed }] } });
      },
      'astro:build:done': ({ dir }) => {
        const parts = [...borrowed.map(({ name, licence, package: source }) => ({ name, licence, source })), ...bundledPackages.map(({ name, licence }) => ({ name, licence, source: name }))];
        const text = parts.map(({ name, licence, source }) => `${name} (${licence}, ${source})\n\n${licenceOf(source) || `Lisens: ${licence}`}\n`).join(`\n${'-'.repeat(72)}\n\n`);
        writeFileSync(fileURLToPath(new URL(licenceFile, dir)), `Dette på nettstedet kommer fra andre. Resten er vårt eget.\n\n${text}`);
      },
    },
  };
}

function refuseUnnamed(_options: unknown, bundle: Record<string, { type: string; moduleIds?: readonly string[] }>): void {
  const inside = Object.values(bundle).flatMap((part) => part.moduleIds ?? []).flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id)?.[1] ?? []);
  const unnamed = [...new Set(inside)].filter((name) => !bundledPackages.some((named) => named.name === name));
  if (unnamed.length > 0) throw new Error(`The site's scripts hold code from ${unnamed.join(', ')}. Name it with its licence in src/config/licences.ts.`);
}
