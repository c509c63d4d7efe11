import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { norwegianDay } from '#domain/dates.ts';
import { writeOut, type WrittenOnce } from '#domain/written-once.ts';
import { readContentFiles } from '#editorial/read/files.ts';
import { kindOf } from '#editorial/read/placement.ts';
import { createPreview } from '#editorial/read/site/preview.ts';
import { readWrittenOnce } from '#editorial/read/site/written-once.ts';

/**
 * Writes out what is written once in each text before it is compiled, as `markdown/text-loader.ts` does for whoever reads a text
 * without its page. While an editor writes, a text is compiled as far as it can be shown, and again when anything in
 * content/ has changed, since it shows words, sources and signs of other files too.
 */
export function writtenOnce(): AstroIntegration {
  return {
    name: 'written-once',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const writing = command === 'dev';
        const content = join(fileURLToPath(config.root), 'content');
        const preview = createPreview(fileURLToPath(config.root));
        const pathOf = (file: string): string => relative(content, file).replaceAll(sep, '/');
        /** The text of a file as far as it can be shown: nothing, while it cannot be read. */
        const readable = (file: string): string => {
          const kind = kindOf(pathOf(file))?.kind;
          const entries = kind ? preview(kind.name, norwegianDay(new Date())) : [];
          return entries.find((entry) => entry.file === `content/${pathOf(file)}`)?.body ?? '';
        };
        let known: WrittenOnce | undefined;
        updateConfig({
          vite: {
            plugins: [{
              name: 'written-once',
              enforce: 'pre',
              // Nothing changes while a site is built, so what a thousand texts share is read once.
              buildStart: () => (known = undefined),
              transform(code, file) {
                // With a query it is a module of Astro's own about the text.
                if (!file.endsWith('.mdx')) return undefined;
                if (writing) for (const { path } of readContentFiles(content)) this.addWatchFile(join(content, path));
                const text = writing ? readable(file) : code;
                const once = writing ? readWrittenOnce(config.root, true) : (known ??= readWrittenOnce(config.root));
                return { code: writeOut(text, once, kindOf(pathOf(file))?.slug), map: null };
              },
            }],
          },
        });
      },
    },
  };
}
