export interface SearchState {
  readonly query: string;
  readonly theme: string;
}

/**
 * What is searched for, as the address of the search page says it: `#q=…&tema=…`, because what stands after # never leaves
 * the browser. Links from outside may say `?q=…`.
 */
export function readState({ search, hash }: { readonly search: string; readonly hash: string }): SearchState {
  const inHash = new URLSearchParams(hash.replace(/^#/, ''));
  const source = inHash.has('q') || inHash.has('tema') ? inHash : new URLSearchParams(search);
  return { query: (source.get('q') ?? '').trim().slice(0, 200), theme: source.get('tema') ?? '' };
}

/** The end of the address for a state; empty when nothing is asked. */
export function writeState({ query, theme }: SearchState): string {
  const values = new URLSearchParams({ ...(query.trim() ? { q: query.trim() } : {}), ...(theme ? { tema: theme } : {}) });
  const written = values.toString();
  return written === '' ? '' : `#${written}`;
}
