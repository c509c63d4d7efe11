import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './page-policy.ts';
import { preloadingModules } from './preload-modules.ts';

/**
 * Adds to the head of each page, as it is rendered, what only the build knows: its policy, and the modules its scripts import.
 * The scripts are finished by then. To do it afterwards would be to read and write every page once more.
 */
export function pageHead(): AstroIntegration {
  let output: string;
  return {
    name: 'page-head',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const withModules = preloadingModules(output);
        setPrerenderer((astro) => ({
          ...astro,
          render: async (request, options) => {
            const rendered = await astro.render(request, options);
            const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
            if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
            const html = withPolicy(withModules(await response.text()), new URL(request.url).pathname);
            return { ...rest, response: new Response(html, response) };
          },
        }));
      },
    },
  };
}
