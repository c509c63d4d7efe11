import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The same articles in the barest Astro site that can show them: MDX through a content collection, one page each, one
 * list, Pagefind. What the house costs is what it takes beyond this.
 */
export function writeBareSite(folder: string, articles: string, modules: string): void {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(folder, { recursive: true });
  symlinkSync(modules, join(folder, 'node_modules'));
  put('package.json', '{ "type": "module" }');
  put('astro.config.mjs', `import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ ` +
    `cacheDir: './.cache', integrations: [mdx()] });\n`);
  put('src/content.config.ts', `import { glob } from 'astro/loaders';\nimport { defineCollection } from 'astro:content';\nexport const ` +
    `collections = { articles: defineCollection({ loader: glob({ base: 'content', pattern: '*/index.mdx', generateId: ({ entry }) => ` +
      `entry.replace('/index.mdx', '') }) }) };\n`);
  const texts = readdirSync(articles).map((slug) => readFileSync(join(articles, slug, 'index.mdx'), 'utf8'));
  const components = [...new Set(texts.flatMap((text) => [...text.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name)))];
  put('src/Any.astro', '<div><slot /></div>');
  put('src/pages/[slug].astro', `---
import { getCollection, render } from 'astro:content';
import Any from '../Any.astro';
export const getStaticPaths = async () => (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="nb"><head><title>{entry.data.tittel}</title></head><body data-pagefind-body><h1>{entry.data.tittel}</h1><Content components={{ ${components.map((name) => `${name}: Any`).join(', ')} }} /></body></html>
`);
  put('src/pages/index.astro', `---
import { getCollection } from 'astro:content';
const entries = await getCollection('articles');
---
<html lang="nb"><head><title>Alle</title></head><body><ul>{entries.map((entry) => <li><a href={\`/\${entry.id}/\`}>{entry.data.tittel}</a></li>)}</ul></body></html>
`);
  put('build.mjs', `import { spawnSync } from 'node:child_process';
import * as pagefind from 'pagefind';
const { status } = spawnSync('astro', ['build'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const { index } = await pagefind.createIndex({ forceLanguage: 'nb' });
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await pagefind.close();
`);
  mkdirSync(join(folder, 'content'), { recursive: true });
  for (const slug of readdirSync(articles)) cpSync(join(articles, slug), join(folder, 'content', slug), { recursive: true });
}
