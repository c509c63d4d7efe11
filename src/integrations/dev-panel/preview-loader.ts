import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { norwegianDay } from '#domain/dates.ts';
import { writeOut } from '#domain/written-once.ts';
import { createPreview } from '#editorial/read/site/preview.ts';
import { readWrittenOnce } from '#editorial/read/site/written-once.ts';

/** Saving writes several files in one go. */
const pause = 50;

let preview: ReturnType<typeof createPreview> | undefined;

/**
 * Reads a kind of content while an editor writes (`npm run dev`): Astro gets only what can be shown, and so has nothing to stop at.
 * What is wrong stands on the page itself (`panel.ts`).
 */
export function whileWriting(kind: string): Loader {
  return {
    name: 'while-writing',
    load: async ({ store, watcher, config }) => {
      const folder = fileURLToPath(config.root);
      const read = (preview ??= createPreview(folder));
      const load = (): void => {
        const once = readWrittenOnce(config.root, true);
        store.clear();
        for (const { id, data, file, body } of read(kind, norwegianDay(new Date()))) {
          // What Astro's own glob says of an MDX text, so that its page compiles it; a loader has no other way to say it.
          const text = body === undefined ? {} : { body: writeOut(body, once, id), deferredRender: true };
          store.set({ id, data, filePath: file, ...text });
        }
      };
      load();
      let timer: ReturnType<typeof setTimeout> | undefined;
      watcher?.add(join(folder, 'content'));
      // A page shows words, sources and signs from other files too: whatever changes, all is read again.
      watcher?.on('all', (_event, path) => {
        if (!/[\\/]content[\\/]/.test(path)) return;
        clearTimeout(timer);
        timer = setTimeout(load, pause);
      });
    },
  };
}
