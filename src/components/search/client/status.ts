interface Found {
  readonly query: string;
  readonly count: number;
  readonly stage: 'first' | 'done' | 'failed';
  readonly unknown: readonly string[];
}

/** What is said about the answer, to eyes and ears: how many, and which words the site did not know. */
export function statusText({ query, count, stage, unknown }: Found): string {
  const hits = count === 1 ? '1 treff' : `${count} treff`;
  const failed = stage === 'failed' ? ' Noe av søket virker ikke akkurat nå.' : '';
  if (count > 0) return `${hits} på «${query}».${unknownWords(unknown)}${failed}`;
  if (stage === 'first') return 'Søker …';
  return stage === 'failed'
    ? `Fant ikke «${query}», men noe av søket virker ikke akkurat nå.`
    : `Ingen treff på «${query}». Prøv et annet ord.`;
}

function unknownWords(words: readonly string[]): string {
  if (words.length === 0) return '';
  const named = words.map((word) => `«${word}»`);
  const last = named[named.length - 1] as string;
  return words.length === 1 ? ` Vi fant ikke ordet ${last}.` : ` Vi fant ikke ordene ${named.slice(0, -1).join(', ')} og ${last}.`;
}
