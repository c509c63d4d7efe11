import { createPlanner, type TextHit } from '#domain/search/full-text.ts';
import { unpackWords } from '#domain/search/list.ts';
import { createEngine } from './pagefind.ts';

export interface TextSearch {
  warm(): void;
  find(question: string): Promise<TextHit[]>;
}

/** The second stage: fetched when the reader has begun to type. */
export function createTextSearch(words: string, root: string): TextSearch {
  const plan = createPlanner(unpackWords(words));
  const engine = createEngine(root);
  return {
    warm: () => void engine.ready().catch(() => undefined),
    async find(question) {
      const planned = plan(question);
      return planned ? engine.ask(planned) : [];
    },
  };
}
