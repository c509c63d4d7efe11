import { describe, expect, it } from 'vitest';
import { answerable, askBuilt, builtSearch, queries, score } from '../support/search-quality.ts';

const ask = builtSearch();

/** Shares that a change must not go below: of right answers first, among the first three, and of questions without an answer. */
const sets = [
  { set: 'queries', first: 0.92, three: 0.98, empty: 0.01 },
  { set: 'queries.held-out', first: 0.94, three: 0.97, empty: 0.01 },
] as const;

describe.each(sets)('real questions ($set)', ({ set, ...least }) => {
  const outcomes = askBuilt(queries(set), ask);
  const answered = outcomes.filter(answerable);

  it('find the right page', () => {
    const { count, first, three, empty } = score(answered);
    const missed = answered.filter(({ rank }) => rank !== 0);
    const told = missed.map(({ q, shown }) => `«${q}» → ${shown.slice(0, 3).join(' ') || 'ingenting'}`).join('\n');
    expect(count).toBeGreaterThan(50);
    expect(first, told).toBeGreaterThanOrEqual(least.first);
    expect(three, told).toBeGreaterThanOrEqual(least.three);
    expect(empty, told).toBeLessThanOrEqual(least.empty);
  });

  it('that are nonsense find nothing', () => {
    const nonsense = outcomes.filter((outcome) => !answerable(outcome));
    expect(nonsense.length).toBeGreaterThan(0);
    expect(nonsense.filter(({ shown }) => shown.length > 0)).toEqual([]);
  });
});

describe('danger comes first', () => {
  it.each([
    ['overdose', /Ring 113 når noen er vanskelig å vekke/],
    ['han puster ikke', /Ring 113 når noen .*puster dårlig/],
    ['får kramper når jeg slutter', /Ring 113 når noen får kramper/],
    ['vil ikke leve lenger', /fare for å ta livet/],
    ['eg orkar ikkje meir', /fare for å ta livet/],
    ['selvmor', /fare for å ta livet/],
    ['mannen min slår meg', /voldelig eller truer/],
    ['barnet er redd hjemme', /Alarmtelefonen på 116 111/],
    ['tok paracet', /Giftinformasjonen på 22 59 13 00 nå/],
    ['rister babyen', /Ring 113 når noen har ristet en baby/],
    ['vennen min er full og spyr', /Ring 113 når en som er full/],
    ['blandet alkohol og sobril', /Ring legevakten på 116 117/],
    ['han er kokvarm etter mdma', /Ring 113 når noen er svært varm/],
    ['abstinens og feber', /Ring legevakten på 116 117 når noen i abstinens/],
    ['gravid og blør', /Ring 113 når noen er gravid/],
    ['i want to die', /fare for å ta livet/],
  ])('«%s»', (question, heading) => {
    const [card] = ask(question).cards;
    expect(card?.heading.replaceAll('\u00a0', ' ')).toMatch(heading);
  });

  it('and an everyday question shows no card', () => expect(ask('overgangen til hverdagen').cards).toEqual([]));
});

it('the measure would see a search that finds nothing, and one that finds the same for all', () => {
  const asked = queries().filter(answerable);
  expect(score(askBuilt(asked, () => ({ shown: [], cards: [] })))).toMatchObject({ first: 0, three: 0, empty: 1 });
  expect(score(askBuilt(asked, () => ({ shown: ['/om/'], cards: [] }))).first).toBeLessThan(0.1);
});
