import type { ExcerptPart } from './excerpt.ts';
import type { Hit } from './first-stage.ts';
import type { TextHit } from './full-text.ts';

/** A hit as it is shown: from the list, with an excerpt when the text has one. */
export interface ShownHit extends Hit {
  readonly excerpt?: readonly ExcerptPart[];
}

const mostHits = 10;

/** Puts what the text found after what already stands there: nothing that is shown moves. */
export function mergeHits(first: readonly Hit[], text: readonly TextHit[]): ShownHit[] {
  const excerpts = new Map(text.map((hit) => [hit.path, hit.excerpt]));
  const standing = first.map((hit): ShownHit => {
    const excerpt = excerpts.get(hit.path);
    return excerpt ? { ...hit, excerpt } : hit;
  });
  const here = new Set(first.map((hit) => hit.path));
  const added = text
    .filter((hit) => !here.has(hit.path) && !(hit.section && here.has(hit.section.address)))
    .map(({ path, title, theme, excerpt, section }): ShownHit => ({ path, title, theme, excerpt, ...(section ? { section } : {}), more: [] }));
  return [...standing, ...added].slice(0, Math.max(mostHits, first.length));
}
