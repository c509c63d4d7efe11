import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { targets } from './src/config/browsers.ts';
import { directives, inlineScripts, scripts } from './src/config/policy.ts';
import { exampleAddress } from './src/config/site.ts';
import { componentPage } from './src/integrations/component-page.ts';
import { devPanel } from './src/integrations/dev-panel.ts';
import { offline } from './src/integrations/offline/index.ts';
import { namedPackages } from './src/integrations/named-packages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { storedCompressed } from './src/integrations/stored-compressed.ts';
import { subsetFonts } from './src/integrations/subset-fonts.ts';
import { writtenOnce } from './src/integrations/written-once.ts';
import { textFeatures, textPlugins } from './src/markdown/plugins.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? exampleAddress,
  base,
  // Beside the project and not in node_modules: copies of the project may share that folder, and would share what was read.
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // Each page says in a <meta> which inline scripts and styles it lets in, by their hashes; it stands at the end of the head, right before
  // the styles, and all that is fetched or run stands after it (BaseLayout.astro). What every answer says is in src/config/policy.ts.
  security: {
    csp: {
      directives: [...directives],
      scriptDirective: { resources: [...scripts], hashes: inlineScripts.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`) },
    },
  },
  // Two pages with one address: Astro would only warn and drop one of them.
  prerenderConflictBehavior: 'error',
  // 'jsx', the default of Astro 7, eats the space between inline elements on separate lines.
  compressHTML: true,
  // One round trip less before the first paint; the whole site's CSS is smaller than one picture.
  // While one page is written to disk the next is rendered.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: textPlugins(base), features: textFeatures }),
  },
  // The editors' check and the build print what matters; the toolbar is for developers of Astro itself.
  devToolbar: { enabled: false },
  experimental: {
    // JSON schemas in .astro/, from which the editor's Astro extension completes front matter. Nothing else makes them, and no page needs them.
    contentIntellisense: true,
  },
  integrations: [
    devPanel(), subsetFonts(), writtenOnce(), mdx(), componentPage(), siteMap(), namedPackages(), searchIndex(), offline(), storedCompressed(),
  ],
  vite: {
    plugins: [tailwindcss()],
    // Inlined scripts die under a strict policy, and inlined assets cannot be cached.
    // Scripts run in the oldest browsers that are promised anything; the styles are for those promised the whole, and
    // styles/plain.css for the rest.
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: targets('plain'), cssTarget: targets('whole') },
    // Astro names the scripts that a page begins with, and not what they import. What every page's own script imports is therefore one
    // file with it, and so is what the search page and the dialog share: nothing is asked for one round trip later.
    // https://rolldown.rs/reference/OutputOptions.codeSplitting
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: [{ name: 'page', test: /BaseLayout\.astro\?/ }, { name: 'search', test: /sok\.astro\?.*index=0/ }] },
            },
          },
        },
      },
    },
  },
});
