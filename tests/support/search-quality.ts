import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Answer, type Engine } from '#domain/search/engine.ts';
import { wordsFile, type DangerCard, type SearchRoot } from '#domain/search/files.ts';
import { dist } from './dist.ts';

/** One development query: any page of any of its topics is a right answer; nonsense must find nothing. */
export interface Query {
  readonly q: string;
  readonly class: string;
  readonly topic: readonly string[];
}

/** A question that somebody asked, the sections that answer it (a page alone stands for all of its sections), and the card it calls for. */
export interface Question {
  readonly q: string;
  readonly id: string;
  readonly answers: readonly string[];
  /** The id of the card that must stand first; `none` when no card may stand there; absent when either will do. */
  readonly card?: string;
}

const folder = 'tests/fixtures/search';
const lines = <Line>(file: string): Line[] =>
  readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Line);

/**
 * `queries` are those the search is made with; `queries.held-out` were written without sight of it, h… harder and in longer words than
 * f….
 */
export const queries = (set: 'queries' | 'queries.held-out' = 'queries'): Query[] => lines(`${set}.jsonl`);

/** What real people asked. */
export const questions = (): Question[] => lines('questions.jsonl');

const pagesByTopic = (): Record<string, readonly string[]> =>
  JSON.parse(readFileSync(`${folder}/topics.json`, 'utf8')) as Record<string, readonly string[]>;

/** The finished site's search, without a browser. `told` hears of each file that is read. */
export function builtSearch(told: (file: string) => void = () => undefined): Engine {
  const read = <Value>(name: string): Value => {
    const file = join(dist, 'sok', `${name}.json`);
    told(file);
    return JSON.parse(readFileSync(file, 'utf8')) as Value;
  };
  const root = read<SearchRoot>('liste');
  const file = <Value>(name: string): Promise<Value> => Promise.resolve(read<Value>(`deler/${root.version}/${name}`));
  return createEngine(root, {
    index: file,
    words: (letter) => (root.letters.includes(letter) ? file(wordsFile(letter)) : Promise.resolve(undefined)),
    sections: file,
    cardTexts: () => file('farekort'),
  });
}

export interface Outcome extends Query {
  /** The pages that were shown, in order. */
  readonly shown: readonly string[];
  /** The place of the first right page, 0 for the first; -1 when there is none. */
  readonly rank: number;
}

/** A word in the glossary is an answer of its own; in other pages the section does not matter. */
const placeOf = (address: string): string => (address.startsWith('/ordliste/#') ? address : (address.split('#')[0] as string));

/** Asks every query of a set. */
export async function askQueries(asked: readonly Query[], engine: Pick<Engine, 'ask'>): Promise<Outcome[]> {
  const right = pagesByTopic();
  const outcomes: Outcome[] = [];
  for (const query of asked) {
    const pages = new Set(query.topic.flatMap((topic) => right[topic] ?? []));
    const shown = [...new Set((await engine.ask(query.q)).hits.map(({ address }) => placeOf(address)))];
    outcomes.push({ ...query, shown, rank: shown.findIndex((path) => pages.has(path)) });
  }
  return outcomes;
}

export interface QuestionOutcome extends Question {
  readonly answer: Answer;
  readonly cards: readonly DangerCard[];
  readonly rank: number;
}

/** Asks every question. */
export async function askQuestions(asked: readonly Question[], engine: Engine): Promise<QuestionOutcome[]> {
  const outcomes: QuestionOutcome[] = [];
  for (const question of asked) {
    const answer = await engine.ask(question.q);
    const isRight = ({ address }: { readonly address: string }) =>
      question.answers.some((right) => address === right || (!right.includes('#') && address.split('#')[0] === right));
    outcomes.push({ ...question, answer, cards: engine.cards(question.q), rank: answer.hits.findIndex(isRight) });
  }
  return outcomes;
}

export interface Score {
  readonly count: number;
  readonly first: number;
  readonly three: number;
  readonly empty: number;
}

/** Shares among queries that have an answer. */
export function score(outcomes: readonly { readonly rank: number; readonly shown: readonly unknown[] }[]): Score {
  const share = (test: (outcome: (typeof outcomes)[number]) => boolean) => outcomes.filter(test).length / outcomes.length;
  return {
    count: outcomes.length,
    first: share(({ rank }) => rank === 0),
    three: share(({ rank }) => rank >= 0 && rank < 3),
    empty: share(({ shown }) => shown.length === 0),
  };
}

export const answerable = ({ class: kind }: Query): boolean => kind !== 'nonsense';
