import { createFirstStage, type FirstStage } from '#domain/search/first-stage.ts';
import type { SearchList } from '#domain/search/list.ts';
import { unpackList, type PackedList, type SecondStage } from '#domain/search/packed-list.ts';
import { within } from './limit.ts';
import type { FullAnswer } from './text.ts';

/** Where answers come from. Each part is fetched when first needed, and again if that failed. */
export interface Sources {
  readonly root: string;
  list(): Promise<{ readonly list: SearchList; readonly find: FirstStage }>;
  text(question: string, theme: string): Promise<FullAnswer>;
  /** Begins to fetch the second stage, so that it is ready when the first has answered. */
  warmText(): void;
}

export function sourcesOf(link: HTMLElement): Sources {
  const { root = '/', list: listAddress = '', words: wordsAddress = '' } = link.dataset;
  const getList = again(async () => {
    const list = unpackList(await json<PackedList>(listAddress));
    return { list, find: createFirstStage(list) };
  });
  const getText = again(async () => {
    const words = again(() => json<SecondStage>(wordsAddress));
    words().catch(() => undefined);
    const [{ createTextSearch }, { list }] = await Promise.all([import('./text.ts'), getList()]);
    return createTextSearch(list, words, root);
  });
  return {
    root,
    list: getList,
    warmText: () => void getText().then((search) => search.warm(), () => undefined),
    text: async (question, theme) => within((await getText()).find(question, theme)),
  };
}

/** One fetch for all who ask, but a new one after a failure. */
function again<Value>(get: () => Promise<Value>): () => Promise<Value> {
  let current: Promise<Value> | undefined;
  return () => {
    current ??= within(get()).catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    return current;
  };
}

async function json<Value>(address: string): Promise<Value> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}
