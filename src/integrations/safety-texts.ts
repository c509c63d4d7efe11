import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeOutSafety } from '#domain/safety-texts.ts';
import { readSafetyTexts } from '#editorial/safety-texts.ts';

/**
 * Writes the signs of danger and the first aid out in texts that are modules: those with pictures. For all other texts
 * `markdown/text-loader.ts` has done it.
 */
export function safetyTexts(): AstroIntegration {
  return {
    name: 'safety-texts',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [{
              name: 'safety-texts',
              enforce: 'pre',
              transform(code, id) {
                if (!/\.mdx$/.test(id.split('?')[0] ?? '')) return undefined;
                const safety = readSafetyTexts(config.root, command === 'dev');
                for (const file of safety.files) this.addWatchFile(fileURLToPath(file));
                return { code: writeOutSafety(code, safety), map: null };
              },
            }],
          },
        });
      },
    },
  };
}
