import type { ExcerptPart } from './excerpt.ts';
import type { Hit } from './first-stage.ts';
import type { TextHit } from './full-text.ts';

/** A hit as it is shown: from the list, with an excerpt when the text has one. */
export interface ShownHit extends Hit {
  readonly excerpt?: readonly ExcerptPart[];
}

const mostHits = 10;

/**
 * Puts what the second stage found after what already stands there: nothing that is shown moves. First what its words
 * lead to, then what only the texts have.
 */
export function mergeHits(standing: readonly Hit[], further: readonly Hit[], text: readonly TextHit[]): ShownHit[] {
  const excerpts = new Map(text.map((hit) => [hit.path, hit.excerpt]));
  const here = new Set(standing.map((hit) => hit.path));
  const listed = [...standing, ...further.filter((hit) => !here.has(hit.path))].map((hit): ShownHit => {
    const excerpt = excerpts.get(hit.path);
    return excerpt ? { ...hit, excerpt } : hit;
  });
  for (const { path } of listed) here.add(path);
  const added = text
    .filter((hit) => !here.has(hit.path) && !(hit.section && here.has(hit.section.address)))
    .map(({ path, title, theme, excerpt, section }): ShownHit => ({ path, title, theme, excerpt, ...(section ? { section } : {}), more: [] }));
  return [...listed, ...added].slice(0, Math.max(mostHits, standing.length));
}
