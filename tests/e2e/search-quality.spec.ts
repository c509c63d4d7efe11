import { expect, test } from '@playwright/test';
import { answerable, askAll, score } from '../support/search-quality.ts';

test('real questions find the right page, and nonsense finds nothing', { tag: '@once' }, async ({ page }) => {
  test.setTimeout(240_000);
  const outcomes = await askAll(page);
  const answered = outcomes.filter(answerable);
  const { first, three, empty } = score(answered);
  const told = answered.filter(({ rank }) => rank !== 0).map(({ q, shown }) => `«${q}» → ${shown.slice(0, 3).join(' ') || 'ingenting'}`).join('\n');
  expect(first, told).toBeGreaterThanOrEqual(0.92);
  expect(three, told).toBeGreaterThanOrEqual(0.98);
  expect(empty, told).toBeLessThanOrEqual(0.01);
  expect(outcomes.filter((outcome) => !answerable(outcome) && outcome.shown.length > 0)).toEqual([]);
});
