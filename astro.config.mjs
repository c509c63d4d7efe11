import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { targets } from './src/config/browsers.ts';
import { exampleAddress } from './src/config/site.ts';
import { builtPages } from './src/integrations/built-pages.ts';
import { componentPage } from './src/integrations/component-page.ts';
import { editorsDesk } from './src/integrations/editors-desk.ts';
import { offline } from './src/integrations/offline/index.ts';
import { appIcons } from './src/integrations/app-icons.ts';
import { pageHead } from './src/integrations/page-head.ts';
import { readyForServers } from './src/integrations/hosting.ts';
import { licences } from './src/integrations/licences.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityText } from './src/integrations/security-text.ts';
import { sharePictures } from './src/integrations/share-pictures.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { subsetFonts } from './src/integrations/subset-fonts.ts';
import { writtenOnce } from './src/integrations/written-once.ts';
import { textFeatures, textPlugins } from './src/markdown/plugins.ts';

const pages = builtPages();
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? exampleAddress,
  base,
  // Beside the project and not in node_modules: copies of the project may share that folder, and would share what was read.
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
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
    // JSON schemas in .astro/, from which the editor's Astro extension completes front matter.
    contentIntellisense: true,
  },
  integrations: [editorsDesk(), subsetFonts(), writtenOnce(), mdx(), componentPage(), siteMap(pages), sharePictures(pages), appIcons(), securityText(), searchIndex(), pageHead(pages), licences(), offline(), readyForServers(pages)],
  vite: {
    plugins: [tailwindcss()],
    // Inlined scripts die under a strict policy, and inlined assets cannot be cached.
    // Scripts run in the oldest browsers that are promised anything; the styles are for those promised the whole, and
    // styles/plain.css for the rest.
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: targets('plain'), cssTarget: targets('whole') },
    // What the scripts of every page share is a few hundred bytes: one request, and not one for each module.
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: /config\/(?:address|workers)\.ts|domain\/offline\.ts|ui\/client\/trusted-types|vite\/preload-helper/ }] } } } } } },
  },
});
