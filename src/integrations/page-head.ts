import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileOfPage, type BuiltPages } from './built-pages.ts';
import { policyElement } from './page-policy.ts';
import { modulePreloads } from './preload-modules.ts';

/** What stands first in every head. */
const charset = /<meta charset="utf-8"[^>]*>/i;

/**
 * Adds to the head of each page, as it is rendered, what only the build knows: its policy, and the modules its scripts import.
 * The scripts are finished by then. To do it afterwards would be to read and write every page once more.
 */
export function pageHead(pages: BuiltPages): AstroIntegration {
  let output: URL;
  let base: string;
  return {
    name: 'page-head',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = config.outDir;
        base = `${config.base.replace(/\/+$/, '')}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const preloads = modulePreloads(fileURLToPath(output));
        setPrerenderer((astro) => ({
          ...astro,
          render: async (request, options) => {
            const rendered = await astro.render(request, options);
            const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
            if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
            const { pathname } = new URL(request.url);
            const bytes = Buffer.from(await response.arrayBuffer());
            const html = bytes.toString();
            const page = pages.rendered(fileOfPage(pathname.slice(base.length), output), html);
            const whole = withHead(bytes, html, policyElement(page.styleHashes) + preloads(html), pathname);
            return { ...rest, response: new Response(whole, response) };
          },
        }));
      },
    },
  };
}

/** Puts elements where the head begins. The rest of the page stays the bytes that it is. */
export function withHead(bytes: Buffer, html: string, elements: string, name: string): Buffer<ArrayBuffer> {
  const first = charset.exec(html);
  if (!first) throw new Error(`${name} has no <meta charset>, after which its policy must stand.`);
  const place = Buffer.byteLength(html.slice(0, first.index + first[0].length));
  return Buffer.concat([bytes.subarray(0, place), Buffer.from(elements), bytes.subarray(place)]);
}
