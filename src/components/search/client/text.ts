import { createFirstStage, type FirstAnswer } from '#domain/search/first-stage.ts';
import { createPlanner, type TextHit } from '#domain/search/full-text.ts';
import { unpackWords, widenList, type SecondStageFile } from '#domain/search/packed-words.ts';
import { inBokmal } from '#domain/search/spoken.ts';
import { createEngine } from './pagefind.ts';
import type { Kept, ReadyList } from './sources.ts';

/** What the second stage answers: the list again, with all the words that readers use, and the texts. */
export interface FullAnswer {
  readonly wide: FirstAnswer;
  readonly text: readonly TextHit[];
}

export interface TextSearch {
  warm(): void;
  find(question: string, theme: string): Promise<FullAnswer>;
}

/** The second stage: fetched when the reader has begun to type. The words come while the engine starts. */
export function createTextSearch(getList: Kept<ReadyList>, getWords: Kept<SecondStageFile>): TextSearch {
  const engine = createEngine();
  const prepare = async () => {
    const [{ list, version }, { version: theirs, more, texts }] = await Promise.all([getList(), getWords()]);
    // Published, or saved for readers without a network, at different times: both are asked for anew with the next question.
    if (theirs !== version) {
      for (const kept of [getList, getWords]) kept.forget();
      throw new Error(`The words are for list ${theirs}, and this is ${version}.`);
    }
    return { find: createFirstStage(widenList(list, more)), plan: createPlanner(unpackWords(texts)) };
  };
  let prepared: ReturnType<typeof prepare> | undefined;
  const ready = () => {
    prepared ??= prepare();
    prepared.catch(() => (prepared = undefined));
    return prepared;
  };
  return {
    warm() {
      engine.ready().catch(() => undefined);
      ready().catch(() => undefined);
    },
    async find(question, theme) {
      const asked = inBokmal(question);
      const { find, plan } = await ready();
      const wide = find(asked, theme ? { theme } : {});
      const planned = plan(wide.meant ?? asked);
      const text = planned ? await engine.ask(planned) : [];
      return { wide, text: theme ? text.filter((hit) => hit.theme === theme) : text };
    },
  };
}
