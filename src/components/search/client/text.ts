import { createPlanner, type Planner, type TextHit } from '#domain/search/full-text.ts';
import { unpackWords } from '#domain/search/list.ts';
import { createEngine } from './pagefind.ts';

export interface TextSearch {
  warm(): void;
  find(question: string): Promise<TextHit[]>;
}

/** The second stage: fetched when the reader has begun to type. The words come while the engine starts. */
export function createTextSearch(words: () => Promise<string>, root: string): TextSearch {
  const engine = createEngine(root);
  let planner: Promise<Planner> | undefined;
  const planned = () => {
    planner ??= words().then((packed) => createPlanner(unpackWords(packed)));
    planner.catch(() => (planner = undefined));
    return planner;
  };
  return {
    warm() {
      engine.ready().catch(() => undefined);
      planned().catch(() => undefined);
    },
    async find(question) {
      const plan = (await planned())(question);
      return plan ? engine.ask(plan) : [];
    },
  };
}
