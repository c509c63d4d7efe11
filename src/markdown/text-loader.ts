import { glob, type Loader } from 'astro/loaders';
import { writeOutSafety, type SafetyTexts } from '#domain/safety-texts.ts';

type Entry = Parameters<Parameters<Loader['load']>[0]['store']['set']>[0];

/**
 * Reads MDX texts as Astro's own `glob` does, with what is written once and stands on many pages written out
 * (`domain/safety-texts.ts`), so that whoever asks for a body gets all its words. `readSafety` reads the signs of danger and the
 * first aid of a project.
 */
export function texts(options: Parameters<typeof glob>[0], readSafety: (projectFolder: URL) => SafetyTexts): Loader {
  const files = glob(options);
  return {
    ...files,
    load: ({ store, ...context }) => {
      // A text kept from the last build holds the signs of that time.
      store.clear();
      const safety = readSafety(context.config.root);
      const set = (entry: Entry) => store.set({ ...entry, body: writeOutSafety(entry.body ?? '', safety) });
      return files.load({ ...context, store: { ...store, set } });
    },
  };
}
