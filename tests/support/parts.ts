/**
 * What `npm test` is made of, cheapest first. Each part can be run alone (`npm test -- site`), as the jobs on GitHub do; `quick` is
 * what one runs while working (`npm run test:rask`).
 */
export const parts = ['quick', 'site', 'browser'] as const;
export type Part = (typeof parts)[number];
