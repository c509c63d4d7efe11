import { createPlanner, type TextHit } from '#domain/search/full-text.ts';
import { unpackWords } from '#domain/search/list.ts';
import { createEngine } from './pagefind.ts';

/** The second stage: fetched when the first has answered. */
export function createTextSearch(words: string, root: string): (question: string) => Promise<TextHit[]> {
  const plan = createPlanner(unpackWords(words));
  const engine = createEngine(root);
  return async (question) => {
    const planned = plan(question);
    return planned ? engine(planned) : [];
  };
}
