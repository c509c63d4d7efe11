import { glob, type Loader } from 'astro/loaders';
import { needsModule } from './needs-module.ts';

type Entry = Parameters<Parameters<Loader['load']>[0]['store']['set']>[0];

/**
 * Reads MDX texts as Astro's own `glob` does, but makes no module of a text that needs none: a thousand modules cost a build
 * five seconds, and a thousand texts that are compiled when their pages are rendered (compile.ts) half a second.
 */
export function texts(options: Parameters<typeof glob>[0]): Loader {
  const files = glob(options);
  return {
    ...files,
    load: ({ store, ...context }) => files.load({ ...context, store: { ...store, set: (entry) => store.set(needsModule(entry.body ?? '') ? entry : withoutModule(entry)) } }),
  };
}

const withoutModule = (entry: Entry): Entry => ({ ...entry, deferredRender: false });
