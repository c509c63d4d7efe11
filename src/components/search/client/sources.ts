import { withBase } from '#config/address.ts';
import { inlineSearchListId } from '#config/inline-search-list.ts';
import { searchFiles } from '#config/routes.ts';
import { createEngine, type Engine, type SearchFilesSource } from '#domain/search/engine.ts';
import { wordsFile, type CardTexts, type IndexFile, type SearchRoot, type SectionsFile, type WordsFile } from '#domain/search/files.ts';

export interface ReadySearch {
  readonly root: SearchRoot;
  readonly engine: Engine;
}

/** Where answers come from: fetched when first needed, and again if that failed. */
export interface Sources {
  search(): Promise<ReadySearch>;
  /** The search of the copy for readers without a network: its own files in one, over the pages of the copy. */
  saved(): Promise<ReadySearch>;
}

export function createSources(): Sources {
  return {
    search: memoized(async () => {
      const root = takeOwnList() ?? (await json<SearchRoot>(withBase(searchFiles.root)));
      const fetched = new Map<string, () => Promise<unknown>>();
      const file = <Value>(name: string): Promise<Value> => {
        const get = fetched.get(name) ?? memoized(() => json(withBase(`${searchFiles.folder}${root.version}/${name}.json`)));
        fetched.set(name, get);
        return get() as Promise<Value>;
      };
      return { root, engine: createEngine(root, filesFrom(file, root)) };
    }),
    saved: memoized(async () => {
      const { root, files } = await json<{ root: SearchRoot; files: Readonly<Record<string, unknown>> }>(withBase(searchFiles.saved));
      return { root, engine: createEngine(root, filesFrom((name) => Promise.resolve(files[name] as never), root)) };
    }),
  };
}

const filesFrom = (file: <Value>(name: string) => Promise<Value>, { letters }: SearchRoot): SearchFilesSource => ({
  index: (name) => file<IndexFile>(name),
  words: (letter) => (letters.includes(letter) ? file<WordsFile>(wordsFile(letter)) : Promise.resolve(undefined)),
  sections: (name) => file<SectionsFile>(name),
  cardTexts: () => file<CardTexts>('farekort'),
});

/** The list that the search page has in itself, once; undefined after that, anywhere else, and when it was cut off. */
function takeOwnList(): SearchRoot | undefined {
  const place = document.getElementById(inlineSearchListId);
  place?.remove();
  try {
    return JSON.parse(place?.textContent ?? '') as SearchRoot;
  } catch {
    return undefined;
  }
}

/** One fetch for all who ask, but a new one after a failure. */
function memoized<Value>(get: () => Promise<Value>): () => Promise<Value> {
  let current: Promise<Value> | undefined;
  return () => {
    current ??= withTimeout(get()).catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    return current;
  };
}

const timeLimit = 8_000;

/** The same promise, but it is rejected after eight seconds. */
export function withTimeout<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), timeLimit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

declare global {
  interface Window {
    /** What has been asked for before the search was there, by address: by ./header.ts, and by config/answer-first.ts. */
    sokFiler?: Record<string, Promise<Response>>;
  }
}

async function json<Value>(address: string): Promise<Value> {
  const early = window.sokFiler?.[address];
  // A body is read once.
  delete window.sokFiler?.[address];
  const response = await (early ?? fetch(address, { credentials: 'same-origin' }));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}
