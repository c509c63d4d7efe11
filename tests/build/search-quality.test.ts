import { describe, expect, it } from 'vitest';
import { answerable, askQueries, askQuestions, builtSearch, queries, questions, score } from '../support/search-quality.ts';

const engine = builtSearch();

/** Shares that a change must not go below: of right answers first, among the first three, and of questions without an answer. */
const sets = [
  { set: 'queries', first: 0.94, three: 0.98, empty: 0.01 },
  { set: 'queries.held-out', first: 0.93, three: 0.97, empty: 0.01 },
] as const;

describe.each(sets)('queries ($set)', ({ set, ...least }) => {
  const asked = askQueries(queries(set), engine);

  it('find the right page', async () => {
    const answered = (await asked).filter(answerable);
    const { count, first, three, empty } = score(answered);
    const told = answered.filter(({ rank }) => rank !== 0).map(({ q, shown }) => `«${q}» → ${shown.slice(0, 3).join(' ') || 'ingenting'}`)
      .join('\n');
    expect(count).toBeGreaterThan(50);
    expect(first, told).toBeGreaterThanOrEqual(least.first);
    expect(three, told).toBeGreaterThanOrEqual(least.three);
    expect(empty, told).toBeLessThanOrEqual(least.empty);
  });

  it('that are nonsense find nothing', async () => {
    const nonsense = (await asked).filter((outcome) => !answerable(outcome));
    expect(nonsense.length).toBeGreaterThan(0);
    expect(nonsense.filter(({ shown }) => shown.length > 0)).toEqual([]);
  });

  it('that are not about danger show no card', async () => {
    const calm = queries(set).filter(({ class: kind, topic }) => kind === 'nonsense' || topic.every((one) =>
      ['kostnader', 'henvisning', 'ventetid', 'ettervern', 'motivasjon', 'terapi', 'stottegrupper', 'lar'].includes(one)));
    expect(calm.length).toBeGreaterThan(5);
    expect(calm.filter(({ q }) => engine.cards(q).length > 0)).toEqual([]);
  });
});

describe('what real people asked', () => {
  const asked = askQuestions(questions(), engine);

  it('finds the right section', async () => {
    const answered = (await asked).filter(({ answers }) => answers.length > 0).map((one) => ({ ...one, shown: one.answer.hits }));
    const { first, three, empty } = score(answered);
    const told = answered.filter(({ rank }) => rank !== 0).map(({ q, shown }) =>
      `«${q}» → ${shown.slice(0, 3).map(({ address }) => address).join(' ') || 'ingenting'}`).join('\n');
    expect(first, told).toBeGreaterThanOrEqual(0.85);
    expect(three, told).toBeGreaterThanOrEqual(0.95);
    expect(empty, told).toBe(0);
  });

  it('gets the right card first when there is danger, and none otherwise', async () => {
    const wrong = (await asked).filter(({ card, cards }) =>
      (card === 'none' ? cards.length > 0 : card !== undefined && cards[0]?.id !== card));
    expect(wrong.map(({ q, card, cards }) => `«${q}»: ${cards[0]?.id ?? 'ingen'}, ikke ${card}`)).toEqual([]);
    expect((await asked).filter(({ card }) => card !== undefined && card !== 'none').length).toBeGreaterThan(10);
  });

  it('is answered in whole sentences', async () => {
    const first = (await asked).flatMap(({ answer }) => answer.hits.slice(0, 1));
    expect(first.filter(({ sentences }) => /^[«(]?[\p{Lu}\d].*[.!?]»?$/su.test(sentences)).length / first.length).toBeGreaterThanOrEqual(
      0.98,
    );
  });
});

it('the measure would see a search that finds nothing, and one that finds the same for all', async () => {
  const understanding = { queryTerms: [], unknown: [] };
  const asked = queries().filter(answerable);
  const finds = async (...addresses: string[]) => score(await askQueries(asked, { ask: () => Promise.resolve({
    understanding, near: [], inTexts: [], hits: addresses.map((address) => ({ address, title: '', sentences: '', category: '' })),
  }) }));
  expect(await finds()).toMatchObject({ first: 0, three: 0, empty: 1 });
  expect((await finds('/om/')).first).toBeLessThan(0.1);
});
