import { glob, type Loader } from 'astro/loaders';
import { writeOut, type WrittenOnce } from '#domain/written-once.ts';

type Entry = Parameters<Parameters<Loader['load']>[0]['store']['set']>[0];

/**
 * Reads MDX texts as Astro's own `glob` does, with what is written once and stands on many pages written out
 * (`domain/written-once.ts`), so that whoever asks for a body gets all its words. `readOnce` reads all that of a project.
 */
export function texts(options: Parameters<typeof glob>[0], readOnce: (projectFolder: URL) => WrittenOnce): Loader {
  const files = glob(options);
  return {
    ...files,
    load: ({ store, ...context }) => {
      // A text kept from the last build holds the signs of that time.
      store.clear();
      const once = readOnce(context.config.root);
      const set = (entry: Entry) => store.set({ ...entry, body: writeOut(entry.body ?? '', once, entry.id) });
      return files.load({ ...context, store: { ...store, set } });
    },
  };
}
