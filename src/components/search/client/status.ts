interface Found {
  readonly query: string;
  readonly count: number;
  readonly stage: 'first' | 'done' | 'failed';
}

/** What is said about the answer, to eyes and ears. Never «ingen treff» before everything has been searched. */
export function statusText({ query, count, stage }: Found): string {
  const hits = count === 1 ? '1 treff' : `${count} treff`;
  if (stage === 'failed')
    return count > 0
      ? `${hits} på «${query}» i titler, overskrifter og søkeord. Søket i selve teksten virker ikke akkurat nå.`
      : `Fant ikke «${query}» i titler, overskrifter og søkeord, og søket i selve teksten virker ikke akkurat nå.`;
  if (count > 0) return `${hits} på «${query}»`;
  return stage === 'first' ? 'Søker …' : `Ingen treff på «${query}». Prøv et annet ord.`;
}
