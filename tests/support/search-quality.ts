import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

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

/** Types each query into the search page as a reader does, waits until both stages have answered, and reads the hits. */
export async function askAll(page: Page, asked: readonly Query[] = queries()): Promise<Outcome[]> {
  const right = pagesByTopic();
  await page.goto('/sok/');
  await page.locator('[data-search-panel] input[role="combobox"]').waitFor();
  const outcomes: Outcome[] = [];
  for (const query of asked) {
    const shown = await ask(page, query.q);
    const pages = new Set(query.topic.flatMap((topic) => right[topic] ?? []));
    outcomes.push({ ...query, shown, rank: shown.findIndex((path) => pages.has(path)) });
  }
  return outcomes;
}

async function ask(page: Page, question: string): Promise<string[]> {
  await page.locator('[data-search-panel] input[role="combobox"]').fill(question);
  await page.waitForFunction((wanted) => {
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    return list?.dataset['query'] === wanted && list.getAttribute('aria-busy') === 'false';
  }, question.trim());
  const hrefs = await page.locator('[data-search-results] .hit').evaluateAll((hits) => hits.map((hit) => hit.querySelector('a')?.getAttribute('href') ?? ''));
  // A word in the glossary is an answer of its own; in other pages the section does not matter.
  return hrefs.map((href) => (href.startsWith('/ordliste/#') ? href : (href.split('#')[0] as string)));
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
