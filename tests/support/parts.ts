/**
 * What `npm test` is made of, cheapest first. Each part can be run alone (`npm test -- site`), as the jobs on GitHub do; `quick` is
 * what one runs while working (`npm run test:rask`).
 */
export const parts = ['quick', 'site', 'browser'] as const;
export type Part = (typeof parts)[number];

/** What is run by its name alone, for it needs what not every machine has: other engines, old pictures, Cloudflare's runtime. */
export const runApart: Readonly<Record<string, string>> = {
  visual: 'tests/visual.ts', engines: 'tests/engines/run.ts', cloudflare: 'tests/hosts/cloudflare.ts', skriv: 'tests/skriv/run.ts',
};
