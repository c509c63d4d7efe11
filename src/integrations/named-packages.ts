import type { AstroIntegration } from 'astro';
import { bundledPackages } from '#config/licences.ts';

/** Stops the build when a script holds code of a package that nobody has named with its licence. */
export function namedPackages(): AstroIntegration {
  return {
    name: 'named-packages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [{
              name: 'named-packages-only', applyToEnvironment: ({ name }: { name: string }) => name === 'client',
              generateBundle: refuseUnnamed,
            }],
          },
        });
      },
    },
  };
}

type Bundle = Readonly<Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>>;

function refuseUnnamed(_options: unknown, bundle: Bundle): void {
  const inside = Object.values(bundle).flatMap((part) => part.moduleIds ?? []);
  const packages = inside.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id)?.[1] ?? []);
  const unnamed = [...new Set(packages)].filter((name) => !bundledPackages.some((named) => named.name === name));
  if (unnamed.length > 0)
    throw new Error(`The site's scripts hold code from ${unnamed.join(', ')}. Name it with its licence in src/config/licences.ts.`);
}
