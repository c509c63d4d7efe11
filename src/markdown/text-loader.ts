import { glob, type Loader } from 'astro/loaders';
import { writeOutSafety, type SafetyTexts } from '#domain/safety-texts.ts';
import { needsModule } from './needs-module.ts';

type Entry = Parameters<Parameters<Loader['load']>[0]['store']['set']>[0];

/** Reads the signs of danger and the first aid of a project. `digest` changes when they do. */
export type ReadSafety = (projectFolder: URL) => SafetyTexts & { readonly digest: string };

/**
 * Reads MDX texts as Astro's own `glob` does, with two additions. What is written once and stands on many pages is written out
 * (`domain/safety-texts.ts`), so that whoever asks for a body gets all its words. And a text that needs no module gets none: a
 * thousand modules cost a build five seconds, and a thousand texts that are compiled when their pages are rendered half a second.
 */
export function texts(options: Parameters<typeof glob>[0], readSafety: ReadSafety): Loader {
  const files = glob(options);
  return {
    ...files,
    load: ({ store, ...context }) => {
      const safety = readSafety(context.config.root);
      // The texts read last time hold the signs of that time.
      if (context.meta.get('safety') !== safety.digest) store.clear();
      context.meta.set('safety', safety.digest);
      const set = (entry: Entry) => store.set(ready({ ...entry, body: writeOutSafety(entry.body ?? '', safety) }));
      return files.load({ ...context, store: { ...store, set } });
    },
  };
}

const ready = (entry: Entry): Entry => (needsModule(entry.body ?? '') ? entry : { ...entry, deferredRender: false });
