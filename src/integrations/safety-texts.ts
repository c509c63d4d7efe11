import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { norwegianDay } from '#domain/dates.ts';
import { writeOutSafety } from '#domain/safety-texts.ts';
import { readContentFiles } from '#editorial/files.ts';
import { contentKinds } from '#editorial/kinds.ts';
import { createPreview } from '#editorial/preview.ts';
import { readSafetyTexts } from '#editorial/safety-texts.ts';

/**
 * Writes the signs of danger and the first aid out in each text before it is compiled, as `markdown/text-loader.ts` does for whoever
 * reads a text without its page. While an editor writes, a text is compiled as far as it can be shown, and again when anything in
 * content/ has changed, since it shows words, sources and signs of other files too.
 */
export function safetyTexts(): AstroIntegration {
  return {
    name: 'safety-texts',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const writing = command === 'dev';
        const content = join(fileURLToPath(config.root), 'content');
        const preview = createPreview(fileURLToPath(config.root));
        /** The text of a file as far as it can be shown: nothing, while it cannot be read. */
        const readable = (file: string): string => {
          const path = relative(content, file).replaceAll(sep, '/');
          const kind = contentKinds.find((one) => one.path.test(path));
          const entries = kind ? preview(kind.name, norwegianDay(new Date())) : [];
          return entries.find((entry) => entry.file === `content/${path}`)?.body ?? '';
        };
        updateConfig({
          vite: {
            plugins: [{
              name: 'safety-texts',
              enforce: 'pre',
              transform(code, file) {
                // With a query it is a module of Astro's own about the text.
                if (!file.endsWith('.mdx')) return undefined;
                if (writing) for (const { path } of readContentFiles(content)) this.addWatchFile(join(content, path));
                const text = writing ? readable(file) : code;
                return { code: writeOutSafety(text, readSafetyTexts(config.root, writing)), map: null };
              },
            }],
          },
        });
      },
    },
  };
}
