import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { DangerCard } from '#domain/search/list.ts';
import { createFirstStage } from '#domain/search/first-stage.ts';
import { mergeHits } from '#domain/search/merge.ts';
import { unpackList, type FirstStageFile } from '#domain/search/packed-list.ts';
import { widenList, type SecondStageFile } from '#domain/search/packed-words.ts';
import { inBokmal } from '#domain/search/spoken.ts';
import { basePath, dist } from './dist.ts';

/** One development query: any page of any of its topics is a right answer; nonsense must find nothing. */
export interface Query {
  readonly q: string;
  readonly class: string;
  readonly topic: readonly string[];
}

const folder = 'tests/fixtures/search';

/** `queries` are those the search is made with; `queries.held-out` were written without sight of it, h… harder and in longer words than f…. */
export const queries = (set: 'queries' | 'queries.held-out' = 'queries'): Query[] =>
  readFileSync(`${folder}/${set}.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Query);

const pagesByTopic = (): Record<string, readonly string[]> => JSON.parse(readFileSync(`${folder}/topics.json`, 'utf8')) as Record<string, readonly string[]>;

export interface Outcome extends Query {
  /** The pages that were shown, in order. */
  readonly shown: readonly string[];
  /** The place of the first right page, 0 for the first; -1 when there is none. */
  readonly rank: number;
}

/**
 * What the built search answers to a question, without a browser and without the texts that Pagefind reads: addresses of pages in
 * order, and cards of danger.
 */
export type Ask = (question: string) => { readonly shown: readonly string[]; readonly cards: readonly DangerCard[] };

/** Makes the search files of the finished site ready to answer, both stages as the search page merges them. */
export function builtSearch(): Ask {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(dist, file), 'utf8'));
  const list = unpackList(read('sok/liste.json') as FirstStageFile);
  const [first, second] = [createFirstStage(list), createFirstStage(widenList(list, (read('sok/ord.json') as SecondStageFile).more))];
  return (question) => {
    const [answer, wide] = [first(question), second(inBokmal(question))];
    const cards = [...answer.cards, ...wide.cards.filter(({ heading }) => !answer.cards.some((card) => card.heading === heading))];
    return { cards, shown: mergeHits(answer.sure, wide.hits, []).map(({ path }) => placeOf(path)) };
  };
}

/** Asks the built search every question of a set. */
export function askBuilt(asked: readonly Query[], ask: Ask = builtSearch()): Outcome[] {
  const right = pagesByTopic();
  return asked.map((query) => outcomeOf(query, ask(query.q).shown, right));
}

function outcomeOf(query: Query, shown: readonly string[], right: Record<string, readonly string[]>): Outcome {
  const pages = new Set(query.topic.flatMap((topic) => right[topic] ?? []));
  return { ...query, shown, rank: shown.findIndex((path) => pages.has(path)) };
}

/** A word in the glossary is an answer of its own; in other pages the section does not matter. */
function placeOf(address: string): string {
  const path = address.startsWith(basePath) ? `/${address.slice(basePath.length)}` : address;
  return path.startsWith('/ordliste/#') ? path : (path.split('#')[0] as string);
}

/** Types each query into the search page as a reader does, waits until both stages have answered, and reads the hits. */
export async function askAll(page: Page, asked: readonly Query[] = queries()): Promise<Outcome[]> {
  const right = pagesByTopic();
  await page.goto('/sok/');
  await page.locator('[data-search-panel] input[role="combobox"]').waitFor();
  const outcomes: Outcome[] = [];
  for (const query of asked) outcomes.push(outcomeOf(query, await ask(page, query.q), right));
  return outcomes;
}

async function ask(page: Page, question: string): Promise<string[]> {
  await page.locator('[data-search-panel] input[role="combobox"]').fill(question);
  await page.waitForFunction((wanted) => {
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    return list?.dataset['query'] === wanted && list.getAttribute('aria-busy') === 'false';
  }, question.trim());
  const hrefs = await page.locator('[data-search-results] .hit').evaluateAll((hits) => hits.map((hit) => hit.querySelector('a')?.getAttribute('href') ?? ''));
  return hrefs.map(placeOf);
}

export interface Score {
  readonly count: number;
  readonly first: number;
  readonly three: number;
  readonly empty: number;
}

/** Shares among queries that have an answer. */
export function score(outcomes: readonly Outcome[]): Score {
  const share = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length / outcomes.length;
  return {
    count: outcomes.length,
    first: share(({ rank }) => rank === 0),
    three: share(({ rank }) => rank >= 0 && rank < 3),
    empty: share(({ shown }) => shown.length === 0),
  };
}

export const answerable = ({ class: kind }: Query): boolean => kind !== 'nonsense';
