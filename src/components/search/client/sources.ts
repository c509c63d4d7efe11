import { createFirstStage, type FirstStage } from '#domain/search/first-stage.ts';
import { withBase } from '#config/address.ts';
import { ownListId } from '#config/own-list.ts';
import { searchFiles } from '#config/routes.ts';
import type { SearchList } from '#domain/search/list.ts';
import { unpackList, type FirstStageFile } from '#domain/search/packed-list.ts';
import type { SecondStageFile } from '#domain/search/packed-words.ts';
import { within } from './limit.ts';
import type { FullAnswer } from './text.ts';

export interface ReadyList {
  readonly list: SearchList;
  readonly find: FirstStage;
  readonly version: string;
}

/** Where answers come from. Each part is fetched when first needed, and again if that failed. */
export interface Sources {
  list(): Promise<ReadyList>;
  text(question: string, theme: string): Promise<FullAnswer>;
  /** Begins to fetch the second stage, so that it is ready when the first has answered. */
  warmText(): void;
}

export function createSources(): Sources {
  const getList = again(async () => {
    const file = takeOwnList() ?? (await json<FirstStageFile>(withBase(searchFiles.list)));
    const list = unpackList(file);
    return { list, find: createFirstStage(list), version: file.version };
  });
  const getWords = again(() => json<SecondStageFile>(withBase(searchFiles.words)));
  const getText = again(async () => {
    getWords().catch(() => undefined);
    return (await import('./text.ts')).createTextSearch(getList, getWords);
  });
  return {
    list: getList,
    warmText: () => void getText().then((search) => search.warm(), () => undefined),
    text: async (question, theme) => within((await getText()).find(question, theme)),
  };
}

/** The list that the search page has in itself, once; undefined after that, anywhere else, and when it was cut off. */
function takeOwnList(): FirstStageFile | undefined {
  const place = document.getElementById(ownListId);
  place?.remove();
  try {
    return JSON.parse(place?.textContent ?? '') as FirstStageFile;
  } catch {
    return undefined;
  }
}

/** One fetch for all who ask, but a new one after a failure, and after `forget`. */
export interface Kept<Value> {
  (): Promise<Value>;
  forget(): void;
}

function again<Value>(get: () => Promise<Value>): Kept<Value> {
  let current: Promise<Value> | undefined;
  const forget = () => (current = undefined);
  const ask = () => {
    current ??= within(get()).catch((error: unknown) => {
      forget();
      throw error;
    });
    return current;
  };
  return Object.assign(ask, { forget });
}

async function json<Value>(address: string): Promise<Value> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}
