/** A word of the glossary, as the pages show it. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly alsoCalled: readonly string[];
  /** The whole expression, when the word is an abbreviation. */
  readonly abbreviationFor?: string;
  /** Ids of words that lie near. */
  readonly related: readonly string[];
  readonly sourceId?: string;
}

/** A page whose text may use words of the glossary. */
export interface PageWithTerms {
  readonly title: string;
  readonly path: string;
  /** The MDX body, as the editor wrote it. */
  readonly body: string;
}

export type PageLink = Pick<PageWithTerms, 'title' | 'path'>;

/** The ids of the words that a body explains with `<Begrep id="…">`, each once, in reading order. */
export function termsIn(body: string): string[] {
  const withoutComments = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
  return [...new Set([...withoutComments.matchAll(/<Begrep\b[^>]*?\bid=["']([^"']+)["']/g)].map((match) => match[1] as string))];
}

/** Which pages use each word, in the order the pages are given. A word that no page uses has no entry. */
export function termUses(pages: readonly PageWithTerms[]): ReadonlyMap<string, readonly PageLink[]> {
  const uses = new Map<string, PageLink[]>();
  for (const { title, path, body } of pages)
    for (const id of termsIn(body)) uses.set(id, [...(uses.get(id) ?? []), { title, path }]);
  return uses;
}
